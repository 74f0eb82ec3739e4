import { accessSync, constants } from 'node:fs';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { statOf } from '../files';
import { reading, refusalOf } from '../travel/cannot-read';
import { isStream } from '../travel/read-file';
import type { Lookup } from '../values/lookup';
import type { Problems } from '../problems';

/** The names that Compose looks for, in order. @see Compose Specification, "Compose file" */
const DEFAULT_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
/** The files that are merged over a file that was found by its name. */
const OVERRIDE_NAMES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

/** The path of standard input, which `-` means as the name of a Compose file, as for `docker compose`. */
const STDIN = '/dev/stdin';

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
 * @throws ComposeError when there is no Compose file
 */
export function findSources(named: readonly string[], environment: Lookup, problems: Problems): Sources {
  const separator = environment('COMPOSE_PATH_SEPARATOR') || delimiter;
  const listed = named.length > 0 ? named : (environment('COMPOSE_FILE') ?? '').split(separator).filter(Boolean);
  const files = (listed.length > 0 ? listed : defaultFiles()).map((file) => (file === '-' ? STDIN : resolve(file)));
  const [first] = files;
  if (first === undefined) {
    // A folder that this user may not look into seems to have no file.
    const unreadable = refusalOf(() =>
      reading(`The current folder ${process.cwd()}`, () => accessSync(process.cwd(), constants.R_OK | constants.X_OK)),
    );
    if (unreadable !== undefined) {
      const { message, hint } = unreadable;
      return problems.refuse({ code: 'file', message, hint });
    }
    return problems.refuse({
      code: 'file',
      message: `There is no Compose file in ${process.cwd()}.`,
      hint: `Create ${DEFAULT_NAMES.join(' or ')}, or set COMPOSE_FILE to its path.`,
    });
  }
  const directory = isStream(first) ? process.cwd() : dirname(first);
  const isAlone = listed.length === 1 && DEFAULT_NAMES.includes(basename(first));
  const [overlooked] = isAlone ? present(OVERRIDE_NAMES.map((name) => join(directory, name))) : [];
  return { files, directory, ...(overlooked === undefined ? {} : { overlooked }) };
}

/** The first of some files that is there. */
function present(names: readonly string[]): string[] {
  return names.filter((name) => statOf(name) !== undefined).slice(0, 1);
}

function defaultFiles(): string[] {
  const found = present(DEFAULT_NAMES);
  return found.length === 0 ? [] : [...found, ...present(OVERRIDE_NAMES)];
}
