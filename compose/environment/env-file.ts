import { gatherFromEnvFile } from '../redaction/gather';
import { notText, notUtf8 } from '../source/encoding';
import { displayPath } from '../files';
import { MAX_ENV_FILE } from '../limits';
import type { Problem } from '../problem';
import type { Problems } from '../problems';
import type { Borders } from '../travel/borders';
import { CannotRead } from '../travel/cannot-read';
import { readOwn } from '../travel/read-file';
import type { EnvFile } from './dotenv';

/** An env file, and who names it. */
export interface NamedEnvFile {
  /** Absolute. */
  readonly file: string;
  /** Where it is named, and what to do when it is not there. */
  readonly named: Pick<Problem, 'at' | 'path' | 'hint'> & { readonly what?: string };
  /** The limits of what may travel. Absent for a file that the user of the command names. */
  readonly borders?: Borders | undefined;
}

/** The variables of an env file, and where their values came from; none for a file that cannot be read, which becomes a problem. */
export function readEnvFile(
  { file, named, borders }: NamedEnvFile,
  problems: Problems,
  parse: (text: string) => EnvFile,
): Pick<EnvFile, 'values' | 'origins'> {
  const { what = 'The env file', ...place } = named;
  const name = `${what} ${displayPath(file)}`;
  try {
    const content =
      borders === undefined
        ? readOwn(file, name, MAX_ENV_FILE)
        : borders.read(file, { name, limit: MAX_ENV_FILE, place });
    const reason = notText(content) ?? notUtf8(content, /^\s*#/);
    if (reason !== undefined) throw new CannotRead(`${name} ${reason}.`, 'Save it as text in UTF-8.');
    const text = content.toString('utf8');
    const parsed = parse(text);
    gatherFromEnvFile(problems.credentials, text, parsed);
    problems.add(...parsed.problems);
    return parsed;
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    problems.add(error.problem(place));
    return { values: new Map() };
  }
}
