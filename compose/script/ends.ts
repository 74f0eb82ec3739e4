import type { ParsedScript, Statement, SyntaxNode } from 'unbash';

/** The commands that a script may end in: each branch has one, and a script that waits ends in what it started before. */
export function endsOf(script: ParsedScript): SyntaxNode[] {
  const functions = new Map<string, SyntaxNode>();
  const called = new Set<string>();

  const ofList = (statements: readonly Statement[]): SyntaxNode[] => {
    for (const { command } of statements) {
      if (command.type === 'Function') functions.set(command.name.value, command.body);
    }
    for (const [index, statement] of [...statements.entries()].reverse()) {
      const ends = ofNode(statement.command);
      const [only] = ends;
      if (only?.type === 'Command' && only.name?.value === 'wait') {
        const started = statements.slice(0, index).filter(({ background }) => background === true);
        if (started.length > 0) return started.flatMap(({ command }) => ofNode(command));
      }
      if (ends.length > 0) return ends;
    }
    return [];
  };

  const ofNode = (node: SyntaxNode): SyntaxNode[] => {
    switch (node.type) {
      case 'Command': {
        const name = node.name?.value ?? '';
        const body = functions.get(name);
        if (body === undefined || called.has(name)) return node.name === undefined ? [] : [node];
        called.add(name);
        return ofNode(body);
      }
      case 'Pipeline':
        return node.commands.slice(-1).flatMap(ofNode);
      case 'AndOr':
        // `a || b` ends in a, too.
        return node.commands.filter((_, index) => (node.operators[index] ?? '||') === '||').flatMap(ofNode);
      case 'CompoundList':
        return ofList(node.commands);
      case 'If':
        return [node.then, ...node.elif.map(({ then }) => then), ...(node.else ? [node.else] : [])].flatMap(ofNode);
      case 'Case':
        return node.items.flatMap(({ body }) => ofNode(body));
      case 'For':
      case 'ArithmeticFor':
      case 'Select':
      case 'While':
      case 'Subshell':
      case 'BraceGroup':
      case 'Coproc':
        return ofNode(node.body);
      case 'Redirected':
        return ofNode(node.command);
      default:
        return [];
    }
  };
  return ofList(script.commands);
}
