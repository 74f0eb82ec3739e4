import { MAX_CONTENT } from '../../compose/limits';
import type { FoundFile } from './walk';

/** The hint for content that does not travel. */
export const TOO_LARGE =
  'Copy the files into an image with a Dockerfile, download them at the start, or put them into a named volume.';

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

  /** The limit that the content exceeds, in words for people; undefined for content that travels. */
  get excess(): string | undefined {
    if (this.bytes > MAX_CONTENT) return `more than ${megabytes(MAX_CONTENT)}, the limit for content`;
    return this.names > MAX_NAMES ? 'more files than the manifest of one pod can list' : undefined;
  }
}

/** A number of bytes, for people. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
