import { withChildren, withTagOf, type Node } from './node';
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
    return valuesOf(this.reach(path));
  }

  /** The value of the first pattern that fits. */
  first(path: Path): T | undefined {
    return this.all(path)[0];
  }

  /**
   * A tree with each node replaced that patterns fit, children before parents; `undefined` drops an entry or item. What
   * no pattern reaches is not looked at.
   *
   * @param replace gets the values of the patterns, too
   * @param path where the node stands
   */
  rewrite(node: Node, replace: Replace<T>, path: Path = []): Node | undefined {
    return rewriteBelow(this.reach(path), node, replace, path);
  }

  private reach(path: Path): readonly Branch<T>[] {
    return path.reduce<readonly Branch<T>[]>((reached, part) => below(reached, part), [this.root]);
  }
}

type Replace<T> = (node: Node, values: readonly T[], path: Path) => Node | undefined;

function rewriteBelow<T>(reached: readonly Branch<T>[], node: Node, replace: Replace<T>, path: Path): Node | undefined {
  if (reached.length === 0) return node;
  const changed = reached.some((branch) => branch.below.size > 0)
    ? withChildren(node, (child, key) => rewriteBelow(below(reached, key), child, replace, [...path, key]))
    : node;
  const values = valuesOf(reached);
  return values.length === 0 ? changed : withTagOf(node, replace(changed, values, path));
}

/** Where one more part of a path leads. */
function below<T>(reached: readonly Branch<T>[], part: string | number): readonly Branch<T>[] {
  const key = String(part);
  const next: Branch<T>[] = [];
  for (const branch of reached) {
    const exact = branch.below.get(key);
    const any = key === '*' ? undefined : branch.below.get('*');
    if (exact !== undefined) next.push(exact);
    if (any !== undefined) next.push(any);
  }
  return next;
}

function valuesOf<T>(reached: readonly Branch<T>[]): readonly T[] {
  if (reached.length === 1) return reached[0]?.values.map(({ value }) => value) ?? [];
  return reached
    .flatMap(({ values }) => values)
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}

function branch<T>(): Branch<T> {
  return { values: [], below: new Map() };
}
