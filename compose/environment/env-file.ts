import { readFileSync } from 'node:fs';
import { gatherFromEnvFile } from '../credentials/gather';
import { notText } from '../encoding';
import { displayPath, isFile, notAFile, statOf } from '../files';
import type { Problem, Problems } from '../problem';
import type { EnvFile } from './dotenv';

/**
 * The variables of an env file, and where their values came from; none when it cannot be read, which is told.
 *
 * @param file absolute
 * @param named where it is named, and what to do when it is not there
 */
export function readEnvFile(
  file: string,
  { what = 'The env file', ...named }: Pick<Problem, 'at' | 'path' | 'hint'> & { readonly what?: string },
  problems: Problems,
  parse: (text: string) => EnvFile,
): Pick<EnvFile, 'values' | 'origins'> {
  if (!isFile(file)) {
    const message = `${what} ${displayPath(file)} ${notAFile(statOf(file))}`;
    problems.add({ severity: 'error', code: 'file', ...named, message });
    return { values: new Map() };
  }
  const bytes = readFileSync(file);
  const reason = notText(bytes);
  if (reason !== undefined) {
    const message = `${what} ${displayPath(file)} ${reason}.`;
    problems.add({ severity: 'error', code: 'file', ...named, message, hint: 'Save it as text in UTF-8.' });
    return { values: new Map() };
  }
  const text = bytes.toString('utf8');
  const parsed = parse(text);
  gatherFromEnvFile(problems.credentials, text, parsed);
  problems.add(...parsed.problems);
  return parsed;
}
