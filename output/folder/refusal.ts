import { ComposeError } from '../../compose/problem';

/** An output folder that cannot be used: what is the matter, and what to do. */
export function refusal(message: string, hint: string): ComposeError {
  return new ComposeError([{ severity: 'error', code: 'file', message, hint }]);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the quota of the disk is used up',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'a folder has this name',
  ELOOP: 'the links lead in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports an error',
};

/** The code of an error of the file system, such as `ENOSPC`; undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  return isSystemError(error) ? error.code : undefined;
}

function isSystemError(error: unknown): error is { readonly code: string; readonly path?: string } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'syscall' in error &&
    'code' in error &&
    typeof error.code === 'string'
  );
}

/**
 * Does something to an output folder.
 *
 * @throws ComposeError that names the file when the file system does not allow it
 */
export function telling<T>(folder: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const { code, path = folder } = error;
    throw refusal(
      `The output folder ${folder} cannot be written (${path}: ${REASONS[code] ?? code}). The earlier files are still there.`,
      'Correct this, or choose another folder: CDK8S_OUTDIR=FOLDER',
    );
  }
}
