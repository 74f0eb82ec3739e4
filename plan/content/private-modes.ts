import { dirname, resolve } from 'node:path';
import { statOf } from '../../compose/files';
import type { Project } from '../../compose/project';

/**
 * The mode of a file that is for its owner only, as programs want it of keys. Where the Compose file and its folder are,
 * too, the project was copied with a umask of 077, and no mode in it says anything.
 */
export function privateMode({ tree }: Project, mode: number): number | undefined {
  const file = resolve(tree.at.file);
  return isPrivate(mode) && ![file, dirname(file)].every((path) => isPrivate(statOf(path)?.mode ?? 0))
    ? mode
    : undefined;
}

function isPrivate(mode: number): boolean {
  return (mode & 0o077) === 0;
}
