import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export { withTemporaryFolder } from '../output/folder/changes';

/** A file that only this user may read, or a link. */
export type TemporaryFile =
  { readonly name: string; readonly content: string } | { readonly name: string; readonly target: string };

/** Writes a file into a temporary folder. */
export function writeTemporary(folder: string, file: TemporaryFile): void {
  const path = join(folder, file.name);
  if ('target' in file) symlinkSync(file.target, path);
  else writeFileSync(path, file.content, { mode: 0o600, flag: 'wx' });
}
