import { closeSync, lstatSync, openSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { statOf } from '../../compose/files';

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
  /** Called with the path of each thing left out. */
  readonly onSkip: (path: string) => void;
  /** Called with the path of each folder that has nothing in it. */
  readonly onEmpty: (path: string) => void;
}

/**
 * Every file below a folder, sorted by path, found as they are asked for: who has enough need not wait for the rest of
 * a large folder. A link is followed where it leads to something in the folder; one that leads
 * out of it, nowhere, or back to a folder above is left out: in a container it would lead nowhere, too. So is what the
 * user may not read, such as the files of a database that ran in a container before.
 */
export function* walk(folder: string, options: Partial<Walk> = {}): Generator<FoundFile, void> {
  const root = realpathSync(folder);
  if (!isReadable(folder)) return;
  yield* walkBelow(folder, '', [], root, { skip: [], onSkip: () => undefined, onEmpty: () => undefined, ...options });
}

function* walkBelow(
  folder: string,
  prefix: string,
  above: readonly string[],
  root: string,
  options: Walk,
): Generator<FoundFile, void> {
  const here = [...above, realpathSync(folder)];
  const names = readdirSync(folder).sort();
  if (names.length === 0 && prefix !== '') options.onEmpty(prefix.slice(0, -1));
  for (const name of names) {
    const path = prefix + name;
    const absolute = join(folder, name);
    if (options.skip.includes(name) || leadsAway(absolute, root, here)) {
      options.onSkip(path);
      continue;
    }
    const stat = statSync(absolute);
    if (!isReadable(absolute)) options.onSkip(path);
    else if (stat.isDirectory()) yield* walkBelow(absolute, `${path}/`, here, root, options);
    else yield { path, absolute, mode: stat.mode & 0o777, size: stat.size };
  }
}

/** Where a path leads to; one of what is not there leads nowhere else. */
export function realPath(path: string): string {
  return statOf(path) === undefined ? path : realpathSync(path);
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
  const target = realpathSync(path);
  return !isWithin(target, root) || above.includes(target);
}

/** Whether a path is a folder or lies in it; both without links. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
