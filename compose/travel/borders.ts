import { delimiter, dirname, join, normalize, resolve, sep } from 'node:path';
import { displayPath } from '../files';
import { CannotRead } from './cannot-read';
import { homeOf, ownHome } from './homes';
import { EMPTY_FILE, isOfKernel } from './kernel-places';
import { isOfMachine } from './machine-folders';
import { Outside, type Place, type Traveller } from './outside';
import { privatePlace } from './private-places';
import { readFile } from './read-file';
import { isWithin, realPath } from './real-path';
import { Room } from './room';

/** The variable that names what else may travel. @see Borders */
const ALLOW = 'CDK8S_COMPOSE_ALLOW_PATHS';

/** The paths that the user of the command allows to travel: by option, and by `CDK8S_COMPOSE_ALLOW_PATHS`. Absolute. */
export function allowedPaths(named: readonly string[], shell: NodeJS.ProcessEnv): string[] {
  const listed = (shell[ALLOW] ?? '').split(delimiter);
  return [...named, ...listed]
    .filter((path) => path !== '')
    .map((path) => resolve(/^~(?=\/|$)/.test(path) ? join(ownHome() ?? '~', path.slice(1)) : path));
}

/**
 * The limits of what may travel into a cluster, an image or the model: the one place that decides it, for all that a
 * Compose file names. Files that the user names on the command line are not concerned.
 *
 * @see docs/decisions/0014-what-is-of-the-project.md
 */
export class Borders {
  /** The paths that the files name from where the files themselves are; see `Project.named`. */
  readonly named = new Set<string>();
  /** Paths that the files write with `~`, absolute. */
  readonly inHome = new Set<string>();
  readonly outside = new Outside();
  readonly room = new Room();
  private readonly folder: string;
  private readonly allowed: readonly string[];

  /** @param directory the project folder, absolute @param allowed absolute */
  constructor(
    readonly directory: string,
    allowed: readonly string[] = [],
    /** Whether a folder of this machine is an error, and becomes no claim. */
    readonly refusesMachine = false,
  ) {
    this.folder = realPath(directory);
    this.allowed = allowed.map(realPath);
  }

  /** Refuses files that never travel: those of the kernel, and private ones outside of the project. @throws CannotRead */
  check(path: string, name = displayPath(path)): void {
    const [written, real] = [normalize(path), realPath(path)];
    if (this.isOfKernel(written, real)) {
      throw new CannotRead(
        `${name} ${leads(written, real)} of the kernel of this machine, and never travels.`,
        'Name a file of the project. In its container, a program finds the kernel files of its own system.',
      );
    }
    const refused = this.privacy(path, name);
    if (refused !== undefined) throw refused;
  }

  /** The reason why a private path outside of the project does not travel; undefined for any other path. */
  privacy(path: string, name = displayPath(path)): CannotRead | undefined {
    const [written, real] = [normalize(path), realPath(path)];
    const place = this.privatePlaceOf(real);
    if (place === undefined) return undefined;
    return new CannotRead(
      `${name} ${leads(written, real)} in ${place}, where keys and passwords are kept, and does not travel.`,
      `Copy the needed files into the project, or allow the path: --allow-path ${real}, or ${ALLOW}=${real}.`,
    );
  }

  /**
   * The content of a file that a Compose file names, wherever it is. A file from outside of the project is noted.
   *
   * @param name the name of the file in messages, with its path
   * @param limit bytes
   * @throws CannotRead
   */
  read(path: string, { name, limit, place }: { name: string; limit: number; place: Place }): Buffer {
    const content = this.open(path, limit, name);
    if (realPath(path) !== EMPTY_FILE) this.note(path, { bytes: content.length }, place);
    return content;
  }

  /** The same for one that is noted together with others. @throws CannotRead */
  open(path: string, limit: number, name = displayPath(path)): Buffer {
    if (realPath(path) === EMPTY_FILE) return Buffer.alloc(0);
    this.check(path, name);
    return readFile(path, name, limit);
  }

  /** The same where nothing depends on it: nothing for what cannot be read. */
  peek(path: string, limit: number): Buffer | undefined {
    try {
      return this.open(path, limit);
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error;
      return undefined;
    }
  }

  /** Takes note of what travels, where that has to be told. */
  note(path: string, amount: Pick<Traveller, 'bytes' | 'files'>, place: Place): void {
    const real = realPath(path);
    const kind = this.kindOf(real);
    if (kind !== undefined) this.outside.add({ name: displayPath(normalize(path)), kind, ...amount }, place);
  }

  /**
   * Whether a file or folder is one of the project, and travels when it is mounted: what is in the project folder, what
   * its files name by a path that starts at the files, as `../src` does, and what the user allows. All else is of this
   * machine, and so is what such a path or a link leads to in a folder of the system or of a person.
   */
  isOfProject(written: string): boolean {
    const path = normalize(written);
    const real = realPath(path);
    if (this.isOfKernel(path, real)) return false;
    if (this.isAllowed(real)) return true;
    if (isWithin(path, this.directory) && (real === path || this.isInside(real))) return true;
    if (!isWithin(path, this.directory) && !this.isNamed(path)) return false;
    return !this.isOfMachine(path);
  }

  /** Whether whoever wrote a path meant this machine: it does not start at a file of the project, and nobody allowed it. */
  isForeign(written: string): boolean {
    const path = normalize(written);
    return !isWithin(path, this.directory) && !this.isNamed(path) && !this.isAllowed(realPath(path));
  }

  /** Whether a folder is one in which nobody keeps a project; see `isOfMachine`. */
  isOfMachine(path: string): boolean {
    const real = realPath(path);
    if (this.isInside(real) || this.isAllowed(real)) return false;
    return isOfMachine(path, this.directory) || isOfMachine(real, this.folder);
  }

  /** Whether a path below a folder that travels does so, too. @param path absolute, its links followed */
  mayTravel(path: string): boolean {
    return this.privatePlaceOf(path) === undefined;
  }

  /** A project may be kept in /dev/shm. */
  private isOfKernel(written: string, real: string): boolean {
    return [...new Set([written, real])].some(isOfKernel) && !(this.isInside(real) && isOfKernel(this.folder));
  }

  /** A file in the project folder is as its author left it, unless that folder is the whole disk. */
  private privatePlaceOf(real: string): string | undefined {
    const isOurs = this.isInside(real) && this.folder !== sep;
    return isOurs || this.isAllowed(real) ? undefined : privatePlace(real, this.folder);
  }

  private kindOf(real: string): Traveller['kind'] | undefined {
    if (real.split(sep).includes('.git')) return 'git';
    if (!this.isInside(real)) return 'outside';
    return homeOf(real) === this.folder && privatePlace(real, this.folder) !== undefined ? 'private' : undefined;
  }

  private isInside(real: string): boolean {
    return isWithin(real, this.folder);
  }

  private isAllowed(real: string): boolean {
    return this.allowed.some((path) => isWithin(real, path));
  }

  private isNamed(path: string): boolean {
    let folder = path;
    while (!this.named.has(folder)) {
      if (folder === dirname(folder)) return false;
      folder = dirname(folder);
    }
    return true;
  }
}

function leads(written: string, real: string): string {
  return written === real ? 'is' : `leads to ${real}, which is`;
}
