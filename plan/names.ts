import { createHash } from 'node:crypto';

/** The longest name that a Service, a label value and a host name may have. */
const MAX_LENGTH = 63;

/**
 * A Compose name as a DNS label that Kubernetes takes everywhere: lower case, `-` for what is not allowed, a letter
 * first. A name that had to be cut ends in a hash of the whole. Depends on nothing but the name, so that it never
 * changes because something else was added; where two names meet, `plan` refuses them.
 *
 * @see RFC 1035, section 2.3.1, which Service names follow
 */
export function toDnsLabel(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '-')
    .replace(/^-+|-+$/g, '');
  const label = /^[a-z]/.test(plain) ? plain : `s-${plain}`.replace(/-+$/, '');
  if (label.length <= MAX_LENGTH) return label;
  return `${label.slice(0, MAX_LENGTH - 9).replace(/-+$/, '')}-${shortHash(name)}`;
}

/** Joins parts into one name of at most 63 characters. */
export function joinName(...parts: readonly string[]): string {
  return toDnsLabel(parts.join('-'));
}

/** Eight hexadecimal digits that stand for a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
