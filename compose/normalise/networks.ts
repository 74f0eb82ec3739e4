import { mapping, scalar, type Node } from '../tree/node';

/** `[front]` → `{front: null}`. */
export function networks(node: Node): Node {
  if (node.kind !== 'sequence') return node;
  return mapping(
    node.at,
    node.items.map((item) => [
      item.kind === 'scalar' ? String(item.value) : '',
      { at: item.at, value: scalar(item.at, null) },
    ]),
  );
}
