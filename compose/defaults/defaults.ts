import { entryOf, textOf, withDefaults, type MappingNode } from '../tree/node';
import { Patterns } from '../tree/patterns';

/** Completes the value at one path with the default of Compose. */
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

const patterns = new Patterns<Complete>(defaults);

/** Adds what Compose takes where nothing is written, once the files of a model are merged; those of an included one start in its own folder. */
export function applyDefaults(root: MappingNode, directory: string): MappingNode {
  const result = patterns.rewrite(root, (node, [complete]) =>
    node.kind === 'mapping' && complete !== undefined ? complete(node, directory) : node,
  );
  return result?.kind === 'mapping' ? result : root;
}

function build(node: MappingNode, directory: string): MappingNode {
  return withDefaults(node, { context: directory });
}

function secret(node: MappingNode): MappingNode {
  return withDefaults(node, { target: `/run/secrets/${textOf(entryOf(node, 'source')) ?? ''}` });
}

/** A request for devices that counts none means all of them. */
function deviceRequest(node: MappingNode): MappingNode {
  return node.entries.has('device_ids') ? node : withDefaults(node, { count: 'all' });
}
