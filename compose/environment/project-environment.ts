import { join, resolve } from 'node:path';
import { displayPath, isFile } from '../files';
import type { Lookup } from '../interpolate/template';
import { own } from '../own';
import type { Problems } from '../problem';
import { parseEnvFile } from './dotenv';
import { readEnvFile } from './env-file';

/**
 * What variables mean in a project: the shell's environment first, then the files that `COMPOSE_ENV_FILES` names, else
 * `.env` in the project folder.
 *
 * @see https://docs.docker.com/compose/how-tos/environment-variables/envvars/
 */
export function projectEnvironment(directory: string, shell: NodeJS.ProcessEnv, problems: Problems): Lookup {
  const named = (shell['COMPOSE_ENV_FILES'] ?? '').split(',').filter((name) => name.trim() !== '');
  const dotEnv = join(directory, '.env');
  const disabled = ['1', 'true'].includes((shell['COMPOSE_DISABLE_ENV_FILE'] ?? '').toLowerCase());
  const beside = !disabled && isFile(dotEnv) ? [dotEnv] : [];
  const values = new Map<string, string>();
  const known: Lookup = (name) => own(shell, name) ?? values.get(name);
  const hint = 'Create it, or leave it out of COMPOSE_ENV_FILES.';
  for (const file of named.length > 0 ? named.map((name) => resolve(name.trim())) : beside) {
    const read = readEnvFile(file, { hint }, problems, (text) => parseEnvFile(displayPath(file), text, known));
    for (const [name, value] of read.values) values.set(name, value);
  }
  return known;
}
