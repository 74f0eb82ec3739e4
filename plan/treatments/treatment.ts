/**
 * The effect of a key and of all keys below it. The texts appear in the report and in `docs/compatibility.md`: `as`
 * names the counterpart in Kubernetes, the others are whole sentences.
 */
export type Treatment =
  /** The key has the same effect on Kubernetes as under Compose, by these means. */
  | { readonly kind: 'translated'; readonly as: string }
  /** The key has a similar effect. */
  | { readonly kind: 'approximated'; readonly how: string; readonly hint: string }
  /** The setting has no counterpart in a cluster, and nothing is lost without it. The usual value is not reported. */
  | { readonly kind: 'not applicable'; readonly why: string; readonly usual?: string | boolean }
  /** The key has no effect, and a service may need it. The usual value asks for nothing and is not reported. */
  | { readonly kind: 'without effect'; readonly why: string; readonly hint: string; readonly usual?: string }
  /** A cluster cannot offer the feature, and a service that asks for the feature cannot work without it. */
  | { readonly kind: 'refused'; readonly why: string; readonly hint: string };

/** Treatments by path; `*` stands for any name or index. */
export type Treatments = Readonly<Record<string, Treatment>>;

export const translated = (as: string): Treatment => ({ kind: 'translated', as });
export const approximated = (how: string, hint: string): Treatment => ({ kind: 'approximated', how, hint });
export const notApplicable = (why: string, usual?: string | boolean): Treatment => ({
  kind: 'not applicable',
  why,
  ...(usual === undefined ? {} : { usual }),
});
export const withoutEffect = (why: string, hint: string, usual?: string): Treatment => ({
  kind: 'without effect',
  why,
  hint,
  ...(usual === undefined ? {} : { usual }),
});
export const refused = (why: string, hint: string): Treatment => ({ kind: 'refused', why, hint });

/** Puts the keys of a table below a path. */
export function below(path: string, table: Treatments): Treatments {
  return Object.fromEntries(Object.entries(table).map(([key, treatment]) => [`${path}.${key}`, treatment]));
}
