import type { Path } from './path';

interface Branch<T> {
  readonly values: { readonly order: number; readonly value: T }[];
  readonly below: Map<string, Branch<T>>;
}

/** Values by patterns of paths such as `services.*.ports`, where `*` stands for one key or index. */
export class Patterns<T> {
  private readonly root: Branch<T> = branch();

  /** @param table patterns and their values; where several fit a path, this is their order */
  constructor(table: Iterable<readonly [string, T]>) {
    let order = 0;
    for (const [pattern, value] of table) {
      const end = pattern.split('.').reduce((at, part) => {
        const next = at.below.get(part) ?? branch();
        at.below.set(part, next);
        return next;
      }, this.root);
      end.values.push({ order: order++, value });
    }
  }

  /** The values of all patterns that fit a path. */
  all(path: Path): readonly T[] {
    let reached = [this.root];
    for (const part of path) {
      const key = String(part);
      const next: Branch<T>[] = [];
      for (const { below } of reached) {
        const exact = below.get(key);
        const any = key === '*' ? undefined : below.get('*');
        if (exact !== undefined) next.push(exact);
        if (any !== undefined) next.push(any);
      }
      if (next.length === 0) return [];
      reached = next;
    }
    if (reached.length === 1) return reached[0]?.values.map(({ value }) => value) ?? [];
    return reached
      .flatMap(({ values }) => values)
      .sort((a, b) => a.order - b.order)
      .map(({ value }) => value);
  }

  /** The value of the first pattern that fits. */
  first(path: Path): T | undefined {
    return this.all(path)[0];
  }
}

function branch<T>(): Branch<T> {
  return { values: [], below: new Map() };
}
