import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { displayPath } from './files';
import { ComposeError, type Problem } from './problem';

/** The names that Compose looks for, in order. @see Compose Specification, "Compose file" */
const DEFAULT_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];

/** A Compose file, found and read. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** The project folder, absolute. */
  readonly directory: string;
}

/**
 * Finds the Compose file: the one that is named, or the first of the default names in the current folder.
 *
 * @throws ComposeError when there is none, or it is not a text file
 */
export function readSource(named: string | undefined): { source: Source; problems: Problem[] } {
  const file = named === undefined ? DEFAULT_NAMES.find((name) => existsSync(name)) : resolve(named);
  if (file === undefined) {
    throw failure(
      `There is no Compose file in ${process.cwd()}.`,
      `Create ${DEFAULT_NAMES.join(' or ')}, or set COMPOSE_FILE to its path.`,
    );
  }
  const shown = displayPath(resolve(file));
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) throw failure(`The Compose file ${shown} does not exist.`, 'Check the path in COMPOSE_FILE.');
  if (!stat.isFile()) throw failure(`${shown} is not a file.`, 'Give the path of the Compose file itself.');
  const text = new TextDecoder('utf-8').decode(readFileSync(file));
  const directory = dirname(resolve(file));
  return { source: { file: shown, text, directory }, problems: overrides(directory, basename(file), named) };
}

/** Override files that Docker Compose would have read beside a default file. */
function overrides(directory: string, name: string, named: string | undefined): Problem[] {
  if (named !== undefined) return [];
  const override = name.replace(/\.ya?ml$/, '.override');
  return ['.yml', '.yaml']
    .map((ending) => `${override}${ending}`)
    .filter((file) => existsSync(resolve(directory, file)))
    .map((file) => ({
      severity: 'warning',
      code: 'unsupported',
      at: { file: displayPath(resolve(directory, file)), line: 1, column: 1 },
      message: 'The override file is not read yet; Docker Compose would merge it.',
      hint: `Merge it by hand: docker compose config > merged.yaml, then COMPOSE_FILE=merged.yaml.`,
    }));
}

function failure(message: string, hint: string): ComposeError {
  return new ComposeError([{ severity: 'error', code: 'file', message, hint }]);
}
