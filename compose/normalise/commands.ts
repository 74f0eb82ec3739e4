import { scalar, sequence, type Node } from '../tree/node';
import { shellWords } from '../values/shell-words';
import { InvalidForm } from './invalid-form';
import type { Context } from './context';

/** A command given as text is split into words as a shell would, and not run by one: it ends at the first operator. */
export function commandWords(node: Node, { warn }: Context): Node {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  const split = shellWords(node.value);
  if (split === undefined) {
    throw new InvalidForm(
      `${JSON.stringify(node.value)} has a quote that is not closed.`,
      'Close the quote, or write the command as a list.',
    );
  }
  if (split.rest !== '') {
    warn(
      `Compose runs this line without a shell, and without the part from "${/^[;&|<>]+/.exec(split.rest)?.[0]}" on.`,
      `Write ["sh", "-c", "…"] to have a shell run the whole line.`,
    );
  }
  return sequence(
    node.at,
    split.words.map((word) => scalar(node.at, word)),
  );
}

/** A test given as text is a shell's: `curl -f localhost` → `["CMD-SHELL", "curl -f localhost"]`. */
export function healthcheckTest(node: Node): Node {
  if (node.kind === 'scalar') return sequence(node.at, [scalar(node.at, 'CMD-SHELL'), node]);
  const [kind, ...words] = node.kind === 'sequence' ? node.items : [];
  if (kind === undefined) return node;
  const name = kind.kind === 'scalar' ? kind.value : undefined;
  if (name !== 'NONE' && name !== 'CMD' && name !== 'CMD-SHELL') {
    throw new InvalidForm(
      'A healthcheck starts with "CMD", "CMD-SHELL" or "NONE".',
      'Write test: ["CMD", "program", "argument"].',
    );
  }
  if (name !== 'NONE' && words.length === 0)
    throw new InvalidForm('The healthcheck has no command.', 'Write the command after the first word.');
  return node;
}
