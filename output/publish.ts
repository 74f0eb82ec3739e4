import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Texts by the names of files. */
type Files = ReadonlyMap<string, string>;

/**
 * The folder of manifests, replaced as a whole or not at all. `cdk8s synth` deletes it before the app starts, so the
 * last good one is kept aside, and put back when the next cannot be made.
 */
export class OutputFolder {
  private readonly folder: string;
  private readonly kept: string;

  /** @param cache where to keep the last good output */
  constructor(folder: string, cache: string) {
    this.folder = resolve(folder);
    this.kept = join(cache, createHash('sha256').update(this.folder).digest('hex').slice(0, 16) + '.last-good');
  }

  /** Puts a folder with these files in place. */
  publish(files: Files): void {
    const draft = join(dirname(this.folder), `.${basename(this.folder)}.draft-${process.pid}`);
    try {
      mkdirSync(draft, { recursive: true });
      for (const [name, text] of files) put(join(draft, name), text, join(this.folder, name));
      rmSync(this.folder, { recursive: true, force: true });
      renameSync(draft, this.folder);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
    keep(files, this.kept);
  }

  /** Puts the last good output back, where it is gone. */
  restore(): void {
    if (existsSync(this.folder) || !existsSync(this.kept)) return;
    mkdirSync(this.folder, { recursive: true });
    for (const [name, text] of deserialize(readFileSync(this.kept)) as Files)
      writeFileSync(join(this.folder, name), text);
  }
}

/** What has not changed stays the file that it is: some file systems take milliseconds for a new one. */
function put(path: string, text: string, before: string): void {
  try {
    if (readFileSync(before, 'utf8') === text) {
      linkSync(before, path);
      return;
    }
  } catch {
    // There was none, or it cannot be in two folders.
  }
  writeFileSync(path, text);
}

/** All in one file, which takes a fraction of the time of as many. */
function keep(files: Files, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, serialize(files), { mode: 0o600 });
  renameSync(`${path}.${process.pid}`, path);
}
