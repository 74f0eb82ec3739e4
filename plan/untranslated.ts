import type { Problem } from '../compose/problem';
import type { Project } from '../compose/project';
import { formatPath, matches, type Path } from '../compose/tree/path';
import type { Node } from '../compose/tree/node';
import { treatments } from './treatments';

const patterns = Object.entries(treatments).map(([pattern, treatment]) => ({ pattern: pattern.split('.'), treatment }));

/** Every key of the project that has no effect in the manifests, and why: what is not in the table is not translated yet. */
export function untranslated(project: Project): Problem[] {
  return visit(project.tree, []);
}

function visit(node: Node, path: Path): Problem[] {
  if (node.kind === 'sequence') return node.items.flatMap((item, i) => visitOne(item, node.at, [...path, i]));
  if (node.kind === 'mapping')
    return [...node.entries].flatMap(([key, entry]) => visitOne(entry.value, entry.at, [...path, key]));
  return [];
}

function visitOne(node: Node, at: Node['at'], path: Path): Problem[] {
  if (String(path.at(-1)).startsWith('x-')) return [];
  const known = patterns.find(({ pattern }) => matches(path, pattern));
  if (known?.treatment === 'translated') return [];
  if (known?.treatment === 'see below') return visit(node, path);
  if (node.kind === 'scalar' && node.value === null) return [];
  const shown = formatPath(path);
  if (known === undefined) {
    return [
      {
        severity: 'warning',
        code: 'unsupported',
        at,
        path: shown,
        message: 'This key is not translated yet and has no effect.',
        hint: 'Check whether the service works without it.',
      },
    ];
  }
  return [{ severity: 'note', code: 'approximation', at, path: shown, message: known.treatment.notApplicable }];
}
