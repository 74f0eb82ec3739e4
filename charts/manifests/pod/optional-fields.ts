/** The key with its list; no key for an empty list. */
export function list<K extends string, T>(key: K, items: readonly T[]): { [P in K]?: readonly T[] } {
  return items.length === 0 ? {} : ({ [key]: items } as { [P in K]?: readonly T[] });
}

/** The key with its mapping; no key for an empty mapping. */
export function nonEmpty<K extends string, T extends object>(key: K, value: T): { [P in K]?: T } {
  return Object.keys(value).length === 0 ? {} : ({ [key]: value } as { [P in K]?: T });
}
