import { mapping, scalar, sequence, type Entry, type Node } from '../tree/node';

/** `["A=b", "C"]` or `{A: b, C: null}` → `{A: "b", C: null}`; every value as text. */
export function keyValues(node: Node): Node {
  if (node.kind === 'mapping') {
    return mapping(
      node.at,
      [...node.entries].map(([key, entry]) => [key, { ...entry, value: asText(entry.value) }]),
    );
  }
  if (node.kind !== 'sequence') return mapping(node.at, []);
  const entries = node.items.map((item): [string, Entry] => {
    const text = item.kind === 'scalar' ? String(item.value ?? '') : '';
    const equals = text.indexOf('=');
    return equals < 0
      ? [text, { at: item.at, value: scalar(item.at, null) }]
      : [text.slice(0, equals), { at: item.at, value: scalar(item.at, text.slice(equals + 1)) }];
  });
  return mapping(node.at, entries);
}

/** A single value or a list → a list of texts. */
export function stringList(node: Node): Node {
  if (node.kind === 'scalar') return node.value === null ? sequence(node.at, []) : sequence(node.at, [asText(node)]);
  return node.kind === 'sequence' ? sequence(node.at, node.items.map(asText)) : node;
}

/** `["host:ip"]`, `["host=ip"]` or `{host: ip}` → `{host: [ip, …]}`. */
export function stringLists(node: Node): Node {
  const lists = new Map<string, Entry>();
  const add = (name: string, at: Entry['at'], value: Node): void => {
    const before = lists.get(name)?.value;
    lists.set(name, { at, value: sequence(at, [...(before?.kind === 'sequence' ? before.items : []), value]) });
  };
  if (node.kind === 'mapping') {
    for (const [name, { at, value }] of node.entries) {
      for (const item of value.kind === 'sequence' ? value.items : [value]) add(name, at, asText(item));
    }
  } else if (node.kind === 'sequence') {
    for (const item of node.items) {
      const [, name = '', address = ''] =
        /^([^=:]+)[=:](.*)$/.exec(String(item.kind === 'scalar' ? item.value : '')) ?? [];
      add(name, item.at, scalar(item.at, address.replace(/^\[(.*)\]$/, '$1')));
    }
  }
  return mapping(node.at, lists);
}

function asText(node: Node): Node {
  return node.kind === 'scalar' && node.value !== null && typeof node.value !== 'string'
    ? scalar(node.at, String(node.value))
    : node;
}
