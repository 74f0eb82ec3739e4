import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

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
    this.kept = join(cache, createHash('sha256').update(this.folder).digest('hex').slice(0, 16));
  }

  /** Has `write` fill an empty folder, then puts that in place. */
  publish(write: (folder: string) => void): void {
    const draft = join(dirname(this.folder), `.${basename(this.folder)}.draft-${process.pid}`);
    try {
      mkdirSync(draft, { recursive: true });
      write(draft);
      rmSync(this.folder, { recursive: true, force: true });
      renameSync(draft, this.folder);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
    rmSync(this.kept, { recursive: true, force: true });
    cpSync(this.folder, this.kept, { recursive: true, preserveTimestamps: true });
  }

  /** Puts the last good output back, where it is gone. */
  restore(): void {
    if (existsSync(this.folder) || !existsSync(this.kept)) return;
    cpSync(this.kept, this.folder, { recursive: true, preserveTimestamps: true });
  }
}
