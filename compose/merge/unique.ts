import { entryOf, textOf, type Node } from '../tree/node';
import { Patterns } from '../tree/patterns';
import type { Path } from '../tree/path';

/** A text that tells one item of a list from another. */
type Key = (item: Node) => string | undefined;

const name: Key = (item) => textOf(item)?.split('=')[0];
const target: Key = (item) => textOf(entryOf(item, 'target'));
const file: Key = (item) => textOf(entryOf(item, 'path'));
const port: Key = (item) => {
  const part = (key: string, otherwise: string): string => textOf(entryOf(item, key)) ?? otherwise;
  return `${part('host_ip', '0.0.0.0')}:${part('published', '')}:${part('target', '')}/${part('protocol', 'tcp')}`;
};
const fileIn =
  (folder: string): Key =>
  (item) =>
    target(item) ?? `${folder}/${textOf(entryOf(item, 'source')) ?? ''}`;

/** Lists in which an item replaces an earlier one with the same key, at its place. */
const keys: readonly (readonly [string, Key])[] = [
  ...['cap_add', 'cap_drop', 'dns', 'dns_opt', 'dns_search', 'expose', 'links', 'profiles', 'tmpfs', 'build.tags'].map(
    (list) => [list, name] as const,
  ),
  // Mappings once they have their canonical form.
  ...['environment', 'labels', 'annotations', 'sysctls', 'deploy.labels'].map((list) => [list, name] as const),
  ...['args', 'labels', 'additional_contexts'].map((list) => [`build.${list}`, name] as const),
  ['networks.*.aliases', name],
  ['networks.*.link_local_ips', name],
  ['env_file', file],
  ['volumes', target],
  ['devices', target],
  ['ports', port],
  ['configs', fileIn('')],
  ['secrets', fileIn('/run/secrets')],
];

const patterns = new Patterns([
  ...keys.map(([list, key]) => [`services.*.${list}`, key] as const),
  ['networks.*.labels', name] as const,
]);

/** Whether the items of the list at a path are told apart by a key. */
export function isUniqueList(path: Path): boolean {
  return patterns.first(path) !== undefined;
}

/** Leaves one item for each key in the lists of a merged tree: the last one that was written. */
export function keepUnique(root: Node, path: Path = []): Node {
  const unique = (node: Node, [key]: readonly Key[]): Node =>
    node.kind === 'sequence' && key !== undefined ? { ...node, items: lastOfEach(node.items, key) } : node;
  return patterns.rewrite(root, unique, path) ?? root;
}

function lastOfEach(items: readonly Node[], key: Key): Node[] {
  const found = new Map<string, Node>();
  items.forEach((item, index) => found.set(key(item) ?? `#${index}`, item));
  return [...found.values()];
}
