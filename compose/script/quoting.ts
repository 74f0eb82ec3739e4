import type { SyntaxNode } from 'unbash';
import type { QuotedPart, Quoting, Script } from './script';
import { nodesOf } from './tree';

/** The parts of a script that a shell reads in its own way, in the order of their starts. */
export function quotedParts(tree: SyntaxNode): QuotedPart[] {
  const parts: QuotedPart[] = [];
  for (const node of nodesOf(tree)) {
    const quoting = quotingIn(node);
    if (node.type === 'HereDoc' && quoting !== undefined) {
      parts.push({ start: node.body.pos, end: node.body.end, quoting });
    } else if (quoting !== undefined) parts.push({ start: node.pos, end: node.end, quoting });
  }
  return parts.sort((a, b) => a.start - b.start || b.end - a.end);
}

function quotingIn(node: SyntaxNode): Quoting | undefined {
  switch (node.type) {
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return 'single';
    case 'DoubleQuoted':
    case 'LocaleString':
      return 'double';
    case 'HereDoc':
      return node.delimiter?.quoted === true ? 'quoted here-document' : 'here-document';
    case 'CommandExpansion':
    case 'ProcessSubstitution':
      return 'none';
    default:
      return undefined;
  }
}

/** How a shell reads what stands at an index of a script. */
export function quotingAt({ quoted }: Script, index: number): Quoting {
  return quoted.findLast(({ start, end }) => start <= index && index < end)?.quoting ?? 'none';
}
