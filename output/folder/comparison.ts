import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComposeError, Problem } from '../../compose/problem';
import { isSame, modeOf } from './changes';
import type { Contents } from './contents';
import { formatList, sha256, type Files } from './list';
import { LIST } from './names';
import type { Place } from './place';
import { refusal } from './refusal';

/** After so many names, a person knows which folder it is. */
const LIMIT = 5;

/** Whether a folder holds exactly these files already. */
export function isPublished(folder: string, { ours, listed, unfinished }: Contents, files: Files): boolean {
  return (
    listed !== undefined &&
    unfinished.length === 0 &&
    ours.size === files.size &&
    [...files].every(([name, text]) => ours.has(name) && isSame(join(folder, name), text)) &&
    isSame(join(folder, LIST), formatList(files), modeOf(...files.values()))
  );
}

/** Whether all that a folder holds is of these files, without edits, as after a removal that was cut. */
export function isPartOf(folder: string, { ours, listed, foreign }: Contents, files: Files): boolean {
  return (
    foreign.length === 0 &&
    [...(listed ?? [])].every(([name, hash]) => sha256(files.get(name) ?? '') === hash) &&
    [...ours].every((name) => readFileSync(join(folder, name), 'utf8') === files.get(name))
  );
}

export function refuseForeign(shown: string, foreign: readonly string[]): ComposeError {
  const rest = foreign.length - LIMIT;
  const names = [...foreign]
    .sort()
    .slice(0, LIMIT)
    .map((name) => JSON.stringify(name));
  return refusal(
    `The output folder ${shown} contains files that this tool did not write: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. Nothing was changed.`,
    'Move these files elsewhere, or choose another folder: CDK8S_OUTDIR=FOLDER. Remove the folder yourself if nobody needs it.',
  );
}

/**
 * Files that may not be removed: those of somebody else, and those that somebody changed and no new file replaces.
 *
 * @param kept the last good output: a run that was cut may have left files of it, whatever the list says of them
 */
export function foreignIn(folder: string, contents: Contents, files: Files, kept: () => Files | undefined): string[] {
  const changed = changedByHand(folder, contents, files).filter((name) => !files.has(name));
  const last = changed.length === 0 ? undefined : kept();
  const isLast = (name: string): boolean => readFileSync(join(folder, name), 'utf8') === last?.get(name);
  return [...contents.foreign, ...changed.filter((name) => !isLast(name))];
}

function changedByHand(folder: string, { ours, listed }: Contents, files: Files): string[] {
  return [...ours].filter((name) => {
    const hash = listed?.get(name);
    if (hash === undefined) return false;
    const text = readFileSync(join(folder, name), 'utf8');
    // Git may have changed the ends of the lines.
    return text !== files.get(name) && [text, text.replaceAll('\r\n', '\n')].every((same) => sha256(same) !== hash);
  });
}

/** Files that somebody changed by hand, and that are written anew. */
export function editedIn({ shown, folder }: Place, contents: Contents, files: Files): Problem[] {
  return changedByHand(folder, contents, files).map((name) => {
    return {
      severity: 'note',
      code: 'file',
      message: `The file ${join(shown, name)} was changed by hand. The change is overwritten.`,
      hint: 'Put such changes into the Compose file: x-kubernetes can set and patch everything in the output.',
    };
  });
}
