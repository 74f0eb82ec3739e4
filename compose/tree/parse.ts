import type { Document, Tags } from 'yaml';
import { SourceText } from '../text/source-text';
import { MAX_ITEMS } from '../limits';
import { positionsIn, type Position } from '../position';
import type { Problem } from '../problem';
import { NestedTooDeep, readDocuments, TooManyItems } from './documents';
import type { Node } from './node';
import { MERGE_TAGS, Reader, tooDeep } from './reader';
import { syntaxProblems } from './syntax-errors';
import { Unreadable } from './unreadable';

/** Characters that YAML does not allow in a file. @see YAML 1.2.2, 5.1 "Character Set" */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f]/;

const customTags: Tags = MERGE_TAGS.flatMap((tag) =>
  ([undefined, 'map', 'seq'] as const).map((collection) => ({
    tag: `!${tag}`,
    ...(collection === undefined ? { resolve: (value: string) => value } : { collection }),
  })),
);

const READING = {
  version: '1.2',
  // The version that a file names does not matter.
  schema: 'core',
  keepSourceTokens: false,
  customTags,
  // These are reported below: the library compares each with all others.
  uniqueKeys: false,
} as const;

/**
 * Reads YAML into trees with places, one for each document. Anchors, aliases and merge keys (`<<`) are resolved.
 *
 * @param file the name to report
 * @returns the trees; none when a problem was found
 */
export function parseYaml(file: string, text: string): { documents: Node[]; problems: Problem[] } {
  const source = text.replace(/\r(?!\n)/g, '\n');
  const place = positionsIn(file, source, new SourceText(source));
  const control = CONTROL.exec(source);
  if (control !== null) return { documents: [], problems: [unprintable(place(control.index))] };
  let documents: readonly Document.Parsed[];
  try {
    documents = readDocuments(source, READING);
  } catch (error) {
    if (error instanceof NestedTooDeep) return { documents: [], problems: [tooDeep(place(error.offset)).problem] };
    if (error instanceof TooManyItems) return { documents: [], problems: [tooMany(place(error.offset))] };
    throw error;
  }
  if (documents.every(({ contents, errors }) => contents === null && errors.length === 0)) {
    return { documents: [], problems: [empty(file)] };
  }
  const errors = documents.flatMap((document) => [...document.errors, ...document.warnings]);
  const problems = syntaxProblems(errors, source, place);
  if (problems.some(({ severity }) => severity === 'error')) return { documents: [], problems };
  try {
    const nodes = documents.map((document) => topLevel(new Reader(document, place).read(document.contents, 0)));
    return { documents: nodes, problems };
  } catch (error) {
    if (error instanceof Unreadable) return { documents: [], problems: [...problems, error.problem] };
    throw error;
  }
}

function topLevel(node: Node): Node {
  if (node.kind === 'mapping') return node;
  throw new Unreadable(
    node.at,
    'A Compose file is a mapping at its top level.',
    'Write at least "services:" with one service.',
  );
}

function empty(file: string): Problem {
  return {
    severity: 'error',
    code: 'yaml',
    at: { file, line: 1, column: 1 },
    message: 'The file is empty.',
    hint: 'A Compose file has at least "services:" with one service.',
  };
}

function tooMany(at: Position): Problem {
  return {
    severity: 'error',
    code: 'yaml',
    at,
    message: `A list or mapping has more than ${MAX_ITEMS} items up to here.`,
    hint: 'Divide the project into several.',
  };
}

function unprintable(at: Position): Problem {
  return {
    severity: 'error',
    code: 'yaml',
    at,
    message: 'A control character is not allowed in YAML.',
    hint: 'Remove it, or write it as an escape in double quotes, such as "\\0".',
  };
}
