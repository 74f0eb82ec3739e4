import { merge } from '../merge/merge';
import { entryOf, withEntry, withoutEntry, type Entry, type MappingNode, type Node } from '../tree/node';

/** Keys that were extensions before the specification had them. A key of the specification goes over its older name. */
export function adoptExtensions(document: MappingNode): MappingNode {
  return below(document, 'services', (services) =>
    eachEntry(services, (service) =>
      below(adopt(service, 'x-develop', 'develop'), 'develop', (develop) =>
        below(develop, 'watch', (watch) =>
          watch.kind === 'sequence'
            ? { ...watch, items: watch.items.map((item) => adopt(item, 'x-initialSync', 'initial_sync')) }
            : watch,
        ),
      ),
    ),
  );
}

function adopt<T extends Node>(node: T, older: string, key: string): T {
  const extension = node.kind === 'mapping' ? node.entries.get(older) : undefined;
  if (node.kind !== 'mapping' || extension === undefined) return node;
  const own = entryOf(node, key);
  const value = own === undefined ? extension.value : merge(extension.value, own, ['services', '', key]);
  return { ...node, ...withEntry(withoutEntry(node, older), key, value, extension.at) };
}

function below<T extends Node>(node: T, key: string, change: (node: Node) => Node): T {
  const entry = node.kind === 'mapping' ? node.entries.get(key) : undefined;
  if (node.kind !== 'mapping' || entry === undefined) return node;
  return { ...node, ...withEntry(node, key, change(entry.value), entry.at) };
}

function eachEntry(node: Node, change: (node: Node) => Node): Node {
  if (node.kind !== 'mapping') return node;
  const entries = [...node.entries].map(([key, entry]): [string, Entry] => [
    key,
    { ...entry, value: change(entry.value) },
  ]);
  return { ...node, entries: new Map(entries) };
}
