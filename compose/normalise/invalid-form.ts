import type { Position } from '../position';
import type { Path } from '../tree/path';

/** Thrown for a value that has none of the forms that Compose allows at its place. */
export class InvalidForm extends Error {
  constructor(
    message: string,
    readonly hint: string,
    readonly at?: Position,
    /** Where in the value, when it is only a part of it. */
    readonly below: Path = [],
  ) {
    super(message);
  }
}

/** Thrown for a list or mapping of which several parts are wrong. */
class InvalidForms extends Error {
  constructor(readonly all: readonly InvalidForm[]) {
    super(all.map(({ message }) => message).join('\n'));
  }
}

/** Converts each part; the error tells all wrong parts, each with its index or key. @throws InvalidForms */
export function eachPart<T, R>(
  parts: readonly T[],
  keyOf: (part: T, index: number) => string | number,
  form: (part: T) => R,
): R[] {
  const invalid: InvalidForm[] = [];
  const results = parts.flatMap((part, index) => {
    try {
      return [form(part)];
    } catch (error) {
      if (!(error instanceof InvalidForm)) throw error;
      invalid.push(new InvalidForm(error.message, error.hint, error.at, [keyOf(part, index), ...error.below]));
      return [];
    }
  });
  if (invalid.length > 0) throw new InvalidForms(invalid);
  return results;
}

/** As `eachPart`, for the items of a list. */
export function eachItem<T, R>(items: readonly T[], form: (item: T) => R): R[] {
  return eachPart(items, (_, index) => index, form);
}

/** The errors of one value. @throws anything else */
export function invalidForms(error: unknown): readonly InvalidForm[] {
  if (error instanceof InvalidForms) return error.all;
  if (error instanceof InvalidForm) return [error];
  throw error;
}
