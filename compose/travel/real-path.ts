import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { statOf } from '../files';

/** Where a path leads once its links are followed. The path of a missing file, or of one that hides, stays as it is. */
export function realPath(path: string): string {
  if (statOf(path) === undefined) return path;
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whether a path is a folder or lies in it; both without links. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
