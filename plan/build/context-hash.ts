import { createHash } from 'node:crypto';
import type { Place } from '../../compose/travel/outside';
import { isAddress } from '../../compose/values/address';
import type { BuildContext, BuildRecipe } from '../build-recipe';
import type { BuildFiles } from './build-files';

/**
 * Twelve hexadecimal digits that change with anything that decides what is in an image: the files that the build sees,
 * whether they can be executed, and the rest of its recipe. An address and the name of another image stand for
 * what is there.
 *
 * @param place what names the build
 * @throws CannotRead
 * @throws TooLargeContext
 */
export function contextHash(recipe: BuildRecipe, files: BuildFiles, place: Place): string {
  const { context, inline, dockerfile, ignoreFile } = recipe;
  let hash = isAddress(context)
    ? createHash('sha256').update(JSON.stringify([context, dockerfile ?? null]))
    : files.hashOf(context, ignoreFile, place);
  if (inline !== undefined) hash.update(inline);
  else if (dockerfile !== undefined && !isAddress(context)) files.addFile(hash, Buffer.from(dockerfile));
  for (const [name, further] of sorted(recipe.contexts)) {
    hash.update(`\0${name}\0`);
    if (further.kind === 'folder') hash = files.withFolder(hash, further.path, further.ignoreFile, place);
    else hash.update(nameOf(further));
  }
  const { args, target, labels, platforms } = recipe;
  hash.update(JSON.stringify([sorted(args), target ?? null, sorted(labels), [...platforms].sort()]));
  return hash.digest('hex').slice(0, 12);
}

function nameOf(context: Exclude<BuildContext, { kind: 'folder' }>): string {
  return context.kind === 'image' ? context.image : context.address;
}

/** The order in a Compose file has no meaning. */
function sorted<T>(values: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}
