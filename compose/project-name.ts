import { basename } from 'node:path';
import { substitute, TemplateError, type Lookup } from './interpolate/template';
import { entryOf, textOf, type Node } from './tree/node';

/**
 * The name of a project: `COMPOSE_PROJECT_NAME`, else the last `name:` in its files, else that of its folder. It is known
 * before variables are replaced, as `COMPOSE_PROJECT_NAME` is one of them.
 *
 * @param documents as they were written
 * @see Compose Specification, "name"
 */
export function projectName(documents: readonly Node[], directory: string, lookup: Lookup): string {
  const written = documents.map((document) => textOf(entryOf(document, 'name'))).findLast((name) => name !== undefined);
  const name = lookup('COMPOSE_PROJECT_NAME') || normaliseName(replaced(written ?? '', lookup));
  return name || normaliseName(basename(directory)) || 'default';
}

function replaced(template: string, lookup: Lookup): string {
  try {
    return substitute(template, lookup).text;
  } catch (error) {
    // It is reported with its place when all variables are replaced.
    if (error instanceof TemplateError) return '';
    throw error;
  }
}

/** As Docker Compose makes a project name of any text. */
function normaliseName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^-_a-z0-9]/g, '')
    .replace(/^[-_]+/, '');
}
