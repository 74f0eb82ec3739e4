import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish, isSame, modeOf, removeOurs, removeUnfinished, replaceFile, writeUnfinished } from './changes';
import type { Contents } from './contents';
import { formatList, type Files } from './list';
import { LIST } from './names';
import { errorCode } from './refusal';

/**
 * Writes into a folder that cannot be replaced, such as a mount point: each file is whole at any moment, and a full
 * disk changes nothing, but a run that is killed leaves files of both outputs. Its list names all of them.
 */
export function writeInto(folder: string, files: Files, { ours }: Contents): void {
  const changed = [...files].filter(([name, text]) => !ours.has(name) || !isSame(join(folder, name), text));
  const unfinished: [name: string, path: string][] = [];
  const former = [...ours].filter((name) => !files.has(name));
  const list = formatList(files);
  const mode = modeOf(...files.values());
  try {
    for (const [name, text] of changed) unfinished.push([name, writeUnfinished(folder, text)]);
    replaceFile(
      join(folder, LIST),
      formatList(
        new Map([...former.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const), ...files]),
      ),
      mode,
    );
  } catch (error) {
    for (const [, path] of unfinished) removeUnfinished(path);
    throw error;
  }
  for (const [name, path] of unfinished) finish(path, join(folder, name));
  removeOurs(folder, former);
  replaceFile(join(folder, LIST), list, mode);
}

/** Whether an error of a swap means that a folder cannot be renamed, though files in it may well be written. */
export function forbidsSwap(error: unknown): boolean {
  return ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS', 'EINVAL'].includes(errorCode(error) ?? '');
}
