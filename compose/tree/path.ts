import type { Position } from '../position';
import { withChildren, withTagOf, type Entry, type Node } from './node';

/** Where in the model: keys and list indices from the root. */
export type Path = readonly (string | number)[];

/** `services.web.ports[0]`; keys that contain dots or spaces are quoted. */
export function formatPath(path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      const text = /^[^\s.[\]]+$/.test(part) ? part : JSON.stringify(part);
      return index === 0 ? text : `.${text}`;
    })
    .join('');
}

/** The node at a path, if there is one. */
export function find(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const part of path) {
    if (node?.kind === 'mapping') node = node.entries.get(String(part))?.value;
    else if (node?.kind === 'sequence' && typeof part === 'number') node = node.items[part];
    else return undefined;
  }
  return node;
}

/** The place of the key at a path, or of the nearest thing around it that was written down. */
export function locate(root: Node, path: Path): Position {
  let node = root;
  let at = root.at;
  for (const part of path) {
    const entry: Entry | undefined = node.kind === 'mapping' ? node.entries.get(String(part)) : undefined;
    const next = entry?.value ?? (node.kind === 'sequence' && typeof part === 'number' ? node.items[part] : undefined);
    if (next === undefined) return at;
    at = entry?.at ?? next.at;
    node = next;
  }
  return at;
}

/** A tree with each node replaced, children before parents; `undefined` drops an entry or item. Merge tags stay. */
export function rewrite(
  node: Node,
  replace: (node: Node, path: Path) => Node | undefined,
  path: Path = [],
): Node | undefined {
  const changed = withChildren(node, (child, key) => rewrite(child, replace, [...path, key]));
  return withTagOf(node, replace(changed, path));
}
