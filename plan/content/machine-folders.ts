import { homedir } from 'node:os';
import { sep } from 'node:path';
import { isWithin } from './walk';

/** Folders of the system, at the top. */
const SYSTEM =
  /^(bin|boot|cores|dev|etc|lib(32|64|x32)?|lost\+found|proc|run|sbin|snap|sys|usr|var|Applications|Library|System|private)$/;

/** Folders at the top that hold what belongs to many projects and people. */
const SHARED = /^(home|media|mnt|opt|root|srv|tmp|Users|Volumes)$/;

/**
 * Whether a path is no project's, however it is written: `/`, the folders of the system, the folder that all homes are
 * in, a home as a whole, and what is hidden right in a home, such as `~/.aws`. Projects are kept in such folders, too
 * (`/var/www/shop`): what is in one of them is not the machine's where the project is beside it there.
 *
 * @param path absolute, as is that of the project folder
 */
export function isOfMachine(path: string, project: string): boolean {
  const [top, ...below] = partsOf(path);
  const [projectTop, ...projectBelow] = partsOf(project);
  const home = homedir();
  if (top === undefined || isWithin(home, path) || (below.length === 0 && SHARED.test(top))) return true;
  if (SYSTEM.test(top)) return top !== projectTop || below[0] === undefined || below[0] !== projectBelow[0];
  const [hidden] = isWithin(path, home) ? partsOf(path.slice(home.length)) : [];
  return hidden?.startsWith('.') === true && !isWithin(project, `${home}${sep}${hidden}`);
}

function partsOf(path: string): string[] {
  return path.split(sep).filter(Boolean);
}
