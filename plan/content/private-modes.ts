import { dirname, resolve } from 'node:path';
import { statOf } from '../../compose/files';
import type { Project } from '../../compose/project';

/**
 * The mode of a file that is for its owner only, as programs want it of keys. Where the Compose file and its folder are,
 * too, the project was copied with a umask of 077, and only one that not even its owner may write to is meant.
 */
export function privateMode({ tree }: Project, mode: number): number | undefined {
  const file = resolve(tree.at.file);
  const isOfUmask = (mode & 0o200) !== 0 && [file, dirname(file)].every((path) => isForOwner(statOf(path)?.mode ?? 0));
  return isForOwner(mode) && !isOfUmask ? mode : undefined;
}

/** Whether nobody but its owner may do anything with what has this mode. */
export function isForOwner(mode: number): boolean {
  return (mode & 0o077) === 0;
}
