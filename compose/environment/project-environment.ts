import { join, resolve } from 'node:path';
import { displayPath, isFile } from '../files';
import type { Lookup } from '../values/lookup';
import { own as valueIn } from '../own';
import type { Problems } from '../problems';
import type { Borders } from '../travel/borders';
import { parseEnvFile } from './dotenv';
import { readEnvFile } from './env-file';

/**
 * Looks up the variables of a project: the shell's environment first, then the files that `COMPOSE_ENV_FILES` names,
 * else `.env` in the project folder.
 *
 * @param borders the limits of what may travel: the project folder may be a stranger's, with a link for `.env`
 * @see https://docs.docker.com/compose/how-tos/environment-variables/envvars/
 */
export function projectEnvironment(shell: NodeJS.ProcessEnv, borders: Borders, problems: Problems): Lookup {
  const named = (shell['COMPOSE_ENV_FILES'] ?? '').split(',').filter((name) => name.trim() !== '');
  const dotEnv = join(borders.directory, '.env');
  const disabled = ['1', 'true'].includes((shell['COMPOSE_DISABLE_ENV_FILE'] ?? '').toLowerCase());
  const beside = !disabled && isFile(dotEnv) ? [dotEnv] : [];
  const values = new Map<string, string>();
  const known: Lookup = (name) => valueIn(shell, name) ?? values.get(name);
  const own = { named: { hint: 'Create the file, or remove it from COMPOSE_ENV_FILES.' } };
  const found = { named: { at: { file: displayPath(dotEnv), line: 1, column: 1 } }, borders };
  for (const file of named.length > 0 ? named.map((name) => resolve(name.trim())) : beside) {
    const one = { file, ...(named.length > 0 ? own : found) };
    const read = readEnvFile(one, problems, (text) => parseEnvFile(displayPath(file), text, known));
    for (const [name, value] of read.values) values.set(name, value);
  }
  return known;
}
