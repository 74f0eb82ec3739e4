import { trim, trimEnd } from '../../compose/text/trim';
import { createHash } from 'node:crypto';

/** The longest name that a Service, a label value and a host name may have. */
const MAX_LENGTH = 63;

/**
 * A Compose name as a DNS label that Kubernetes takes everywhere: lower case, `-` for what is not allowed, a letter
 * first. A name that had to be cut ends in a hash of the whole. Depends on nothing but the name, so it never
 * changes because something else was added; where two names meet, `plan` refuses them.
 *
 * @see RFC 1035, section 2.3.1, which Service names follow
 */
export function toDnsLabel(name: string): string {
  const plain = trim(name.toLowerCase().replace(/[^a-z0-9-]/g, '-'), '-');
  const label = /^[a-z]/.test(plain) ? plain : trimEnd(`s-${plain}`, '-');
  return cut(label, MAX_LENGTH, name);
}

/** A label of fewer characters, for what makes longer names of it; one that had to be cut ends in a hash of the whole. */
export function cut(label: string, maxLength: number, whole = label): string {
  if (label.length <= maxLength) return label;
  return `${trimEnd(label.slice(0, maxLength - 9), '-')}-${shortHash(whole)}`;
}

/** Whether Kubernetes takes a text for the name of a namespace. @see RFC 1123, section 2.1 */
export function isDnsLabel(name: string): boolean {
  return /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name);
}

/** Joins parts into one name of at most 63 characters. */
export function joinName(...parts: readonly string[]): string {
  return toDnsLabel(parts.join('-'));
}

/** Eight hexadecimal digits that stand for a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/**
 * The labels that say to which project an object belongs.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
 */
export function partOf(project: string): Record<string, string> {
  return { 'app.kubernetes.io/part-of': project, 'app.kubernetes.io/managed-by': 'cdk8s-compose' };
}

/** The label by which selectors tell the pods of one project from those of another in the same namespace. */
export function instanceOf(project: string): Record<string, string> {
  return { 'app.kubernetes.io/instance': project };
}

/** Whether Kubernetes takes a text for the key of a label or an annotation: a name, and before it a domain and `/`. */
export function isQualifiedName(key: string): boolean {
  return /^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/.test(key);
}

/** Whether Kubernetes takes a text for the value of a label. */
export function isLabelValue(value: string): boolean {
  return /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/.test(value);
}
