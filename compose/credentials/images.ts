import type { Span } from './span';

/** What stands before the registry of an image, and is no digest of it: a user and a password, or a token. */
const USER = /^([^/@]*:)?([^/@]+)@(?!\w[\w+.-]*:[0-9a-fA-F]{32,}$)/;

/** The password in the name of an image, which has no place for one. */
export function credentialsInImage(image: string): Span[] {
  const [whole = '', user = ''] = USER.exec(image) ?? [];
  return whole === '' ? [] : [{ start: user.length, end: whole.length - 1 }];
}
