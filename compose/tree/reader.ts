import { isAlias, isMap, isScalar, isSeq, visit, type Document, type Scalar } from 'yaml';
import { MAX_ALIASED, MAX_LEVELS, MAX_VALUES } from '../limits';
import type { Position } from '../position';
import { scalar, type Entry, type MappingNode, type Node } from './node';
import { plainScalar, type PlainScalar } from './plain-scalar';
import { Unreadable } from './unreadable';

/** The tags of Compose's own, which say how a value is merged; see `compose/merge/`. */
export const MERGE_TAGS = ['reset', 'override'] as const;

/** Makes a tree with places of the nodes of one document. */
export class Reader {
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
    if (depth > MAX_LEVELS && this.aliases === 0) throw tooDeep(at);
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

/** A value below more lists and mappings than a file may nest. */
export function tooDeep(at: Position): Unreadable {
  return new Unreadable(
    at,
    `Lists and mappings are nested more than ${MAX_LEVELS} levels deep here.`,
    'Close the brackets before, or move the value up.',
  );
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

/** The node for which each alias stands: the last one before it that has the anchor. */
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

/** Keys are text, as in Compose: a number is no key. */
function keyText(key: unknown, at: Position): string {
  const written = isScalar(key) ? scalarValue(key).value : undefined;
  if (typeof written === 'string') return written;
  const shown = isScalar(key) ? (key.source ?? String(key.value)) : undefined;
  throw new Unreadable(
    at,
    `${shown ?? 'This'} is not a text, and only a text can be a key.`,
    shown === undefined ? 'Write a text before the colon.' : `Put the key in quotes: "${shown}".`,
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
