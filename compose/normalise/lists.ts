import { mapping, scalar, sequence, textOf, type Entry, type Node } from '../tree/node';
import { floatText } from '../values/float-text';
import { eachItem, eachPart, InvalidForm } from './invalid-form';

/** `["A=b", "C"]` or `{A: b, C: null}` → `{A: "b", C: null}`; every value as text. */
export function keyValues(node: Node): Node {
  if (node.kind === 'mapping') {
    return mapping(
      node.at,
      [...node.entries].map(([key, entry]) => [key, { ...entry, value: asText(entry.value) }]),
    );
  }
  if (node.kind !== 'sequence') return node;
  const entries = node.items.map((item): [string, Entry] => {
    const text = item.kind === 'scalar' ? String(item.value ?? '') : '';
    const equals = text.indexOf('=');
    return equals < 0
      ? [text, { at: item.at, value: scalar(item.at, null) }]
      : [text.slice(0, equals), { at: item.at, value: scalar(item.at, text.slice(equals + 1)) }];
  });
  return mapping(node.at, entries);
}

/** As `keyValues`; the name of a variable in a list goes up to the "=". */
export function variables(node: Node): Node {
  if (node.kind === 'sequence') eachItem(node.items, checkName);
  return keyValues(node);
}

function checkName(item: Node): void {
  const name = nameOf(item);
  if (name === '') throw new InvalidForm('A variable has no name.', 'Write "NAME=value".', item.at);
  if (name === name.trimEnd()) return;
  throw new InvalidForm(
    `The name ${JSON.stringify(name)} ends with a space.`,
    `Write "${name.trimEnd()}=value", without a space before the "=".`,
    item.at,
  );
}

function nameOf(variable: Node): string {
  return textOf(variable)?.split('=')[0] ?? '';
}

/** As `keyValues`; what has no value is empty. */
export function texts(node: Node): Node {
  const pairs = keyValues(node);
  if (pairs.kind !== 'mapping') return pairs;
  return mapping(
    pairs.at,
    [...pairs.entries].map(([key, entry]) => [
      key,
      entry.value.kind === 'scalar' && entry.value.value === null && entry.value.tag === undefined
        ? { ...entry, value: scalar(entry.value.at, '') }
        : entry,
    ]),
  );
}

/** `[front]` → `{front: null}`. */
export function namedMapping(node: Node): Node {
  if (node.kind !== 'sequence') return node;
  return mapping(
    node.at,
    node.items.map((item) => [textOf(item) ?? '', { at: item.at, value: scalar(item.at, null) }]),
  );
}

/** A single value or a list → a list of texts. */
export function stringList(node: Node): Node {
  if (node.kind === 'scalar') return node.value === null ? node : sequence(node.at, [asText(node)]);
  return node.kind === 'sequence' ? sequence(node.at, node.items.map(asText)) : node;
}

/** The addresses of name servers, without the empty ones. */
export function addresses(node: Node): Node {
  const list = stringList(node);
  return list.kind === 'sequence' ? { ...list, items: list.items.filter((item) => textOf(item) !== '') } : list;
}

/** `["host:ip"]`, `["host=ip"]` or `{host: ip}` → `{host: [ip, …]}`. */
export function stringLists(node: Node): Node {
  const lists = new Map<string, Entry>();
  const add = (name: string, at: Entry['at'], value: Node): void => {
    if (name === '' || /[:=]/.test(name) || textOf(value) === undefined)
      throw new InvalidForm(`${JSON.stringify(name)} is not a host with an address.`, 'Write "host=address".', at);
    const before = lists.get(name)?.value;
    const address = scalar(value.at, (textOf(value) ?? '').replace(/^\[(.*)\]$/, '$1'));
    lists.set(name, { at, value: sequence(at, [...(before?.kind === 'sequence' ? before.items : []), address]) });
  };
  if (node.kind === 'mapping') {
    eachPart(
      [...node.entries],
      ([name]) => name,
      ([name, { at, value }]) => {
        if (value.kind === 'sequence' && value.items.length === 0) lists.set(name, { at, value });
        for (const item of value.kind === 'sequence' ? value.items : [value]) add(name, at, item);
      },
    );
  } else if (node.kind === 'sequence') {
    eachItem(node.items, (item) => {
      const text = textOf(item) ?? '';
      const [, name = '', addresses] = /^([^=]+)=(.*)$/.exec(text) ?? /^([^:]+):(.*)$/.exec(text) ?? [];
      if (addresses === undefined) {
        throw new InvalidForm(
          `${JSON.stringify(text)} is not a host and its address.`,
          'Write "host=address".',
          item.at,
        );
      }
      for (const address of addresses.split(',')) add(name, item.at, scalar(item.at, address));
    });
  } else return node;
  return mapping(node.at, lists);
}

/** A value as Compose writes it into a text; see `floatText` for the numbers that are not written as they are here. */
function asText(node: Node): Node {
  if (node.kind !== 'scalar' || node.value === null || typeof node.value === 'string') return node;
  const written = node.type === 'float' ? floatText(Number(node.value)) : textOf(node);
  return scalar(node.at, written ?? null);
}
