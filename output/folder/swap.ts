import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isWhole } from './contents';
import { makeDraft, moveFolder, removeWritten } from './changes';
import type { Files } from './list';
import { neighboursOf } from './names';
import { errorCode } from './refusal';

/**
 * Replaces a folder as a whole: the new one is made beside it, the old one renamed, the new one renamed into its place,
 * the old one removed. Whenever that is cut, `repair` finds a whole one.
 *
 * @throws Error of the file system, after which the folder is as it was
 */
export function swap(folder: string, files: Files): void {
  const { draft: beginning, former: formerly } = neighboursOf(folder);
  const draft = makeDraft(beginning, files, folder);
  const former: string[] = [];
  try {
    const mode = modeOf(folder) ?? ((modeOf(draft) ?? 0) & 0o7000) | (0o777 & ~process.umask());
    while (!tryPut(draft, folder, mode)) former.push(...moveAside(folder, formerly));
  } catch (error) {
    if (former.length === 1 && modeOf(folder) === undefined)
      former.splice(0).forEach((path) => moveFolder(path, folder));
    removeWritten(draft);
    throw error;
  }
  former.forEach(removeWritten);
}

/** @returns whether nothing else was in the place: runs on two machines may not know of each other's lock */
function tryPut(draft: string, folder: string, mode: number): boolean {
  try {
    moveFolder(draft, folder, mode);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}

/** Whether a swap was cut, or is under way. */
export function isUnfinished(folder: string): boolean {
  const { draft, former, lock } = neighboursOf(folder);
  return existsSync(lock) || leftovers(draft).length > 0 || leftovers(former).length > 0;
}

/** Puts a former folder back where a swap was cut, and removes what else it left. */
export function repair(folder: string): void {
  for (const former of leftovers(neighboursOf(folder).former)) {
    if (modeOf(folder) === undefined && isWhole(former)) moveFolder(former, folder);
    else removeWritten(former);
  }
  for (const draft of leftovers(neighboursOf(folder).draft)) removeWritten(draft);
}

/** @returns where it is now; nothing when there was none */
function moveAside(folder: string, beginning: string): string[] {
  const former = beginning + randomBytes(3).toString('hex');
  try {
    moveFolder(folder, former);
    return [former];
  } catch (error) {
    // It may have gone in the meantime, as at the start of another "cdk8s synth".
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** The mode of a folder; undefined when there is no folder. */
function modeOf(folder: string): number | undefined {
  const mode = statSync(folder, { throwIfNoEntry: false })?.mode;
  return mode === undefined ? undefined : mode & 0o7777;
}

function leftovers(beginning: string): string[] {
  const parent = dirname(beginning);
  if (!existsSync(parent)) return [];
  // Only folders are ours: a link may lead to the output of another project.
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(basename(beginning)))
    .map(({ name }) => join(parent, name));
}
