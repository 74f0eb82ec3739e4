import { hostPath } from './files';
import {
  fromJson,
  mapping,
  scalar,
  sequence,
  textOf,
  withDefaults,
  withEntry,
  type Entry,
  type Node,
} from '../tree/node';
import type { Context } from './context';

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
      const given = text === undefined ? item : fromJson(item.at, { path: text });
      if (given.kind !== 'mapping') return given;
      const long = withDefaults(given, { required: true });
      const path = long.entries.get('path');
      if (path?.value.kind !== 'scalar') return long;
      return withEntry(long, 'path', scalar(path.value.at, hostPath(String(path.value.value), context)), path.at);
    }),
  );
}

/** A config or secret of a service: `name` → `{source: name}`. */
export function sourceReference(node: Node): Node {
  return node.kind === 'scalar' ? fromJson(node.at, { source: String(node.value) }) : node;
}

/** The service to extend: `name` → `{service: name}`. */
export function serviceReference(node: Node): Node {
  return node.kind === 'scalar' ? fromJson(node.at, { service: textOf(node) ?? '' }) : node;
}

/** A file to include: `file` → `{path: file}`. */
export function include(node: Node): Node {
  if (node.kind !== 'scalar') return node;
  return node.value === null ? mapping(node.at, []) : fromJson(node.at, { path: String(node.value) });
}

function nameOf(node: Node): string {
  return node.kind === 'scalar' ? String(node.value) : '';
}

/** When a job runs: `* * * * *` → `{cron: "* * * * *"}`. */
export function schedule(node: Node): Node {
  return node.kind === 'scalar' ? fromJson(node.at, { cron: String(node.value) }) : node;
}
