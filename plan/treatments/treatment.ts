/**
 * What becomes of a key and all that is in it. What a user reads in the report and in `docs/compatibility.md` is said
 * here, once, as the end of the sentence "This key …".
 */
export type Treatment =
  /** It does on Kubernetes what it does under Compose, by these means. */
  | { readonly kind: 'translated'; readonly as: string }
  /** It has an effect, and not quite the same. */
  | { readonly kind: 'approximated'; readonly how: string; readonly hint: string }
  /**
   * There is nothing in a cluster that it could say something of; nothing is lost without it. Nothing is said of its
   * usual value.
   */
  | { readonly kind: 'not applicable'; readonly why: string; readonly usual?: string | boolean }
  /** It has no effect here, and a service may miss it. Nothing is said of its usual value, which asks for nothing. */
  | { readonly kind: 'without effect'; readonly why: string; readonly hint: string; readonly usual?: string }
  /** What it asks for cannot be had in a cluster, and a service that asks for it cannot work without. */
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
