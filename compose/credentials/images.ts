import type { Span } from './span';

/** What stands before the registry of an image, and is no digest of it: a user and a password, or a token. */
const USER = /^([^/@]+)@(?!\w[\w+.-]*:[0-9a-fA-F]{32,}$)/;

/** The password in the name of an image, which has no place for one. */
export function credentialsInImage(image: string): Span[] {
  const account = USER.exec(image)?.[1];
  if (account === undefined) return [];
  // A password of one character behind the last colon is one, nothing behind it is none.
  return [{ start: account.lastIndexOf(':', account.length - 2) + 1, end: account.length }];
}
