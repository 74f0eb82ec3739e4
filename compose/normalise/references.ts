import { hostPath } from './files';
import { fromJson, mapping, scalar, sequence, textOf, type Entry, type Node } from '../tree/node';
import type { Context } from './normalise';

/** `[db]` → `{db: {condition, required}}`. */
export function dependsOn(node: Node): Node {
  if (node.kind !== 'sequence') return node;
  return mapping(
    node.at,
    node.items.map((item): [string, Entry] => [
      nameOf(item),
      { at: item.at, value: fromJson(item.at, { condition: 'service_started', required: true }) },
    ]),
  );
}

/** `./a.env` or a list → `[{path, required}]`, paths absolute. */
export function envFiles(node: Node, context: Context): Node {
  if (node.kind === 'scalar' && node.value === null) return node;
  const items = node.kind === 'sequence' ? node.items : [node];
  return sequence(
    node.at,
    items.map((item) => {
      const text = textOf(item);
      const long = withDefaults(text === undefined ? item : fromJson(item.at, { path: text }), { required: true });
      const path = long.kind === 'mapping' ? long.entries.get('path') : undefined;
      if (long.kind !== 'mapping' || path?.value.kind !== 'scalar') return long;
      const absolute = scalar(path.value.at, hostPath(String(path.value.value), context));
      return { ...long, entries: new Map([...long.entries, ['path', { ...path, value: absolute }]]) };
    }),
  );
}

/** A config or secret of a service: `name` → `{source: name}`. */
export function sourceReference(node: Node): Node {
  return node.kind === 'scalar' ? fromJson(node.at, { source: String(node.value) }) : node;
}

/** What is extended: `name` → `{service: name}`. */
export function serviceReference(node: Node): Node {
  return node.kind === 'scalar' ? fromJson(node.at, { service: textOf(node) ?? '' }) : node;
}

/** What is included: `file` → `{path: file}`. */
export function include(node: Node): Node {
  if (node.kind !== 'scalar') return node;
  return node.value === null ? mapping(node.at, []) : fromJson(node.at, { path: String(node.value) });
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

/** When a job runs: `* * * * *` → `{cron: "* * * * *"}`. */
export function schedule(node: Node): Node {
  return node.kind === 'scalar' ? fromJson(node.at, { cron: String(node.value) }) : node;
}
