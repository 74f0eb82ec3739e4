import { statSync, type Stats } from 'node:fs';
import { relative, sep } from 'node:path';

/** A path as a user would type it: relative to the current folder when it lies in there, else absolute. */
export function displayPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short === '..' || short.startsWith(`..${sep}`) ? path : short;
}

/**
 * The status of the file or folder at a path; undefined where there is nothing, where looking is forbidden, and for a
 * text that is no path.
 */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Whether a path leads to a file that has an end: no folder, device or pipe. */
export function isFile(path: string): boolean {
  return statOf(path)?.isFile() === true;
}

/** Why a path leads to no file that can be read to its end, as the end of a sentence. */
export function notAFile(stat: Stats | undefined): string {
  if (stat === undefined) return 'does not exist.';
  if (stat.isDirectory()) return 'is not a file, but a folder.';
  if (stat.isFIFO()) return 'is not a file, but a pipe (FIFO).';
  if (stat.isSocket()) return 'is not a file, but a socket.';
  return 'is not a file, but a device.';
}
