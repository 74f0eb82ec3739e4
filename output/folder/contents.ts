import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseList, type Listed } from './list';
import { INNER_LOCK, LIST, UNFINISHED } from './names';
import { errorCode } from './refusal';

/** The files in an output folder. */
export interface Contents {
  /** The files that this tool wrote, by their names, and which of them. Those that are listed and gone are not in it. */
  readonly ours: ReadonlySet<string>;
  /** The entries of the list; undefined where there is no whole list. */
  readonly listed?: Listed | undefined;
  /** Files that an interrupted run left. */
  readonly unfinished: readonly string[];
  /** Files that somebody else put there. */
  readonly foreign: readonly string[];
}

/** A folder that is not there, or where nothing is. */
const EMPTY: Contents = { ours: new Set(), unfinished: [], foreign: [] };

/** @param formerly the names that count as ours where there is no list: folders of earlier versions have none */
export function contentsOf(folder: string, formerly: () => Iterable<string>): Contents {
  const entries = entriesOf(folder);
  if (entries.length === 0) return EMPTY;
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const listed = files.includes(LIST) ? readList(folder) : undefined;
  const known = new Set(listed === undefined ? formerly() : listed.keys());
  const ours = new Set(files.filter((name) => known.has(name)));
  const unfinished = files.filter((name) => name.startsWith(UNFINISHED));
  const own = new Set([...ours, ...unfinished, LIST, INNER_LOCK].filter((name) => files.includes(name)));
  return {
    ours,
    listed,
    unfinished,
    foreign: entries.map(({ name }) => name).filter((name) => !own.has(name)),
  };
}

/** Whether a folder has a list, and everything that the list names. */
export function isWhole(folder: string): boolean {
  const listed = readList(folder);
  return listed !== undefined && [...listed.keys()].every((name) => isFile(join(folder, name)));
}

/** The list of a folder; undefined when it is not there or is not whole. */
export function readList(folder: string): Listed | undefined {
  const path = join(folder, LIST);
  return isFile(path) ? parseList(readFileSync(path, 'utf8')) : undefined;
}

function entriesOf(folder: string): { readonly name: string; isFile(): boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

export function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
}
