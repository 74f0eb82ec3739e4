import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  visit,
  type Document,
  type ParsedNode,
  type Scalar,
  type Tags,
} from 'yaml';
import { MAX_ALIASED, MAX_LEVELS, MAX_VALUES } from '../limits';
import { SourceText } from '../text/source-text';
import { positionsIn, type Position } from '../position';
import type { Problem } from '../problem';
import { scalar, type Entry, type MappingNode, type Node } from './node';
import { plainScalar, type PlainScalar } from './plain-scalar';
import { syntaxProblems } from './syntax-errors';
import { Unreadable } from './unreadable';

/** What YAML does not allow in a file. @see YAML 1.2.2, 5.1 "Character Set" */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f]/;

/** The tags of Compose's own, which say how a value is merged; see `compose/merge/`. */
const MERGE_TAGS = ['reset', 'override'] as const;
const customTags: Tags = MERGE_TAGS.flatMap((tag) =>
  ([undefined, 'map', 'seq'] as const).map((collection) => ({
    tag: `!${tag}`,
    ...(collection === undefined ? { resolve: (value: string) => value } : { collection }),
  })),
);

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
  const documents = parseAllDocuments<ParsedNode>(source, {
    version: '1.2',
    // Whatever version a file names.
    schema: 'core',
    keepSourceTokens: false,
    customTags,
    // They are told below: the library compares each with all others.
    uniqueKeys: false,
  });
  if (!Array.isArray(documents) || documents.every(({ contents }) => contents === null)) {
    const errors = Array.isArray(documents) ? documents.flatMap((document) => document.errors) : [];
    if (errors.length === 0) return { documents: [], problems: [empty(file)] };
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
    'It has at least "services:" with one service.',
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

function unprintable(at: Position): Problem {
  return {
    severity: 'error',
    code: 'yaml',
    at,
    message: 'A control character is not allowed in YAML.',
    hint: 'Remove it, or write it as an escape in double quotes, such as "\\0".',
  };
}

class Reader {
  private values = 0;
  /** Aliases that what is read now stands in, and the characters that were read in any. */
  private aliases = 0;
  private aliased = 0;
  private readonly targets: ReadonlyMap<unknown, unknown>;

  constructor(
    document: Document.Parsed,
    private readonly place: (offset: number) => Position,
  ) {
    this.targets = aliasTargets(document);
  }

  read(node: unknown, depth: number): Node {
    const at = this.place(rangeOf(node));
    if (++this.values > MAX_VALUES || depth > MAX_LEVELS) {
      throw new Unreadable(
        at,
        'The file nests or expands its anchors without end.',
        'Remove the alias that contains itself, or the copies of copies.',
      );
    }
    if (isAlias(node)) {
      if (this.targets.get(node) === undefined) throw unknownAnchor(node.source, at);
      this.aliases++;
      const value = this.read(this.targets.get(node), depth + 1);
      this.aliases--;
      return { ...value, at };
    }
    const tag = mergeTag(node);
    if (tag === 'reset') return { ...scalar(at, null), tag };
    const value = this.readValue(node, at, depth);
    return tag === undefined ? value : { ...value, tag };
  }

  private readValue(node: unknown, at: Position, depth: number): Node {
    if (isMap(node)) return this.readMap(node, at, depth);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item, depth + 1)).filter(({ tag }) => tag !== 'reset');
      return { kind: 'sequence', at, items };
    }
    const found: PlainScalar = isScalar(node) ? scalarValue(node) : { value: null };
    this.count(String(found.value).length, at);
    if (typeof found.value === 'number' && !Number.isFinite(found.value)) throw endless(at);
    return { kind: 'scalar', at, ...found };
  }

  private count(characters: number, at: Position): void {
    if (this.aliases === 0) return;
    this.aliased += characters;
    if (this.aliased <= MAX_ALIASED) return;
    const message = `The aliases of the file stand for more than ${MAX_ALIASED} characters together.`;
    throw new Unreadable(at, message, 'Shorten the text at the anchor, or name it in fewer places.');
  }

  private readMap(
    node: { items: readonly { key: unknown; value: unknown }[] },
    at: Position,
    depth: number,
  ): MappingNode {
    const merged = new Map<string, Entry>();
    const own = new Map<string, Entry>();
    let hasMerge = false;
    for (const pair of node.items) {
      const keyAt = this.place(rangeOf(pair.key));
      const key = keyText(isAlias(pair.key) ? this.targets.get(pair.key) : pair.key, keyAt);
      this.count(key.length, keyAt);
      if (own.has(key) || (key === '<<' && hasMerge)) throw repeated(key, keyAt);
      if (key === '<<' && isScalar(pair.key) && pair.key.type === 'PLAIN') {
        hasMerge = true;
        for (const [name, entry] of this.mergeSource(pair.value, depth)) if (!merged.has(name)) merged.set(name, entry);
      } else {
        const value =
          pair.value === null || pair.value === undefined ? scalar(keyAt, null) : this.read(pair.value, depth + 1);
        own.set(key, { at: keyAt, value });
      }
    }
    return { kind: 'mapping', at, entries: new Map([...merged, ...own]) };
  }

  private mergeSource(node: unknown, depth: number): [string, Entry][] {
    const source = this.read(node, depth + 1);
    const maps = source.kind === 'sequence' ? source.items : [source];
    return maps.flatMap((map) => {
      if (map.kind === 'mapping') return [...map.entries];
      throw new Unreadable(
        map.at,
        'A merge key ("<<") takes a mapping or a list of mappings.',
        'Write "<<: *anchor" with an anchor on a mapping.',
      );
    });
  }
}

function repeated(key: string, at: Position): Unreadable {
  return new Unreadable(at, `The key "${key}" is there twice.`, 'Keep one of the two.');
}

function unknownAnchor(name: string, at: Position): Unreadable {
  return new Unreadable(
    at,
    `No anchor before this is called "${name}".`,
    /^[\w-]+$/.test(name)
      ? `Write "&${name}" before the value that is meant, in this file and above this place.`
      : `A value that starts with "*" is an alias of YAML. Put the value in quotes: "*${name}".`,
  );
}

function endless(at: Position): Unreadable {
  return new Unreadable(
    at,
    'YAML reads ".nan" as no number and ".inf" as an endless one, and Compose takes neither.',
    'Write a number, or put the value in quotes to make it a text.',
  );
}

/** What each alias stands for: the last node before it that has the anchor. */
function aliasTargets(document: Document.Parsed): Map<unknown, unknown> {
  const anchors = new Map<string, unknown>();
  const targets = new Map<unknown, unknown>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) targets.set(node, anchors.get(node.source));
      else if ('anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

/** Keys are text, as in Compose: a number is none. */
function keyText(key: unknown, at: Position): string {
  const written = isScalar(key) ? scalarValue(key).value : undefined;
  if (typeof written === 'string') return written;
  const shown = isScalar(key) ? (key.source ?? String(key.value)) : undefined;
  throw new Unreadable(
    at,
    `${shown ?? 'This'} is not a text, and only a text can be a key.`,
    shown === undefined ? 'Write a text before the colon.' : `Put it in quotes: "${shown}".`,
  );
}

function mergeTag(node: unknown): Node['tag'] {
  const tag = typeof node === 'object' && node !== null && 'tag' in node ? node.tag : undefined;
  return MERGE_TAGS.find((name) => tag === `!${name}`);
}

function rangeOf(node: unknown): number {
  if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
    const start: unknown = node.range[0];
    if (typeof start === 'number') return start;
  }
  return 0;
}

/** A scalar; a tag such as `!!str` says what it is, whatever it looks like. */
function scalarValue({ value, source, type, tag }: Scalar): PlainScalar {
  if (value instanceof Uint8Array) return { value: Buffer.from(value).toString() };
  if (type === 'PLAIN' && tag === undefined) return plainScalar(source ?? '');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { value };
  return { value: value === null || value === undefined ? null : (source ?? null) };
}
