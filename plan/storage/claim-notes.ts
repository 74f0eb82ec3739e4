import { tell } from '../service/context';
import type { MountContext } from './mount-context';
import type { MountRequest } from './mount-request';

/** What a claim asks for where nothing says its size. */
export const DEFAULT_SIZE = '10Gi';

/** A claim that is not made here; told once, however many services mount it. */
export function tellOfExternal(context: MountContext, { path }: MountRequest, name: string): void {
  if (!context.shared.isFirst(`external\n${name}`)) return;
  tell(context, path, {
    severity: 'note',
    code: 'default',
    message: `The claim ${name} has to be in the namespace, as the volume is external.`,
    hint: 'Make it before, or remove "external: true" to have it made.',
  });
}

interface NewClaim {
  readonly name: string;
  readonly size: string | undefined;
  /** The name that the volume has under Compose, for other projects to find it. */
  readonly written: string | undefined;
}

/** What was decided of a claim that is made here; once for each. */
export function tellOfNew(context: MountContext, { path }: MountRequest, { name, size, written }: NewClaim): void {
  if (!context.shared.isFirst(`claim\n${name}`)) return;
  if (written !== undefined && written !== name) {
    tell(context, path, {
      severity: 'note',
      code: 'name',
      message: `The claim is called "${name}" after its key, and not "${written}": a namespace is not shared with other projects.`,
      hint: 'Rename the key where the name of the claim matters.',
    });
  }
  if (size !== undefined) return;
  tell(context, path, {
    severity: 'note',
    code: 'default',
    message: `The claim ${name} asks for ${DEFAULT_SIZE}, as Compose does not say how much is needed.`,
    hint: 'Say how much with "x-kubernetes: {size: 20Gi}" on the volume, before the first "kubectl apply".',
  });
}
