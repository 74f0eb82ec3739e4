/** A place in a file that a user wrote; line and column count from 1. */
export interface Position {
  /** The file as the user would name it: relative to the current folder where that is shorter. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `file:line:column`, the form that terminals and editors turn into a link. */
export function formatPosition(at: Position): string {
  return `${at.file}:${at.line}:${at.column}`;
}
