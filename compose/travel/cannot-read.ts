import { statSync, type Stats } from 'node:fs';
import type { Problem } from '../problem';

/** The errors of a file system in words. @see errno(3) */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'not there any more',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'a folder, and no file',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk has an error',
  ESTALE: 'its disk is gone',
  EAGAIN: 'nothing to read, and no end',
  EBUSY: 'in use',
  ENXIO: 'a socket or a device',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOMEM: 'not enough memory',
  ERR_INVALID_ARG_VALUE: 'its name has a character that no name has',
  ERR_FS_FILE_TOO_LARGE: 'too large',
};

/** Thrown where a file or folder that a Compose file names does not travel; says why, and what to do. */
export class CannotRead extends Error {
  override readonly name = 'CannotRead';

  constructor(
    message: string,
    readonly hint: string,
    /** Whether there is nothing at its path. */
    readonly isMissing = false,
  ) {
    super(message);
  }

  /** The error to tell. @param named where it is named, and what to do when it is not there */
  problem({ hint = this.hint, ...place }: Pick<Problem, 'at' | 'path' | 'hint'>): Problem {
    const { message, isMissing } = this;
    return { severity: 'error', code: 'file', ...place, message, hint: isMissing ? hint : this.hint };
  }
}

/** The words for an error of the file system. Nothing for any other error, which is a fault of this program. */
function reasonOf(error: unknown): string | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  return REASONS[code] ?? (typeof error === 'object' && error !== null && 'syscall' in error ? code : undefined);
}

/** The code of an error of the file system, such as `EACCES`. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Does something with the file system. @throws CannotRead for what the file system refuses, in the words of a person */
export function reading<T>(
  name: string,
  action: () => T,
  hint = 'Check the path, and give yourself permission to read the file.',
): T {
  try {
    return action();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new CannotRead(`${name} cannot be read here (${reason}).`, hint);
  }
}

/**
 * The status of the file or folder at a path.
 *
 * @throws CannotRead where there is nothing, or where looking is forbidden
 */
export function lookAt(path: string, name: string): Stats {
  const stat = reading(name, () => statSync(path, { throwIfNoEntry: false }));
  if (stat !== undefined) return stat;
  throw new CannotRead(`${name} does not exist.`, 'Create it, or check the path.', true);
}

/** Why something does not travel, if that is so. */
export function refusalOf(check: () => void): CannotRead | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof CannotRead) return error;
    throw error;
  }
}
