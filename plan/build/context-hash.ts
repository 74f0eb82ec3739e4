import { createHash, type Hash } from 'node:crypto';
import { displayPath } from '../../compose/files';
import { MAX_IGNORE_FILE } from '../../compose/limits';
import type { Borders } from '../../compose/travel/borders';
import { readParts } from '../../compose/travel/read-file';
import { isAddress } from '../../compose/values/address';
import { contextFiles, UNREADABLE } from './context-files';
import type { BuildContext, BuildRecipe } from '../build-recipe';

/** What a hash is made with. */
export interface Surroundings {
  readonly borders: Borders;
  /** Called for each file of a context, whose folder is the first. */
  readonly visit: (folder: string, file: string, bytes: number) => void;
}

/**
 * Twelve hexadecimal digits that change with anything that decides what is in an image: the files that the build sees,
 * whether they can be executed, and the rest of its recipe. An address and the name of another image stand for
 * what is there.
 *
 * @throws CannotRead
 */
export function contextHash(recipe: BuildRecipe, surroundings: Surroundings): string {
  const hash = createHash('sha256');
  if (isAddress(recipe.context)) hash.update(JSON.stringify([recipe.context, recipe.dockerfile ?? null]));
  else addFolder(hash, recipe.context, recipe.ignoreFile, surroundings);
  if (recipe.inline !== undefined) hash.update(recipe.inline);
  else if (recipe.dockerfile !== undefined && !isAddress(recipe.context))
    addContent(hash, Buffer.from(recipe.dockerfile));
  for (const [name, context] of sorted(recipe.contexts)) addNamed(hash.update(`\0${name}\0`), context, surroundings);
  const { args, target, labels, platforms } = recipe;
  hash.update(JSON.stringify([sorted(args), target ?? null, sorted(labels), [...platforms].sort()]));
  return hash.digest('hex').slice(0, 12);
}

function addFolder(hash: Hash, folder: string, ignoreFile: string | undefined, { borders, visit }: Surroundings): void {
  const rules = ignoreFile === undefined ? '' : borders.open(ignoreFile, MAX_IGNORE_FILE).toString('utf8');
  for (const file of contextFiles(folder, ignoreFile, rules)) {
    if (file.kind === 'link') hash.update(`${file.path}\0l\0${file.target}\0`);
    else {
      hash.update(`${file.path}\0${file.executable ? 'x' : '-'}\0`);
      visit(folder, file.absolute.toString('utf8'), addContent(hash, file.absolute));
      hash.update('\0');
    }
  }
}

/** Adds a file part by part: an image may be built from files that are larger than the memory. @returns its bytes */
function addContent(hash: Hash, path: Buffer): number {
  let bytes = 0;
  const name = displayPath(path.toString('utf8'));
  readParts(path, { name, limit: Infinity, hint: UNREADABLE }, (part) => {
    bytes += part.length;
    hash.update(part);
  });
  return bytes;
}

function addNamed(hash: Hash, context: BuildContext, surroundings: Surroundings): void {
  switch (context.kind) {
    case 'folder':
      addFolder(hash, context.path, context.ignoreFile, surroundings);
      return;
    case 'image':
      hash.update(context.image);
      return;
    case 'address':
      hash.update(context.address);
  }
}

/** The order in a Compose file means nothing. */
function sorted<T>(values: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}
