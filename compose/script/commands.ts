import type { Assignment, Command, Redirection as Redirect, SyntaxNode, Word } from 'unbash';
import type { Redirection, ScriptAssignment, ScriptCommand, ScriptWord } from './script';
import { nodesOf } from './tree';

/** The commands of a script by their nodes in the tree. */
export function commandsOf(tree: SyntaxNode): Map<SyntaxNode, ScriptCommand> {
  const commands = new Map<SyntaxNode, ScriptCommand>();
  for (const node of nodesOf(tree)) {
    if (node.type === 'Command') commands.set(node, simple(node));
    if (node.type === 'Redirected') {
      const { pos, end, redirects } = node;
      commands.set(node, { start: pos, end, words: [], assignments: [], redirections: redirects.flatMap(redirection) });
    }
  }
  return commands;
}

function simple({ pos, end, name, prefix, args, redirects }: Command): ScriptCommand {
  return {
    start: pos,
    end,
    words: [...(name === undefined ? [] : [name]), ...args].map(word),
    assignments: prefix.flatMap((part) => (part.type === 'Assignment' ? [assignment(part)] : [])),
    redirections: redirects.flatMap(redirection),
  };
}

function word(node: Word | Assignment): ScriptWord {
  const { pos, end, text } = node;
  return { start: pos, end, text, value: node.type === 'Word' ? node.value : assigned(node) };
}

function assignment(node: Assignment): ScriptAssignment {
  const { pos, end, text, name, value } = node;
  return { start: pos, end, text, name, value: value.type === 'Word' ? value.value : text };
}

/** `export NAME="a value"` gives the program a word without quotes. */
function assigned({ text, name, value, index }: Assignment): string {
  return value.type === 'Word' && index === undefined ? `${name}=${value.value}` : text;
}

function redirection(node: Redirect): Redirection[] {
  if (node.type !== 'Redirect' || node.target === undefined) return [];
  return [{ operator: node.operator, target: word(node.target) }];
}
