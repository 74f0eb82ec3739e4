import type { Settings } from '../settings/settings';
import type { Read } from '../settings/values';

/** The setting of a label of kompose; or the reason why the label has no effect here, and a key that has. */
export type Label =
  | { readonly kind: 'setting'; readonly read: (value: string) => Settings }
  | { readonly kind: 'without effect'; readonly why: string; readonly hint: string };

/** A label that sets one thing. */
export function sets<K extends keyof Settings>(key: K, read: Read<NonNullable<Settings[K]>>): Label {
  return { kind: 'setting', read: (value) => ({ [key]: read(value) }) };
}

/** A label that sets one thing of several that belong together. */
export function setsPart<
  K extends 'readiness' | 'liveness' | 'autoscaler' | 'initContainer',
  P extends keyof NonNullable<Settings[K]>,
>(key: K, part: P, read: Read<NonNullable<NonNullable<Settings[K]>[P]>>): Label {
  return { kind: 'setting', read: (value) => ({ [key]: { [part]: read(value) } }) };
}
