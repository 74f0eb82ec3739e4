/**
 * Characters that a terminal obeys or hides instead of showing: control characters (C0, DEL, C1), marks that turn the
 * direction of a text, line and paragraph separators, tags without a shape, and halves of characters.
 */
const UNPRINTABLE = /\p{Cc}|\p{Bidi_Control}|\p{Zl}|\p{Zp}|\p{Cs}|[\u{e0000}-\u{e007f}]|[\ufff9-\ufffb]/gu;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text on one line, in which a terminal or a log shows each character and obeys none: an escape is `\u001b`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => SHORT[character] ?? escaped(character));
}

/** As `printable`, for a text of several lines: line ends and tabs stay. */
export function printableLines(text: string): string {
  return text.replace(UNPRINTABLE, (character) =>
    character === '\n' || character === '\t' ? character : (SHORT[character] ?? escaped(character)),
  );
}

/** A value as JSON, on several lines, in which these characters are escaped as well. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNPRINTABLE, (character) =>
    character === '\n' ? character : escaped(character),
  );
}

/** Each half of a character in the notation of JSON. */
function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
