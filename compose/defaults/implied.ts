import {
  entryOf,
  fromJson,
  mapping,
  scalar,
  textOf,
  withEntry,
  withoutEntry,
  type Entry,
  type MappingNode,
  type Node,
} from '../tree/node';
import { withPreStart } from './pre-start';

/** Adds what follows from the rest of a model, once all of its files are together. */
export function applyImplied(root: MappingNode): MappingNode {
  return ['services', 'jobs'].reduce((model, section) => {
    const containers = entryOf(model, section);
    if (containers?.kind !== 'mapping') return model;
    const entries = [...containers.entries].map(([name, entry]): [string, Entry] => [
      name,
      entry.value.kind === 'mapping'
        ? { ...entry, value: withPreStart(withDependencies(withDockerfile(withoutEmptyTest(entry.value)))) }
        : entry,
    ]);
    return withEntry(model, section, mapping(containers.at, entries), model.entries.get(section)?.at);
  }, root);
}

/** A test that is an empty list leaves the one of the image. */
function withoutEmptyTest(service: MappingNode): MappingNode {
  const check = service.entries.get('healthcheck');
  const test = entryOf(check?.value, 'test');
  if (check?.value.kind !== 'mapping' || test?.kind !== 'sequence' || test.items.length > 0) return service;
  return withEntry(service, 'healthcheck', withoutEntry(check.value, 'test'), check.at);
}

function withDockerfile(service: MappingNode): MappingNode {
  const build = service.entries.get('build');
  if (build?.value.kind !== 'mapping') return service;
  if (['dockerfile', 'dockerfile_inline'].some((key) => entryOf(build.value, key) !== undefined)) return service;
  const complete = withEntry(build.value, 'dockerfile', scalar(build.value.at, 'Dockerfile'));
  return withEntry(service, 'build', complete, build.at);
}

/** A service depends on those whose names, namespaces or volumes it uses. */
function withDependencies(service: MappingNode): MappingNode {
  const items = (key: string): string[] => {
    const node = entryOf(service, key);
    return node?.kind === 'sequence' ? node.items.flatMap((item) => textOf(item) ?? []) : [];
  };
  const shared = ['network_mode', 'ipc', 'pid', 'uts', 'cgroup'].flatMap((key) => {
    const [, name] = /^service:(.*)$/.exec(textOf(entryOf(service, key)) ?? '') ?? [];
    return name === undefined ? [] : [{ key, name, restart: true }];
  });
  const used = [
    ...items('links').map((link) => ({ key: 'links', name: namedBy(link), restart: true })),
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

/** `db:database` is a link to `db`. */
function namedBy(link: string): string {
  const [name = link, ...alias] = link.split(':');
  return alias.length === 1 ? name : link;
}
