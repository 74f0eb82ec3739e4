import { closeSync, lstatSync, openSync, readdirSync, statSync, type Stats } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { statOf } from '../../compose/files';
import { isWithin, realPath } from '../../compose/travel/real-path';

/** A file below a folder. */
export interface FoundFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly absolute: string;
  /** Permission bits. */
  readonly mode: number;
  /** Bytes. */
  readonly size: number;
}

interface Walk {
  /** Names of files and folders to leave out, wherever they stand. */
  readonly skip: readonly string[];
  /** Whether the file or folder at an absolute path, its links followed, may travel. */
  readonly mayTravel: (path: string) => boolean;
  /** Called with the path of each thing left out. */
  readonly onSkip: (path: string) => void;
  /** Called with the path of each folder that has nothing in it. */
  readonly onEmpty: (path: string) => void;
  /** Asked before each file and folder is looked at; the walk ends where it says no. */
  readonly goesOn: () => boolean;
}

const ALL: Walk = {
  skip: [],
  mayTravel: () => true,
  onSkip: () => undefined,
  onEmpty: () => undefined,
  goesOn: () => true,
};

/**
 * Every file below a folder, sorted by path, found as they are asked for: who has enough need not wait for the rest of
 * a large folder. A link is followed where it leads to something in the folder; one that leads
 * out of it, nowhere, or back to a folder above is left out: in a container it would lead nowhere, too. So is what the
 * user may not read, such as the files of a database that ran in a container before, what is gone meanwhile, and what
 * has a name that is no text.
 */
export function* walk(folder: string, options: Partial<Walk> = {}): Generator<FoundFile, void> {
  if (!isReadable(folder)) return;
  yield* walkBelow(folder, '', [], realPath(folder), { ...ALL, ...options });
}

function* walkBelow(
  folder: string,
  prefix: string,
  above: readonly string[],
  root: string,
  options: Walk,
): Generator<FoundFile, void> {
  const here = [...above, realPath(folder)];
  const names = namesIn(folder, (name) => options.onSkip(prefix + name));
  if (names === undefined) return options.onSkip(prefix.slice(0, -1));
  if (names.length === 0 && prefix !== '') options.onEmpty(prefix.slice(0, -1));
  for (const name of names) {
    const path = prefix + name;
    if (!options.goesOn()) return;
    const absolute = join(folder, name);
    const stat = options.skip.includes(name) ? undefined : travelling(absolute, root, here);
    if (stat === undefined || !options.mayTravel(realPath(absolute))) options.onSkip(path);
    else if (stat.isDirectory()) yield* walkBelow(absolute, `${path}/`, here, root, options);
    else yield { path, absolute, mode: stat.mode & 0o777, size: stat.size };
  }
}

/** The names in a folder, sorted. Nothing where it cannot be read any more. @param onUnnamed called for a name that is no text */
function namesIn(folder: string, onUnnamed: (name: string) => void): string[] | undefined {
  const names: string[] = [];
  try {
    for (const name of readdirSync(folder, { encoding: 'buffer' })) {
      if (isUtf8(name)) names.push(name.toString('utf8'));
      else onUnnamed(name.toString('utf8'));
    }
  } catch {
    return undefined;
  }
  return names.sort();
}

/**
 * The status of a file or folder that travels; undefined for one that lies away from the folder or is closed to this
 * user.
 */
function travelling(path: string, root: string, above: readonly string[]): Stats | undefined {
  try {
    return leadsAway(path, root, above) || !isReadable(path) ? undefined : statSync(path);
  } catch {
    return undefined;
  }
}

/** Whether there is a file or folder that can be opened; pipes and sockets are neither, and would wait for somebody. */
export function isReadable(path: string): boolean {
  const stat = statOf(path);
  if (stat?.isFile() !== true && stat?.isDirectory() !== true) return false;
  try {
    closeSync(openSync(path, 'r'));
    return true;
  } catch {
    return false;
  }
}

function leadsAway(path: string, root: string, above: readonly string[]): boolean {
  if (!lstatSync(path).isSymbolicLink()) return false;
  if (statOf(path) === undefined) return true;
  const target = realPath(path);
  return !isWithin(target, root) || above.includes(target);
}
