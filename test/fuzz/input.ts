import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that differs from others by more than its content. */
export interface SpecialFile {
  readonly content?: string;
  /** Permissions. Default: those of any new file. */
  readonly mode?: number;
  /** Seconds since 1970 of its last change. Default: now. */
  readonly time?: number;
  /** Bytes; the file is sparse behind its content. Default: those of the content. */
  readonly size?: number;
  /** Default: a regular file. */
  readonly kind?: 'file' | 'folder' | 'pipe';
}

/** Files of a project by their path; a link says where it leads. */
export type Input = Readonly<Record<string, string | Buffer | { readonly link: string } | SpecialFile>>;

/** Puts the files of an input into a folder. */
export function writeInput(folder: string, input: Input): void {
  for (const [path, content] of Object.entries(input)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(file, content);
    else if ('link' in content) symlinkSync(content.link, file);
    else writeSpecial(file, content);
  }
}

function writeSpecial(file: string, { content = '', mode, time, size, kind = 'file' }: SpecialFile): void {
  if (kind === 'folder') mkdirSync(file);
  else if (kind === 'pipe') execFileSync('mkfifo', [file]);
  else writeFileSync(file, content);
  if (size !== undefined && kind === 'file') truncateSync(file, size);
  if (time !== undefined) utimesSync(file, time, time);
  if (mode !== undefined) chmodSync(file, mode);
}

/** Removes what an input was written to, folders that nobody may read included. */
export function removeInput(folder: string, input: Input): void {
  for (const [path, content] of Object.entries(input)) {
    if (typeof content === 'object' && 'kind' in content && content.kind === 'folder')
      chmodSync(join(folder, path), 0o700);
  }
  rmSync(folder, { recursive: true, force: true });
}
