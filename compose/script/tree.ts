import { forEachChild, type SyntaxNode } from 'unbash';

/** The parser of scripts; the build puts a copy of its own here, see build/parser-of-scripts.ts. */
export { parse } from 'unbash';

/** Every node of a tree, in no order. A script in backticks with backslashes has places of its own, and is passed over. */
export function* nodesOf(tree: SyntaxNode): Generator<SyntaxNode, void> {
  const open: SyntaxNode[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'Script' && node.source !== undefined) continue;
    yield node;
    forEachChild(node, (child) => void open.push(child));
  }
}
