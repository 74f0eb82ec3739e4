import type { Position } from '../position';
import { CarriedValues } from './carried-values';
import type { Origin } from './origin';
import { textOf, withChildren, type Entry, type Node, type ScalarNode } from './node';
import type { Path } from './path';

/** A key or value, and where it came from. */
export interface Written {
  readonly at: Position;
  /** Of the key itself, or of the value. */
  readonly path: Path;
  readonly kind: 'key' | 'value';
  readonly text: string;
  readonly origins: readonly Origin[];
}

/** A value that is a variable's as a whole. */
export function fromVariable(at: Position, variable: string, value: string): ScalarNode {
  return { kind: 'scalar', at, value, origins: [{ start: 0, end: value.length, variable }] };
}

/** Every key and value in a tree that is a text, the keys before their values. */
export function* writtenIn(node: Node, path: Path = []): Generator<Written> {
  if (node.kind === 'scalar') {
    const text = textOf(node);
    if (text !== undefined) yield { at: node.at, path, kind: 'value', text, origins: node.origins ?? [] };
  } else if (node.kind === 'sequence') {
    for (const [index, item] of node.items.entries()) yield* writtenIn(item, [...path, index]);
  } else {
    for (const [key, { at, value, origins = [] }] of node.entries) {
      yield { at, path: [...path, key], kind: 'key', text: key, origins };
      yield* writtenIn(value, [...path, key]);
    }
  }
}

/** Whether a variable takes part in a tree. */
export function hasOrigins(node: Node): boolean {
  if (node.kind === 'scalar') return node.origins !== undefined;
  if (node.kind === 'sequence') return node.items.some(hasOrigins);
  return [...node.entries.values()].some(({ value, origins }) => origins !== undefined || hasOrigins(value));
}

/**
 * Tells the parts that a value was taken apart into where they came from: a part has every variable whose value stands
 * in it. Where a value stands in no part, as it was changed or cut itself, all parts have it.
 */
export function carryOrigins(before: Node, after: Node): Node {
  if (before === after || !hasOrigins(before)) return after;
  const values = [...writtenIn(before)].flatMap(({ text, origins }) =>
    origins.map(({ start, end, variable }) => ({ variable, value: text.slice(start, end) })),
  );
  const carried = new CarriedValues(values.filter(({ value }) => value !== ''));
  const everywhere = carried.lostIn([...writtenIn(after)].map(({ text }) => text));
  return withOrigins(after, (text) => [
    ...everywhere.map((variable) => ({ start: 0, end: text.length, variable })),
    ...carried.in(text),
  ]);
}

/** The places of a text in another one, none across another. */
export function placesOf(value: string, text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  if (value === '') return places;
  for (let start = text.indexOf(value); start !== -1; start = text.indexOf(value, start + value.length)) {
    places.push({ start, end: start + value.length });
  }
  return places;
}

/** Keys and values that say already where they came from keep that. */
function withOrigins(node: Node, originsOf: (text: string) => readonly Origin[]): Node {
  if (node.kind === 'scalar') {
    const text = node.origins === undefined ? textOf(node) : undefined;
    const origins = text === undefined ? [] : originsOf(text);
    return origins.length === 0 ? node : { ...node, origins };
  }
  const changed = withChildren(node, (child) => withOrigins(child, originsOf));
  if (changed.kind !== 'mapping') return changed;
  const entries = [...changed.entries].map(([key, entry]): [string, Entry] => {
    const origins = entry.origins === undefined ? originsOf(key) : [];
    return [key, origins.length === 0 ? entry : { ...entry, origins }];
  });
  return { ...changed, entries: new Map(entries) };
}
