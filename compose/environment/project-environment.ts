import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { displayPath } from '../files';
import type { Problems } from '../problem';
import type { Lookup } from '../interpolate/template';
import { parseEnvFile } from './dotenv';

/** What variables mean in a project: the shell's environment first, then `.env` in the project folder. */
export function projectEnvironment(directory: string, shell: NodeJS.ProcessEnv, problems: Problems): Lookup {
  const file = join(directory, '.env');
  const fromShell: Lookup = (name) => shell[name];
  if (!existsSync(file)) return fromShell;
  const { values, problems: found } = parseEnvFile(displayPath(file), readFileSync(file, 'utf8'), fromShell);
  problems.add(...found);
  return (name) => shell[name] ?? values.get(name);
}
