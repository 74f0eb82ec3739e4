import { dirname, normalize } from 'node:path';
import type { Project } from '../../compose/project';
import { isOfMachine } from './machine-folders';
import { isWithin, realPath } from './walk';

/**
 * Whether a file or folder is one of the project, and travels with it: what is in the project folder, and what its files
 * name by a path that starts at the files, as `../src` does. All else is of this machine, and so is what such a path or
 * a link leads to in a folder of the system or of a person.
 */
export function isOfProject({ directory, named }: Project, written: string): boolean {
  const path = normalize(written);
  const [real, folder] = [realPath(path), realPath(directory)];
  if (isWithin(path, directory) && (real === path || isWithin(real, folder))) return true;
  if (!isWithin(path, directory) && !isNamed(path, named)) return false;
  return !isOfMachine(path, directory) && !isOfMachine(real, folder);
}

function isNamed(path: string, named: ReadonlySet<string>): boolean {
  let folder = path;
  while (!named.has(folder)) {
    if (folder === dirname(folder)) return false;
    folder = dirname(folder);
  }
  return true;
}
