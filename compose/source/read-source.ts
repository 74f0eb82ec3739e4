import { displayPath, statOf } from '../files';
import { MAX_COMPOSE_FILE } from '../limits';
import type { Position } from '../position';
import type { Problems } from '../problems';
import type { Borders } from '../travel/borders';
import { CannotRead } from '../travel/cannot-read';
import { readFile, readOwn } from '../travel/read-file';
import { decoded } from './encoding';

/** The name of a Compose file in messages, and the place that names the file. */
export interface Reference {
  /** "The Compose file", "The included file" … */
  readonly what: string;
  readonly at?: Position;
  readonly path?: string;
  readonly hint: string;
  /**
   * The one that names the file: the user of the command, who may name anything; the folder that it is found in; by
   * default another file.
   */
  readonly namedBy?: 'user' | 'folder' | 'file';
}

/**
 * The text of a Compose file.
 *
 * @param borders what another file may name
 * @throws ComposeError when it does not exist, or is no file
 */
export function readSource(
  file: string,
  { what, namedBy = 'file', ...reference }: Reference,
  { borders, problems }: { readonly borders: Borders; readonly problems: Problems },
): string {
  const name = `${what} ${displayPath(file)}`;
  const start = { file: displayPath(file), line: 1, column: 1 };
  try {
    const { text, problem } = decoded(contentOf());
    if (problem === undefined) return text;
    return problems.refuse({ code: 'file', at: start, ...problem });
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    const { severity: _, ...refused } = error.problem(reference);
    return problems.refuse(statOf(file) === undefined ? refused : { at: start, ...refused });
  }

  function contentOf(): Buffer {
    if (namedBy === 'user') return readOwn(file, name, MAX_COMPOSE_FILE);
    if (namedBy === 'folder') return readFile(file, name, MAX_COMPOSE_FILE);
    return borders.read(file, { name, limit: MAX_COMPOSE_FILE, place: reference });
  }
}
