import type { Position } from '../position';

/** Thrown for a value that has none of the forms that Compose allows at its place. */
export class InvalidForm extends Error {
  constructor(
    message: string,
    readonly hint: string,
    readonly at?: Position,
  ) {
    super(message);
  }
}
