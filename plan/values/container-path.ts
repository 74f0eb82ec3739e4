import { trimEnd } from '../../compose/text/trim';

/** Whether a path of a container is a folder or in it; both without a slash at the end. */
export function isIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? folder : `${folder}/`);
}

/** A path of a container without slashes at its end. */
export function withoutSlashes(path: string): string {
  return trimEnd(path, '/') || path.slice(0, 1);
}
