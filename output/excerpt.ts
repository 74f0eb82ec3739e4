import type { Excerpt } from '../compose/text/excerpt';
import { printable } from '../compose/text/printable';

/** Characters that take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
/** Characters that take none: they go onto the one before. */
const NARROW = /\p{Mn}|\p{Me}|\u200d|\ufe0f/u;
const CUT = '…';

/**
 * The line of a file, and a caret below the place. A long line is cut around the caret.
 *
 * @param width columns
 */
export function excerptLines({ text, column }: Excerpt, width: number): readonly [string, string] {
  const line = text.replaceAll('\t', ' ');
  const before = [...printable(line.slice(0, column - 1))];
  const after = [...printable(line.slice(column - 1))];
  const room = Math.max(width - 4, 8);
  const start = before.findIndex((_, index) => widthOf(before.slice(index)) <= (room * 2) / 3);
  const isLong = widthOf(before) + widthOf(after) > room;
  const shown = isLong && start > 0 ? [CUT, ...before.slice(start)] : before;
  let end = after.length;
  while (end > 1 && widthOf(shown) + widthOf(after.slice(0, end)) > room) end--;
  const rest = end < after.length ? [...after.slice(0, end), CUT] : after;
  return [`| ${[...shown, ...rest].join('')}`, `| ${' '.repeat(widthOf(shown))}^`];
}

function widthOf(characters: readonly string[]): number {
  return characters.reduce((sum, character) => sum + (NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1), 0);
}
