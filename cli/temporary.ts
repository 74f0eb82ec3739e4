import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that only this user may read, or a link. */
export type TemporaryFile =
  { readonly name: string; readonly content: string } | { readonly name: string; readonly target: string };

/** Makes a folder for the time that something uses it, and removes it and nothing else afterwards. */
export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-compose-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a file into a temporary folder. */
export function writeTemporary(folder: string, file: TemporaryFile): void {
  const path = join(folder, file.name);
  if ('target' in file) symlinkSync(file.target, path);
  else writeFileSync(path, file.content, { mode: 0o600, flag: 'wx' });
}
