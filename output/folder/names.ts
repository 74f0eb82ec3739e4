import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** Everything that this tool makes beside its output has a name that begins so: one line in a `.gitignore` names all. */
const OWN = '.cdk8s-compose';

/** The list of what was written into a folder. Its name has no ending that `kubectl apply -f` reads. */
export const LIST = OWN;

/** The beginning of a file's name in the output folder before the file is renamed into place. */
export const UNFINISHED = `${OWN}-unfinished-`;

/** Keeps two runs that write into one folder apart, from inside of it. */
export const INNER_LOCK = `${OWN}-lock`;

/** The paths beside an output folder while it is replaced. */
export interface Neighbours {
  /** Begins the paths of new folders that are not in place yet; they are six characters longer. */
  readonly draft: string;
  /** Begins the paths of former folders that are not removed yet. */
  readonly former: string;
  readonly lock: string;
}

/** The names are short and of one length, whatever the folder is called. */
export function neighboursOf(folder: string): Neighbours {
  const key = createHash('sha256').update(basename(folder)).digest('hex').slice(0, 8);
  const path = (what: string): string => join(dirname(folder), `${OWN}-${key}-${what}`);
  return { draft: path('draft-'), former: path('former-'), lock: path('lock') };
}

/** Whether a text is the name of a file and leads nowhere else. */
export function isPlainName(text: string): boolean {
  return text !== '' && text !== '.' && text !== '..' && !/[/\\\0\n\r]/.test(text);
}
