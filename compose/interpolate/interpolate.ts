import { MAX_REPLACED_OF_FILE } from '../limits';
import type { Problems } from '../problems';
import { rewrite, formatPath } from '../tree/path';
import type { Node } from '../tree/node';
import { substitute, TemplateError } from './template';
import type { Lookup } from '../values/lookup';

/** Replaces the variables in every value of a file (keys stay as they are); problems tell where. */
export function interpolate(root: Node, lookup: Lookup, problems: Problems): Node {
  let characters = 0;
  const replaced = rewrite(root, (node, path) => {
    // The problem is reported once.
    if (characters > MAX_REPLACED_OF_FILE) return node;
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || !node.value.includes('$')) return node;
    try {
      const { text, unset, origins } = substitute(node.value, lookup);
      characters += text.length;
      if (characters > MAX_REPLACED_OF_FILE) throw tooMuch();
      for (const name of unset) {
        problems.add({
          severity: 'warning',
          code: 'interpolation',
          at: node.at,
          path: formatPath(path),
          message: `The variable ${name} is not set, so its value is empty.`,
          hint: `Set ${name} in .env, or give a default: "\${${name}:-default}".`,
        });
      }
      return { ...node, value: text, ...(origins.length === 0 ? {} : { origins }) };
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      problems.add({
        severity: 'error',
        code: 'interpolation',
        at: node.at,
        path: formatPath(path),
        message: error.message,
        hint: error.hint,
      });
      return node;
    }
  });
  return replaced ?? root;
}

/** All that variables stand for in one file. */
export function tooMuch(): TemplateError {
  return new TemplateError(
    `The variables of the file stand for more than ${MAX_REPLACED_OF_FILE} characters together.`,
    'Give the variables shorter values, or name them in fewer places.',
  );
}
