import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gatherFromEnvFile } from '../credentials/gather';
import { displayPath, isFile } from '../files';
import type { Lookup } from '../interpolate/template';
import type { Problems } from '../problem';
import { parseEnvFile } from './dotenv';

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
  for (const file of named.length > 0 ? named.map((name) => resolve(name.trim())) : beside) {
    if (!isFile(file)) {
      problems.add({
        severity: 'error',
        code: 'file',
        message: `The env file ${displayPath(file)} does not exist.`,
        hint: 'Create it, or leave it out of COMPOSE_ENV_FILES.',
      });
      continue;
    }
    const known: Lookup = (name) => shell[name] ?? values.get(name);
    const text = readFileSync(file, 'utf8');
    const parsed = parseEnvFile(displayPath(file), text, known);
    gatherFromEnvFile(problems.credentials, text, parsed);
    problems.add(...parsed.problems);
    for (const [name, value] of parsed.values) values.set(name, value);
  }
  return (name) => shell[name] ?? values.get(name);
}
