import { mapping, textOf, withEntry, entryOf, type Json, fromJson, type MappingNode, type Node } from '../tree/node';
import { Patterns } from '../tree/patterns';
import { rewrite } from '../tree/path';

/** Completes the value at one path with what Compose takes when nothing is said. */
type Complete = (node: MappingNode, directory: string) => MappingNode;

const defaults: readonly (readonly [string, Complete])[] = ['services', 'jobs'].flatMap((root) =>
  (
    [
      ['depends_on.*', (node) => withDefaults(node, { condition: 'service_started', required: true })],
      ['build', build],
      ['secrets.*', secret],
      ['volumes.*.bind', (node) => withDefaults(node, { create_host_path: true })],
      ['gpus.*', deviceRequest],
      ['deploy.resources.reservations.devices.*', deviceRequest],
    ] satisfies [string, Complete][]
  ).map(([key, complete]) => [`${root}.*.${key}`, complete] as const),
);

const patterns = new Patterns<Complete>([...defaults, ['services.*', implicitDependencies]]);

/** Adds what Compose takes where nothing is written, once all files are merged. */
export function applyDefaults(root: MappingNode, directory: string): MappingNode {
  const result = rewrite(root, (node, path) => {
    if (node.kind !== 'mapping') return node;
    const complete = patterns.first(path);
    return complete === undefined ? node : complete(node, directory);
  });
  return result?.kind === 'mapping' ? result : root;
}

function withDefaults(node: MappingNode, values: Readonly<Record<string, Json>>): MappingNode {
  const missing = Object.entries(values).filter(([key]) => !node.entries.has(key));
  return missing.reduce((result, [key, value]) => withEntry(result, key, fromJson(node.at, value)), node);
}

function build(node: MappingNode, directory: string): MappingNode {
  const dockerfile = node.entries.has('dockerfile_inline') ? {} : { dockerfile: 'Dockerfile' };
  return withDefaults(node, { context: directory, ...dockerfile });
}

function secret(node: MappingNode): MappingNode {
  return withDefaults(node, { target: `/run/secrets/${textOf(entryOf(node, 'source')) ?? ''}` });
}

/** A request for devices that counts none means all of them. */
function deviceRequest(node: MappingNode): MappingNode {
  return node.entries.has('device_ids') ? node : withDefaults(node, { count: 'all' });
}

/** A service depends on those whose names, namespaces or volumes it uses. */
function implicitDependencies(service: MappingNode): MappingNode {
  const items = (key: string): string[] => {
    const node = entryOf(service, key);
    return node?.kind === 'sequence' ? node.items.flatMap((item) => textOf(item) ?? []) : [];
  };
  const shared = ['network_mode', 'ipc', 'pid', 'uts', 'cgroup'].flatMap((key) => {
    const [, name] = /^service:(.+)$/.exec(textOf(entryOf(service, key)) ?? '') ?? [];
    return name === undefined ? [] : [{ key, name, restart: true }];
  });
  const used = [
    ...items('links').map((link) => ({ key: 'links', name: link.split(':')[0] ?? link, restart: true })),
    ...shared,
    ...items('volumes_from')
      .filter((from) => !from.startsWith('container:'))
      .map((from) => ({ key: 'volumes_from', name: from.split(':')[0] ?? from, restart: false })),
  ];
  return used.reduce((result, { key, name, restart }) => {
    const before = entryOf(result, 'depends_on');
    const at = service.entries.get(key)?.at ?? service.at;
    const dependencies: Node = before?.kind === 'mapping' ? before : mapping(at, []);
    if (dependencies.kind !== 'mapping' || dependencies.entries.has(name)) return result;
    const condition = fromJson(at, { condition: 'service_started', restart, required: true });
    return withEntry(
      result,
      'depends_on',
      withEntry(dependencies, name, condition, at),
      result.entries.get('depends_on')?.at ?? at,
    );
  }, service);
}
