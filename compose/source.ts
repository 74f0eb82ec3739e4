import { existsSync, readFileSync } from 'node:fs';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { displayPath, notAFile, statOf } from './files';
import { decoded } from './encoding';
import type { Lookup } from './interpolate/template';
import { MAX_COMPOSE_FILE } from './limits';
import type { Position } from './position';
import type { Problems } from './problem';

/** The names that Compose looks for, in order. @see Compose Specification, "Compose file" */
const DEFAULT_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
/** What is merged over a file that was found by its name. */
const OVERRIDE_NAMES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

/** The Compose files of a project. */
export interface Sources {
  /** Absolute; each is merged over those before it. */
  readonly files: readonly string[];
  /** The project folder, absolute: that of the first file. */
  readonly directory: string;
  /** The override file beside the only one that is named, which Compose does not read then. Absolute. */
  readonly overlooked?: string;
}

/**
 * Finds the Compose files: those that are named, else those in `COMPOSE_FILE`, else the first of the default names in
 * the current folder and the override file beside it.
 *
 * @throws ComposeError when there is none
 */
export function findSources(named: readonly string[], environment: Lookup, problems: Problems): Sources {
  const separator = environment('COMPOSE_PATH_SEPARATOR') || delimiter;
  const listed = named.length > 0 ? named : (environment('COMPOSE_FILE') ?? '').split(separator).filter(Boolean);
  const files = (listed.length > 0 ? listed : defaultFiles()).map((file) => resolve(file));
  const [first] = files;
  if (first === undefined) {
    return problems.refuse({
      code: 'file',
      message: `There is no Compose file in ${process.cwd()}.`,
      hint: `Create ${DEFAULT_NAMES.join(' or ')}, or set COMPOSE_FILE to its path.`,
    });
  }
  const directory = dirname(first);
  const isAlone = listed.length === 1 && DEFAULT_NAMES.includes(basename(first));
  const [overlooked] = isAlone ? present(OVERRIDE_NAMES.map((name) => join(directory, name))) : [];
  return { files, directory, ...(overlooked === undefined ? {} : { overlooked }) };
}

/** The first of some files that is there. */
function present(names: readonly string[]): string[] {
  return names.filter((name) => existsSync(name)).slice(0, 1);
}

function defaultFiles(): string[] {
  const found = present(DEFAULT_NAMES);
  return found.length === 0 ? [] : [...found, ...present(OVERRIDE_NAMES)];
}

/** What a file that another one names is called in messages, and where it was named. */
export interface Reference {
  /** "The Compose file", "The included file" … */
  readonly what: string;
  readonly at?: Position;
  readonly path?: string;
  readonly hint: string;
}

/** The text of a Compose file. @throws ComposeError when it does not exist, or is no file */
export function readSource(file: string, { what, ...reference }: Reference, problems: Problems): string {
  const stat = statOf(file);
  const refuse = (message: string): never =>
    problems.refuse({ code: 'file', ...reference, message: `${what} ${displayPath(file)} ${message}` });
  if (stat?.isFile() !== true) return refuse(notAFile(stat));
  if (stat.size > MAX_COMPOSE_FILE) {
    return problems.refuse({
      code: 'file',
      ...reference,
      at: { file: displayPath(file), line: 1, column: 1 },
      message: `${what} ${displayPath(file)} holds ${stat.size} bytes, and at most ${MAX_COMPOSE_FILE} are read.`,
      hint: 'Keep content in files of its own, and name them in the Compose file.',
    });
  }
  const { text, problem } = decoded(readFileSync(file));
  if (problem === undefined) return text;
  return problems.refuse({ code: 'file', at: { file: displayPath(file), line: 1, column: 1 }, ...problem });
}
