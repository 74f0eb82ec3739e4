import { relative, sep } from 'node:path';
import type { Project } from '../../compose/project';
import { shortHash } from '../values/names';

/** A path as a Compose file in the project folder has it: `./src`, `../src`. */
export function projectPath({ directory }: Project, path: string): string {
  const inside = relative(directory, path);
  return isOutside(inside) ? inside : `./${inside}`;
}

/**
 * The name for things that are made of a file or folder: its path from the project folder. A path that leads out
 * of the folder has a hash of the whole behind it: `../src` is not `./src`, and is the same thing on every machine.
 */
export function pathName({ directory }: Project, path: string): string {
  const inside = relative(directory, path);
  const below = inside
    .split(sep)
    .filter((part) => part !== '..')
    .join('/');
  const name = below === '' ? 'project' : below;
  return isOutside(inside) ? `${name}-${shortHash(inside)}` : name;
}

function isOutside(inside: string): boolean {
  return inside === '..' || inside.startsWith(`..${sep}`);
}
