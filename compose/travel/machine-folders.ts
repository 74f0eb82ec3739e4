import { sep } from 'node:path';
import { homeOf, ownHomes } from './homes';
import { privatePlace } from './private-places';
import { isWithin } from './real-path';

/** Folders of the system, at the top. */
const SYSTEM =
  /^(bin|boot|cores|dev|etc|lib(32|64|x32)?|lost\+found|proc|run|sbin|snap|sys|usr|var|Applications|Library|System|private)$/;

/** Folders at the top that hold what belongs to many projects and people. */
const SHARED = /^(home|media|mnt|opt|root|srv|tmp|Users|Volumes)$/;

/** A disk of Windows, and the homes in it. */
const DISK = /^(?:\/(?:mnt|cygdrive|host_mnt))?\/[a-z](?:\/users)?$/i;

/**
 * Whether a folder is no project's, however it is written: `/`, the folders of the system, the folder that all homes are
 * in, a home as a whole, all of a home in which the project is not, and what is private. Projects are kept in such
 * folders, too (`/var/www/shop`): what is in one of them is not the machine's where the project is beside it there.
 *
 * @param path absolute, as is that of the project folder
 */
export function isOfMachine(path: string, project: string): boolean {
  const [top, ...below] = partsOf(path);
  const [projectTop, ...projectBelow] = partsOf(project);
  if (top === undefined || DISK.test(path) || ownHomes().some((home) => isWithin(home, path))) return true;
  if (below.length === 0 && SHARED.test(top)) return true;
  if (SYSTEM.test(top) && (top !== projectTop || below[0] === undefined || below[0] !== projectBelow[0])) return true;
  const home = homeOf(path);
  if (home !== undefined && (home === path || !isWithin(project, home))) return true;
  return privatePlace(path, project) !== undefined;
}

function partsOf(path: string): string[] {
  return path.split(sep).filter(Boolean);
}
