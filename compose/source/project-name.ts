import { basename } from 'node:path';
import { substitute, TemplateError } from '../interpolate/template';
import type { Lookup } from '../values/lookup';
import type { Position } from '../position';
import type { Problems } from '../problems';
import { entryOf, textOf, type Node } from '../tree/node';

/**
 * The name of a project: `COMPOSE_PROJECT_NAME`, else the last `name:` in its files, else that of its folder. It is known
 * before variables are replaced, as `COMPOSE_PROJECT_NAME` is one of them.
 *
 * @param documents as they were written
 * @see Compose Specification, "name"
 * @throws ComposeError when the given name is not a valid name of a project
 */
export function projectName(documents: readonly Node[], directory: string, lookup: Lookup, problems: Problems): string {
  const hint = 'Write small letters, digits, "-" and "_", and a letter or digit first.';
  const refuse = (message: string, at?: Position): never =>
    problems.refuse({ code: 'name', ...(at && { at, path: 'name' }), message, hint });
  const given = lookup('COMPOSE_PROJECT_NAME') || undefined;
  if (given !== undefined && normaliseName(given) !== given) {
    return refuse(`COMPOSE_PROJECT_NAME is ${JSON.stringify(given)}, which is no name of a project.`);
  }
  const written = documents.map((document) => entryOf(document, 'name')).findLast((node) => textOf(node));
  const name = given ?? normaliseName(replaced(textOf(written) ?? basename(directory), lookup, written));
  if (name !== '') return name;
  if (written === undefined) return 'default';
  return refuse(`${JSON.stringify(textOf(written))} is no name of a project.`, written.at);
}

function replaced(template: string, lookup: Lookup, written: Node | undefined): string {
  if (written === undefined) return template;
  try {
    return substitute(template, lookup).text;
  } catch (error) {
    // It is reported with its place when all variables are replaced.
    if (error instanceof TemplateError) return 'default';
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
