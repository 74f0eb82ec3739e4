import type { Position } from '../position';
import type { Origin } from './origin';

/**
 * A value that was read from YAML, with its place. The stages of loading turn one tree into
 * the next; the places travel along, whatever is merged or rewritten.
 */
export type Node = ScalarNode | SequenceNode | MappingNode;

/** The tags `!reset` and `!override`, which change how a value is merged. @see Compose Specification, "Merge" */
type MergeTag = 'reset' | 'override';

interface Tagged {
  readonly at: Position;
  readonly tag?: MergeTag;
}

export interface ScalarNode extends Tagged {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The type of a value that does not tell its type itself: `1.0` is no integer for YAML, and `2001-01-01` no text. */
  readonly type?: 'float' | 'timestamp';
  /** All digits of an integer that has more than a number holds. */
  readonly digits?: string;
  /** The parts of the text that came from variables; absent where no variable takes part. */
  readonly origins?: readonly Origin[];
}

export interface SequenceNode extends Tagged {
  readonly kind: 'sequence';
  readonly items: readonly Node[];
}

export interface MappingNode extends Tagged {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  /** Where the key stands; problems with a whole entry point here. */
  readonly at: Position;
  readonly value: Node;
  /** The parts of the key that came from variables, which only the keys of a list that became a mapping have. */
  readonly origins?: readonly Origin[];
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Whether a value is a mapping: neither a list nor a single value. */
export function isMapping(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function scalar(at: Position, value: ScalarNode['value']): ScalarNode {
  return { kind: 'scalar', at, value };
}

export function sequence(at: Position, items: readonly Node[]): SequenceNode {
  return { kind: 'sequence', at, items };
}

export function mapping(at: Position, entries: Iterable<readonly [string, Entry]>): MappingNode {
  return { kind: 'mapping', at, entries: new Map(entries) };
}

/** A mapping from plain values, all standing at one place: what a short form stands for. */
export function fromJson(at: Position, value: Json): Node {
  if (Array.isArray(value))
    return sequence(
      at,
      value.map((item: Json) => fromJson(at, item)),
    );
  if (typeof value === 'object' && value !== null) {
    return mapping(
      at,
      Object.entries(value).map(([key, item]) => [key, { at, value: fromJson(at, item) }]),
    );
  }
  return scalar(at, value);
}

/** The plain value of a tree; keys keep their order. */
export function toJson(node: Node): Json {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(toJson);
    case 'mapping':
      return Object.fromEntries([...node.entries].map(([key, entry]) => [key, toJson(entry.value)]));
  }
}

/**
 * A node with each item or value replaced; `undefined` drops it. What stays as it is is not copied: most of a tree does,
 * each time.
 */
export function withChildren(node: Node, replace: (child: Node, key: string | number) => Node | undefined): Node {
  if (node.kind === 'scalar') return node;
  if (node.kind === 'sequence') {
    const items = node.items.map(replace);
    const isSame = items.every((item, index) => item === node.items[index]);
    return isSame ? node : { ...node, items: items.filter((item) => item !== undefined) };
  }
  let entries: Map<string, Entry> | undefined;
  for (const [key, entry] of node.entries) {
    const value = replace(entry.value, key);
    if (value === entry.value) continue;
    entries ??= new Map(node.entries);
    if (value === undefined) entries.delete(key);
    else entries.set(key, { ...entry, value });
  }
  return entries === undefined ? node : { ...node, entries };
}

/** The result of a change to a node keeps the tag that says how the node is merged. */
export function withTagOf(node: Node, result: Node | undefined): Node | undefined {
  if (result === undefined || node.tag === undefined || result.tag === node.tag) return result;
  return { ...result, tag: node.tag };
}

/** A mapping with one entry set or replaced. */
export function withEntry(node: MappingNode, key: string, value: Node, at = value.at): MappingNode {
  return { ...node, entries: new Map([...node.entries, [key, { ...node.entries.get(key), at, value }]]) };
}

/** A mapping with what it does not say itself. */
export function withDefaults(node: MappingNode, values: Readonly<Record<string, Json>>): MappingNode {
  const missing = Object.entries(values).filter(([key]) => !node.entries.has(key));
  return missing.reduce((result, [key, value]) => withEntry(result, key, fromJson(node.at, value)), node);
}

/** A mapping without one of its entries. */
export function withoutEntry(node: MappingNode, key: string): MappingNode {
  return { ...node, entries: new Map([...node.entries].filter(([name]) => name !== key)) };
}

/** The value of a key, when the node is a mapping that has it. */
export function entryOf(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'mapping' ? node.entries.get(key)?.value : undefined;
}

/** The text of a scalar; undefined for anything else, and for null. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? (node.digits ?? String(node.value)) : undefined;
}
