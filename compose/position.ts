import type { SourceText } from './text/source-text';

/** A place in a file that a user wrote; line and column count from 1. */
export interface Position {
  /** The file as the user would name it: relative to the current folder where that is shorter. */
  readonly file: string;
  /** The first line is 1. */
  readonly line: number;
  /** The first column is 1. */
  readonly column: number;
}

/** `file:line:column`, the form that terminals and editors turn into a link. */
export function formatPosition(at: Position): string {
  return `${at.file}:${at.line}:${at.column}`;
}

/** A place that leads to the text that it is in. The text shows in nothing that is made of a place. */
class PositionInText implements Position {
  readonly #source: SourceText;

  constructor(
    readonly file: string,
    readonly line: number,
    readonly column: number,
    source: SourceText,
  ) {
    this.#source = source;
  }

  static sourceOf(at: Position): SourceText | undefined {
    return at instanceof PositionInText ? at.#source : undefined;
  }
}

/** The text that a place is in, where lines of it may be shown. */
export function sourceOf(at: Position): SourceText | undefined {
  return PositionInText.sourceOf(at);
}

/**
 * A function that turns offsets in a text into places, and counts the lines of the text once.
 *
 * @param source the text, where lines of it may be shown
 */
export function positionsIn(file: string, text: string, source?: SourceText): (offset: number) => Position {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    let line = 0;
    for (let end = starts.length; end - line > 1;) {
      const middle = (line + end) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else end = middle;
    }
    const column = offset - (starts[line] ?? 0) + 1;
    return source === undefined ? { file, line: line + 1, column } : new PositionInText(file, line + 1, column, source);
  };
}
