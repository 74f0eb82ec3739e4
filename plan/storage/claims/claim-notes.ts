import { tell } from '../../facts/context';
import { ownsData } from '../../facts/workload-kind';
import type { MountContext } from '../mounts/mount-context';
import type { MountRequest } from '../mounts/mount-request';

/** The size of a claim where nothing names one. */
export const DEFAULT_SIZE = '10Gi';

/** A claim that is not made here; told once, however many services mount it. */
export function tellOfExternal(context: MountContext, request: MountRequest, name: string): void {
  const { path } = request;
  tellOfDataFolder(context, request, name);
  if (!context.shared.isFirst(`external\n${name}`)) return;
  tell(context, path, {
    severity: 'note',
    code: 'default',
    message: `The volume is external, so the claim ${name} must exist in the namespace.`,
    hint: 'Create the claim first, or remove "external: true" to have the claim created.',
  });
}

/** Where an image with a folder of its own looks for data that is there already. */
function tellOfDataFolder(context: MountContext, { mount, path }: MountRequest, name: string): void {
  if (!ownsData(context, mount.target) || context.knowledge?.makesFolder?.(context.clues) !== true) return;
  const variables = Object.values(context.knowledge.environment?.(context.clues) ?? {});
  const folder = variables.find((value) => value.startsWith(`${mount.target}/`));
  if (folder === undefined) return;
  tell(context, path, {
    severity: 'warning',
    code: 'approximation',
    message: `The data is stored in ${folder}, a folder of the claim ${name}; existing files in ${mount.target} itself are not used.`,
    hint: 'Move existing data into that folder first; a new database needs no action.',
  });
}

interface NewClaim {
  readonly name: string;
  readonly size: string | undefined;
  /** The name that the volume has under Compose, for other projects to find it. */
  readonly written: string | undefined;
}

/** Tells the decisions about a claim that is made here; once for each claim. */
export function tellOfNew(context: MountContext, { path }: MountRequest, { name, size, written }: NewClaim): void {
  if (!context.shared.isFirst(`claim\n${name}`)) return;
  if (written !== undefined && written !== name) {
    tell(context, path, {
      severity: 'note',
      code: 'name',
      message: `The claim is called "${name}", after the key of the volume, and not "${written}", because each project has its own namespace.`,
      hint: 'Rename the key of the volume if the name of the claim matters.',
    });
  }
  if (size !== undefined) return;
  tell(context, path, {
    severity: 'note',
    code: 'default',
    message: `The claim ${name} requests ${DEFAULT_SIZE}, because the Compose file names no size.`,
    hint: 'Set the size with "x-kubernetes: {size: 20Gi}" on the volume, before the first "kubectl apply".',
  });
}
