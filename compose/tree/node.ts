import type { Position } from '../position';

/**
 * What was read from YAML, each value with its place. The stages of loading turn one tree into
 * the next; the places travel along, whatever is merged or rewritten.
 */
export type Node = ScalarNode | SequenceNode | MappingNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly at: Position;
  readonly value: string | number | boolean | null;
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly at: Position;
  readonly items: readonly Node[];
}

export interface MappingNode {
  readonly kind: 'mapping';
  readonly at: Position;
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  /** Where the key stands; problems with a whole entry point here. */
  readonly at: Position;
  readonly value: Node;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

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
