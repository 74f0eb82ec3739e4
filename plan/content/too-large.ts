/** What to do with content that does not travel. */
export const TOO_LARGE =
  'Copy it in the Dockerfile of an image, load it from where it is stored, or put it into a named volume.';

/** A number of bytes, for people. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
