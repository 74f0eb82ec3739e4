import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeLeftovers, replaceFile } from './changes';
import { contentsOf, type Contents } from './contents';
import { forbidsSwap, writeInto } from './in-place';
import type { KeptOutput } from './kept';
import { formatList, type Files } from './list';
import { exclusively } from './lock';
import { INNER_LOCK, LIST, neighboursOf } from './names';
import type { Place } from './place';
import { repair, swap } from './swap';
import { makeFolder } from '../make-folder';

/** An output folder while no other run changes it. */
interface Target {
  readonly contents: Contents;
  /** Puts these files in the place of those that this tool wrote before. */
  readonly write: (files: Files) => void;
}

/**
 * Does something to an output folder, alone: what an earlier run left is repaired before.
 *
 * @throws ComposeError when another run does not end
 * @throws Error of the file system
 */
export function withTarget<T>(place: Place, kept: KeptOutput, action: (target: Target) => T): T {
  const { folder, exists } = place;
  const look = (): Contents => contentsOf(folder, () => kept.names());
  const into = <R>(use: (write: Target['write']) => R): R =>
    exclusively(join(folder, INNER_LOCK), () => {
      removeLeftovers(folder);
      return use((files) => writeInto(folder, files, look()));
    });
  if (exists && !isReplaceable(folder)) return into((write) => action({ contents: look(), write }));

  makeFolder(dirname(folder));
  return exclusively(neighboursOf(folder).lock, () => {
    repair(folder);
    const contents = look();
    const write = (files: Files): void => {
      try {
        if (contents.listed === undefined && contents.ours.size > 0) addList(folder, contents.ours);
        swap(folder, files);
      } catch (error) {
        if (!exists || !forbidsSwap(error)) throw error;
        into((writeFiles) => writeFiles(files));
      }
    };
    return action({ contents, write });
  });
}

/** Whether a folder can be renamed: a mount point cannot, nor one in a folder that this user may not write to. */
function isReplaceable(folder: string): boolean {
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  try {
    accessSync(dirname(folder), constants.W_OK | constants.X_OK);
  } catch {
    return false;
  }
  return statSync(folder).dev === statSync(dirname(folder)).dev;
}

/** The list says what to remove: folders of earlier versions have none. */
function addList(folder: string, ours: ReadonlySet<string>): void {
  const files = [...ours].map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  replaceFile(join(folder, LIST), formatList(new Map(files)), 0o600);
}
