import { lstatSync, realpathSync, statSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { errorCode, refusal } from './refusal';

/** Where output goes. */
export interface Place {
  /** The path as the user knows it. */
  readonly shown: string;
  /** The same place without links. */
  readonly folder: string;
  readonly exists: boolean;
}

const ELSEWHERE = 'Choose a folder that is for the output alone: CDK8S_OUTDIR=dist';

/**
 * Finds the place of a folder, which need not be there.
 *
 * @throws ComposeError when it is a file, or leads through one
 */
export function findPlace(shown: string): Place {
  const missing: string[] = [];
  let path = resolve(shown);
  let real = realPath(path);
  while (real === undefined) {
    if (isLink(path)) throw refusal(`The output folder ${shown} leads through ${path}, a link to nowhere.`, ELSEWHERE);
    missing.unshift(basename(path));
    path = dirname(path);
    real = realPath(path);
  }
  if (!statSync(real).isDirectory()) {
    const file = missing.length === 0 ? 'is a file' : `leads through ${path}, which is a file`;
    throw refusal(`The output folder ${shown} ${file}.`, ELSEWHERE);
  }
  return { shown, folder: join(real, ...missing), exists: missing.length === 0 };
}

/**
 * Checks that a place is not one where people keep other things, whatever it holds.
 *
 * @param apart further folders that output does not replace
 * @throws ComposeError when it is or contains one of them
 */
export function checkPlace({ shown, folder, exists }: Place, apart: readonly string[]): void {
  if (folder.split(sep).includes('.git'))
    throw refusal(`The output folder ${shown} is in a folder that belongs to git.`, ELSEWHERE);
  if (!exists) return;
  for (const [what, path] of [
    ['the current folder', process.cwd()],
    ...apart.map((path) => ['the folder of the Compose file', path] as const),
    ['the folder of this tool', join(__dirname, '..', '..')],
    ...homes().map((path) => ['the home folder', path] as const),
    ['the folder for temporary files', tmpdir()],
  ] as const) {
    const relation = path === '' ? undefined : relationOf(folder, path);
    if (relation !== undefined) throw refusal(`The output folder ${shown} ${relation} ${what}.`, ELSEWHERE);
  }
}

/** Compares what the paths lead to: a folder may have several, and some file systems take capitals for small letters. */
function relationOf(folder: string, path: string): 'is' | 'contains' | undefined {
  const { dev, ino } = statSync(folder);
  let inner = realPath(resolve(path));
  for (let relation: 'is' | 'contains' = 'is'; inner !== undefined; relation = 'contains') {
    const other = statSync(inner);
    if (other.dev === dev && other.ino === ino) return relation;
    inner = dirname(inner) === inner ? undefined : dirname(inner);
  }
  return undefined;
}

/** HOME may be set to something else than what the system has for the user, who may be unknown to it. */
function homes(): string[] {
  return [() => process.env['HOME'] ?? '', () => homedir(), () => userInfo().homedir].flatMap((find) => {
    try {
      return [find()];
    } catch {
      return [];
    }
  });
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
