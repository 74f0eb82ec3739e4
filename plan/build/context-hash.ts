import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { isAddress } from '../../compose/values/address';
import { contextFiles } from './context-files';
import type { BuildContext, BuildRecipe } from '../build-recipe';

/** Bytes that are read at once: an image may be built from files that are larger than the memory. */
const CHUNK = 1024 * 1024;

/**
 * Twelve hexadecimal digits that change with anything that decides what is in an image: the files that the build sees,
 * whether they can be executed, and the rest of its recipe. An address and the name of another image stand for
 * what is there.
 *
 * @throws Error of the file system for what cannot be read
 */
export function contextHash(recipe: BuildRecipe): string {
  const hash = createHash('sha256');
  if (isAddress(recipe.context)) hash.update(JSON.stringify([recipe.context, recipe.dockerfile ?? null]));
  else addFolder(hash, recipe.context, recipe.ignoreFile);
  if (recipe.inline !== undefined) hash.update(recipe.inline);
  else if (recipe.dockerfile !== undefined && !isAddress(recipe.context)) addContent(hash, recipe.dockerfile);
  for (const [name, context] of sorted(recipe.contexts)) addNamed(hash.update(`\0${name}\0`), context);
  const { args, target, labels, platforms } = recipe;
  hash.update(JSON.stringify([sorted(args), target ?? null, sorted(labels), [...platforms].sort()]));
  return hash.digest('hex').slice(0, 12);
}

function addFolder(hash: Hash, folder: string, ignoreFile: string | undefined): void {
  for (const file of contextFiles(folder, ignoreFile)) {
    if (file.kind === 'link') hash.update(`${file.path}\0l\0${file.target}\0`);
    else {
      hash.update(`${file.path}\0${file.executable ? 'x' : '-'}\0`);
      addContent(hash, file.absolute);
      hash.update('\0');
    }
  }
}

function addContent(hash: Hash, path: string): void {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(CHUNK);
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk))
      hash.update(chunk.subarray(0, length));
  } finally {
    closeSync(file);
  }
}

function addNamed(hash: Hash, context: BuildContext): void {
  switch (context.kind) {
    case 'folder':
      addFolder(hash, context.path, context.ignoreFile);
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
