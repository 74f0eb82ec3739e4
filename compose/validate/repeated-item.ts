/**
 * Two items of a list that are equal, the later one first: the last one that is there before, and the nearest equal one.
 * For `uniqueItems` of the compiled schema, in a time that grows with the list; ajv's own compares each item with each.
 *
 * @returns their indices; nothing where all items differ
 */
export function repeatedItem(items: readonly unknown[]): readonly [later: number, earlier: number] | undefined {
  const seen = new Map<string, number>();
  let pair: readonly [number, number] | undefined;
  items.forEach((item, index) => {
    const key = keyOf(item);
    const before = seen.get(key);
    if (before !== undefined) pair = [index, before];
    seen.set(key, index);
  });
  return pair;
}

/** The same text for equal values alone, whatever the order of the keys in a mapping. */
function keyOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  }
  const entries = Object.entries(value).map(([key, item]): string => `${JSON.stringify(key)}:${keyOf(item)}`);
  return `{${entries.sort().join()}}`;
}
