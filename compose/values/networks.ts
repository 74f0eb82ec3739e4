/**
 * The networks that a service is on, by what it names under `networks`: where that is nothing, or an empty list, `default`.
 *
 * @see Compose Specification, "networks"
 */
export function networksOrDefault<T>(named: Readonly<Record<string, T>> = {}): Readonly<Record<string, T | null>> {
  return Object.keys(named).length > 0 ? named : { default: null };
}
