import { resolve } from 'node:path';
import { fromJson, mapping, scalar, sequence, type Entry, type Node } from '../tree/node';
import type { Context } from './normalise';

/** `[db]` or `{db: {condition: …}}` → `{db: {condition, required}}`. */
export function dependsOn(node: Node): Node {
  const entry = (at: Node['at'], value: Node): Entry => ({
    at,
    value: withDefaults(value, { condition: 'service_started', required: true }),
  });
  if (node.kind === 'sequence') {
    return mapping(
      node.at,
      node.items.map((item) => [nameOf(item), entry(item.at, mapping(item.at, []))]),
    );
  }
  if (node.kind !== 'mapping') return node;
  return mapping(
    node.at,
    [...node.entries].map(([name, { at, value }]) => [name, entry(at, value)]),
  );
}

/** `./a.env` or a list → `[{path, required}]`, paths absolute. */
export function envFiles(node: Node, { directory }: Context): Node {
  const items = node.kind === 'sequence' ? node.items : [node];
  return sequence(
    node.at,
    items.map((item) => {
      const long = withDefaults(item.kind === 'scalar' ? fromJson(item.at, { path: String(item.value) }) : item, {
        required: true,
      });
      const path = long.kind === 'mapping' ? long.entries.get('path') : undefined;
      if (long.kind !== 'mapping' || path?.value.kind !== 'scalar') return long;
      const absolute = scalar(path.value.at, resolve(directory, String(path.value.value)));
      return { ...long, entries: new Map([...long.entries, ['path', { ...path, value: absolute }]]) };
    }),
  );
}

/** A config or secret of a service: `name` → `{source: name}`. */
export function fileReferences(node: Node): Node {
  return node.kind === 'scalar' ? fromJson(node.at, { source: String(node.value) }) : node;
}

/** A declaration without anything (`data:`) is an empty mapping. */
export function toMappingOf(node: Node): Node {
  return node.kind === 'scalar' && node.value === null ? mapping(node.at, []) : node;
}

function withDefaults(node: Node, defaults: Readonly<Record<string, string | boolean>>): Node {
  if (node.kind !== 'mapping') return node;
  const missing = Object.entries(defaults).filter(([key]) => !node.entries.has(key));
  return {
    ...node,
    entries: new Map([
      ...node.entries,
      ...missing.map(([key, value]): [string, Entry] => [key, { at: node.at, value: scalar(node.at, value) }]),
    ]),
  };
}

function nameOf(node: Node): string {
  return node.kind === 'scalar' ? String(node.value) : '';
}
