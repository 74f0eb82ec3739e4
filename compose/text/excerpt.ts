import type { SourceText } from './source-text';

/** The line of a file that a problem is about, without anything that may be a credential. */
export interface Excerpt {
  readonly text: string;
  /** Where the problem is, from 1; a mark stands there where the value is hidden. */
  readonly column: number;
}

/** The sign in an excerpt for all that is not shown. */
const HIDDEN = '***';

/**
 * The excerpt for a place; nothing where the line shows nothing but what may be a credential.
 *
 * @param credentialsIn where a credential stands in a text, in order
 */
export function excerptOf(
  at: { readonly line: number; readonly column: number },
  source: SourceText,
  credentialsIn: (text: string) => readonly { readonly start: number }[],
): Excerpt | undefined {
  const shown = source.harmless(at.line);
  if (shown === undefined) return undefined;
  const [first] = credentialsIn(shown.text);
  const text = first === undefined ? shown.text : shown.text.slice(0, first.start);
  if (text.trim() === '') return undefined;
  const isCut = shown.isCut || first !== undefined;
  return { text: isCut ? text + HIDDEN : text, column: Math.min(at.column, text.length + 1) };
}
