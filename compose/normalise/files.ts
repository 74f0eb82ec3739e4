import { isAbsolute, join, resolve, sep } from 'node:path';
import { fromJson, mapping, scalar, sequence, textOf, withEntry, type Entry, type Node } from '../tree/node';
import { ownHome } from '../travel/homes';
import { isAddress } from '../values/address';
import { eachItem, eachPart, InvalidForm } from './invalid-form';
import { keyValues, stringList } from './lists';
import type { Context } from './context';

/** `build: ./dir` → `{context}`. */
export function build(node: Node, context: Context): Node {
  if (node.kind !== 'scalar' || node.value === null) return node;
  return mapping(node.at, [['context', { at: node.at, value: contextPath(node, context) }]]);
}

/** A build context, absolute; an address, an image or another service stays as it is. */
export function contextPath(node: Node, context: Context): Node {
  const text = textOf(node) ?? '';
  return isAddress(text) || text.includes('://') || text.startsWith('service:') ? node : path(node, context);
}

/** `["name=path"]` → `{name: path}`, the paths as for one context. */
export function contextPaths(node: Node, context: Context): Node {
  const pairs = keyValues(node);
  if (pairs.kind !== 'mapping') return pairs;
  const entries = eachPart(
    [...pairs.entries],
    ([key]) => key,
    ([key, entry]): [string, Entry] => {
      if (textOf(entry.value) === undefined && entry.value.tag === undefined)
        throw new InvalidForm(`The context ${JSON.stringify(key)} has no path.`, 'Write "name=path".', entry.at);
      return [key, { ...entry, value: contextPath(entry.value, context) }];
    },
  );
  return mapping(pairs.at, entries);
}

/** A path or a list of paths → a list, absolute. */
export function paths(node: Node, context: Context): Node {
  const list = stringList(node);
  return list.kind === 'sequence'
    ? sequence(
        list.at,
        list.items.map((item) => path(item, context)),
      )
    : list;
}

/** A path of this machine, absolute; `~` is the user's home. */
function path(node: Node, context: Context): Node {
  const text = textOf(node);
  return text === undefined || text === '' ? node : scalar(node.at, hostPath(text, context));
}

/** The file of a config or secret, absolute; an empty path is the project folder. */
export function file(node: Node, context: Context): Node {
  const text = textOf(node);
  return text === undefined ? node : scalar(node.at, hostPath(text, context));
}

/** The path that a watch looks at, absolute. */
export function watchedPath(node: Node, context: Context): Node {
  if (textOf(node) === '') throw new InvalidForm('The path is empty.', 'Write the file or folder to watch.');
  return path(node, context);
}

/**
 * A path that is absolute, here or on Windows, stays as it is written; `~` is the user's home. All others start in the
 * directory, and so does `${PWD}/../x` where that is the current folder: they are taken note of.
 */
export function hostPath(text: string, { directory, note }: Pick<Context, 'directory' | 'note'>): string {
  if (/^([A-Za-z]:[\\/]|\\\\)/.test(text)) return text;
  if (text.startsWith('~')) {
    const path = join(homeFor(text), text.slice(1));
    note(resolve(path), 'home');
    return path;
  }
  if (!isAbsolute(text) || text.startsWith(directory + sep)) note(resolve(directory, text), 'directory');
  return isAbsolute(text) ? text : resolve(directory, text);
}

function homeFor(text: string): string {
  const home = ownHome();
  if (home !== undefined) return home;
  throw new InvalidForm(
    `There is no home for the "~" in ${JSON.stringify(text)}.`,
    'Set HOME, or write the whole path.',
  );
}

/** `["default", "id=path"]` → `{default: null, id: path}`. */
export function ssh(node: Node): Node {
  if (node.kind !== 'sequence') return node;
  const entries = eachItem(node.items, (item): [string, Entry] => {
    const [id = '', path] = (textOf(item) ?? '').split(/=(.*)/s);
    if (path === undefined && id !== 'default')
      throw new InvalidForm(`${JSON.stringify(id)} is not an SSH key.`, 'Write "default" or "id=path".', item.at);
    return [id, { at: item.at, value: scalar(item.at, path ?? null) }];
  });
  return mapping(node.at, entries);
}

/** `if_not_present` is the newer word for `missing`. */
export function pullPolicy(node: Node): Node {
  return textOf(node) === 'if_not_present' ? scalar(node.at, 'missing') : node;
}

/** `gpus: all` → `[{count: all}]`. */
export function gpus(node: Node): Node {
  return textOf(node) === undefined ? node : sequence(node.at, [fromJson(node.at, { count: 'all' })]);
}

/** `/dev/a:/dev/b:rw` → `{source, target, permissions}`. */
export function device(node: Node): Node {
  const text = textOf(node);
  if (node.kind === 'mapping' && textOf(node.entries.get('target')?.value) === undefined)
    throw new InvalidForm('A device needs a target.', 'Write its path inside of the container as "target".');
  if (text === undefined) return node;
  const [source = '', target, permissions = 'rwm', ...rest] = text.split(':');
  if (rest.length > 0)
    throw new InvalidForm(`${JSON.stringify(text)} has too many colons.`, 'Write "/dev/host:/dev/inside:rwm".');
  return fromJson(node.at, { source, target: target || source, permissions });
}

/** A local volume that is a folder of this machine names it with an absolute path. */
export function volume(node: Node, context: Context): Node {
  if (node.kind === 'scalar') return mapping(node.at, []);
  if (node.kind !== 'mapping') return node;
  const options = node.entries.get('driver_opts')?.value;
  const option = (key: string): string | undefined =>
    options?.kind === 'mapping' ? textOf(options.entries.get(key)?.value) : undefined;
  const device = option('device');
  const isBind = textOf(node.entries.get('driver')?.value) === 'local' && option('o') === 'bind';
  if (device === undefined || options?.kind !== 'mapping') return node;
  const path = hostPath(device, context);
  if (!isBind || isAbsolute(device)) return node;
  const absolute = scalar(options.at, path);
  return withEntry(node, 'driver_opts', withEntry(options, 'device', absolute), node.entries.get('driver_opts')?.at);
}

/** The older `external: {name: x}` → `{external: true, name: x}`. */
export function external(node: Node, { warn }: Context): Node {
  const declared = node.kind === 'mapping' ? node.entries.get('external')?.value : undefined;
  if (node.kind !== 'mapping' || declared?.kind !== 'mapping') return node;
  const result = withEntry(node, 'external', scalar(declared.at, true), node.entries.get('external')?.at);
  const name = declared.entries.get('name');
  if (name === undefined) return result;
  const own = textOf(node.entries.get('name')?.value);
  if (own !== undefined && own !== textOf(name.value))
    throw new InvalidForm('"name" and "external.name" are two different names.', 'Write only "name".', name.at);
  warn('"external.name" is out of date.', `Write "external: true" and "name: ${textOf(name.value) ?? ''}".`);
  return withEntry(result, 'name', name.value, name.at);
}
