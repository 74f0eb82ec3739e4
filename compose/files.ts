import { relative, sep } from 'node:path';

/** A path as a user would type it: relative to the current folder when it lies in there, else absolute. */
export function displayPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short === '..' || short.startsWith(`..${sep}`) ? path : short;
}
