import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { isFile, readList } from './contents';
import { formatList, type Files } from './list';
import { INNER_LOCK, LIST, UNFINISHED } from './names';
import { errorCode } from './refusal';
import { makeFolder } from '../make-folder';

/**
 * All that removes or replaces something on a disk is in this file: the rest of the code calls no function of
 * `node:fs` that does. What somebody else made is never removed.
 */

/** Signals that end a program by default, at once and without any clean-up. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs something with an empty folder that only this user can look into, and that is gone after it, also where a signal
 * ends this process: the signal has its effect when the folder is gone.
 *
 * @param beginning begins its path; by default it is among the system's temporary files
 */
export async function withTemporaryFolder<T>(
  use: (folder: string) => Promise<T> | T,
  beginning = join(tmpdir(), 'cdk8s-compose-'),
): Promise<T> {
  let ending: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    ending = signal;
  };
  for (const signal of ENDING) process.on(signal, remember);
  try {
    const folder = mkdtempSync(beginning);
    try {
      return await use(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  } finally {
    for (const signal of ENDING) process.off(signal, remember);
    if (ending !== undefined) process.kill(process.pid, ending);
  }
}

/** Moves a file or folder to a place where nothing is. @throws Error with the code EEXIST when something is there */
export function moveToFreePlace(from: string, to: string): void {
  if (lstatSync(to, { throwIfNoEntry: false }) !== undefined)
    throw Object.assign(new Error(`${to} is there already.`), { code: 'EEXIST', syscall: 'rename', path: to });
  renameSync(from, to);
}

/** Puts a file in place, whole or not at all. A file with Secrets is for its owner only. */
export function replaceFile(path: string, content: string, mode = modeOf(content)): void {
  finish(writeUnfinished(dirname(path), content, mode), path);
}

/** Writes a file that is not in place yet. @returns its path */
export function writeUnfinished(folder: string, content: string, mode = modeOf(content)): string {
  const path = join(folder, UNFINISHED + randomBytes(6).toString('hex'));
  try {
    writeFileSync(path, content, { flag: 'wx', mode });
  } catch (error) {
    removeUnfinished(path);
    throw error;
  }
  return path;
}

/** Puts a file that `writeUnfinished` wrote in place. */
export function finish(unfinished: string, path: string): void {
  try {
    renameSync(unfinished, path);
  } catch (error) {
    removeUnfinished(unfinished);
    throw error;
  }
}

/** Removes a file that is not in place. */
export function removeUnfinished(path: string): void {
  if (basename(path).startsWith(UNFINISHED)) removeFile(path);
}

/** Removes a lock, of this run or of one that has ended. */
export function removeLock(path: string): void {
  if (basename(path).endsWith('-lock')) removeFile(path);
}

/** Removes the last good output that an earlier version kept in another form. */
export function removeFormerOutput(path: string): void {
  if (basename(path).endsWith('.last-good')) removeFile(path);
}

/**
 * Makes a folder with these files and their list; it is for its owner only.
 *
 * @param path begins its path
 * @param before a folder some files of which may be the same: they stay the files that they are
 */
export function makeDraft(path: string, files: Files, before: string): string {
  makeFolder(dirname(path));
  const draft = mkdtempSync(path);
  try {
    // The list comes first: it says what to remove if the rest is cut.
    writeFileSync(join(draft, LIST), formatList(files), { flag: 'wx', mode: modeOf(...files.values()) });
    for (const [name, text] of files) put(join(draft, name), text, join(before, name));
  } catch (error) {
    removeWritten(draft);
    throw error;
  }
  return draft;
}

/** Gives a folder that this tool made another name. @param mode who may look into it */
export function moveFolder(from: string, to: string, mode?: number): void {
  if (mode !== undefined) {
    try {
      chmodSync(from, mode);
    } catch {
      // Some file systems have no modes.
    }
  }
  renameSync(from, to);
}

/** Removes a folder that this tool made: the files in its list, and then the list and the folder unless more is in it. */
export function removeWritten(folder: string): void {
  try {
    removeOurs(
      folder,
      [...(readList(folder)?.keys() ?? [])].filter((name) => isFile(join(folder, name))),
    );
    removeLeftovers(folder);
    removeOurs(folder, [INNER_LOCK, LIST]);
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
  }
}

/** Removes files that this tool wrote into a folder. @param ours the folder's contents decide it */
export function removeOurs(folder: string, ours: Iterable<string>): void {
  for (const name of ours) removeFile(join(folder, name));
}

/** Removes files that this user's earlier, interrupted runs left in a folder of this tool. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) removeUnfinished(join(folder, name));
}

/**
 * Writes a file; one that has not changed stays the file that it is, as some file systems take milliseconds for a new
 * one.
 */
function put(path: string, text: string, before: string): void {
  try {
    if (isSame(before, text)) {
      linkSync(before, path);
      return;
    }
  } catch {
    // There was none, or it cannot be in two folders.
  }
  writeFileSync(path, text, { flag: 'wx', mode: modeOf(text) });
}

/** Whether a file has this text, and nobody may read it who should not. */
export function isSame(path: string, text: string, mode = modeOf(text)): boolean {
  return readFileSync(path, 'utf8') === text && (statSync(path).mode & 0o777 & ~mode) === 0;
}

/**
 * The mode of a file: only the owner may read one with Secrets; any other follows the user's umask. A hash of Secrets
 * lets passwords be tried, so the list of such files is for their owner, too.
 */
export function modeOf(...texts: readonly string[]): number {
  return texts.some((text) => /^[ -]*"?kind"?: *"?Secret/m.test(text)) ? 0o600 : 0o666;
}

function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
