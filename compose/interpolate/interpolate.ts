import type { Problems } from '../problem';
import { rewrite, formatPath } from '../tree/path';
import type { Node } from '../tree/node';
import { substitute, TemplateError, type Lookup } from './template';

/** Replaces the variables in every value of a file (keys stay as they are); problems tell where. */
export function interpolate(root: Node, lookup: Lookup, problems: Problems): Node {
  const replaced = rewrite(root, (node, path) => {
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || !node.value.includes('$')) return node;
    try {
      const { text, unset, origins } = substitute(node.value, lookup);
      for (const name of unset) {
        problems.add({
          severity: 'warning',
          code: 'interpolation',
          at: node.at,
          path: formatPath(path),
          message: `The variable ${name} is not set; it is taken as empty.`,
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
