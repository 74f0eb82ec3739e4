import type { Span } from './span';

/** The user and password, or token, before the registry of an image; the digest of an image is neither. */
const USER = /^([^/@]+)@(?!\w[\w+.-]*:[0-9a-fA-F]{32,}$)/;

/** The password in the name of an image, which has no place for one. */
export function credentialsInImage(image: string): Span[] {
  const account = USER.exec(image)?.[1];
  if (account === undefined) return [];
  // One character behind the last colon is a password; a colon with nothing behind it ends the password.
  return [{ start: account.lastIndexOf(':', account.length - 2) + 1, end: account.length }];
}
