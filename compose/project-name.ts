import { basename } from 'node:path';
import type { Project } from './project';
import type { Node } from './tree/node';
import { find } from './tree/path';

/**
 * The name of a project: `COMPOSE_PROJECT_NAME`, else `name:`, else that of its folder.
 *
 * @see Compose Specification, "name"
 */
export function projectName(root: Node, directory: string, environment: Project['environment']): string {
  const written = find(root, ['name']);
  const name =
    environment('COMPOSE_PROJECT_NAME') ||
    (written?.kind === 'scalar' ? String(written.value) : '') ||
    normaliseName(basename(directory));
  return name === '' ? 'default' : name;
}

/** As Docker Compose makes a project name of a folder's. */
function normaliseName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^-_a-z0-9]/g, '')
    .replace(/^[-_]+/, '');
}
