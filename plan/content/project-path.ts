import { relative, resolve, sep } from 'node:path';
import type { Project } from '../../compose/project';
import { ownHome } from '../../compose/travel/homes';
import { shortHash } from '../values/names';

/** A path as a Compose file in the project folder has it: `./src`, `../src`; one of the machine is absolute. */
export function projectPath({ directory, borders }: Project, path: string): string {
  if (borders.isForeign(path)) return path;
  const inside = relative(directory, path);
  return isOutside(inside) ? inside : `./${inside}`;
}

/**
 * The name for things that are made of a file or folder: its path from the project folder. A path that leads out
 * of the folder has a hash of the whole behind it: `../src` is not `./src`, and is the same thing on every machine. A
 * folder of the machine is named after its own path, wherever the project is and whose home `~` means.
 */
export function pathName({ directory, borders }: Project, path: string): string {
  if (borders.isForeign(path))
    return machineName(resolve(path), borders.inHome.has(resolve(path)) ? ownHome() : undefined);
  const inside = relative(directory, path);
  const below = inside
    .split(sep)
    .filter((part) => part !== '..')
    .join('/');
  const name = below === '' ? 'project' : below;
  return isOutside(inside) ? `${name}-${shortHash(inside)}` : name;
}

/** @param home the home of the user, where the path is written from there */
function machineName(path: string, home?: string): string {
  const below = (home === undefined ? path : relative(home, path)).split(sep).filter(Boolean).join('/');
  return `${below === '' ? 'home' : below}-${shortHash(home === undefined ? `/${below}` : `~/${below}`)}`;
}

function isOutside(inside: string): boolean {
  return inside === '..' || inside.startsWith(`..${sep}`);
}
