import { MAX_CONTENT } from '../../compose/limits';
import type { FoundFile } from './walk';

/** What to do with content that does not travel. */
export const TOO_LARGE =
  'Copy it in the Dockerfile of an image, load it from where it is stored, or put it into a named volume.';

/**
 * The most that the names of one mount's files take in the manifest of a pod, in bytes: `kubectl apply` copies it into
 * an annotation, and the annotations of an object stay below 256 KiB.
 */
const MAX_NAMES = 200 * 1024;

/** How much the files of one mount are, as far as they have been counted. */
export class Amount {
  private bytes = 0;
  private names = 0;

  add({ path, size }: FoundFile): void {
    this.bytes += size;
    this.names += Buffer.byteLength(JSON.stringify({ key: path, path, mode: 0o644 })) + 1;
  }

  /** What is too much to travel, if it is: for people. */
  get excess(): string | undefined {
    if (this.bytes > MAX_CONTENT) return `more than ${megabytes(MAX_CONTENT)}, which is the most that travels`;
    return this.names > MAX_NAMES ? 'more files than one pod can name' : undefined;
  }
}

/** A number of bytes, for people. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
