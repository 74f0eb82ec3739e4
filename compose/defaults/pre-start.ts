import { merge } from '../merge/merge';
import schema from '../schema/compose-spec.json';
import { mapping, sequence, withEntry, type MappingNode, type Node } from '../tree/node';

/** Keys that a service hands on to the containers that run before it; its mounts reach them when they run. */
const INHERITED = new Set(Object.keys(schema.$defs.container_spec.properties).filter((key) => key !== 'volumes'));

/**
 * Completes the containers that run before a service with what the service says; their own values go over it.
 *
 * @see Compose Specification, "pre_start"
 */
export function withPreStart(service: MappingNode): MappingNode {
  const hooks = service.entries.get('pre_start');
  if (hooks?.value.kind !== 'sequence') return service;
  const inherited = [...service.entries].filter(([key]) => INHERITED.has(key));
  const complete = hooks.value.items.map((hook): Node => {
    const merged = merge(mapping(hook.at, inherited), hook, ['services', 'pre_start']);
    return { ...merged, at: hook.at };
  });
  return withEntry(service, 'pre_start', sequence(hooks.value.at, complete), hooks.at);
}
