import type { FileReference } from '../../../compose/model/mounts';

/** The sections of the top level whose entries are files in a container. */
export type FileKind = 'configs' | 'secrets';

/** Where a config or secret is in the container. */
export function targetOf(kind: FileKind, { source, target }: FileReference): string {
  if (target?.startsWith('/')) return target;
  return `${kind === 'secrets' ? '/run/secrets/' : '/'}${target ?? source}`;
}
