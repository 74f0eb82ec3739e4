import type { Json } from '../tree/node';

/** Changes the values of a tree, children before parents; undefined leaves a value out. */
export function rewriteJson(
  value: Json,
  change: (value: Json, path: readonly string[]) => Json | undefined,
  path: readonly string[] = [],
): Json | undefined {
  if (Array.isArray(value)) {
    const items = value.flatMap((item: Json) => rewriteJson(item, change, [...path, '*']) ?? []);
    return change(items, path);
  }
  if (typeof value !== 'object' || value === null) return change(value, path);
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const changed = rewriteJson(item, change, [...path, key]);
    return changed === undefined ? [] : [[key, changed] as const];
  });
  return change(Object.fromEntries(entries), path);
}
