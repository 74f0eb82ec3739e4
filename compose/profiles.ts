import { mapping, toJson, type MappingNode, type Node } from './tree/node';
import { find } from './tree/path';

/**
 * Leaves out the services whose profiles are not enabled; one without profiles is always in.
 *
 * @see Compose Specification, "profiles"
 */
export function enableProfiles(root: Node, enabled: readonly string[]): Node {
  const services = root.kind === 'mapping' ? root.entries.get('services') : undefined;
  if (root.kind !== 'mapping' || services?.value.kind !== 'mapping') return root;
  const kept = [...services.value.entries].filter(([, { value }]) => {
    const profiles = find(value, ['profiles']);
    const names = profiles === undefined ? [] : toJson(profiles);
    return (
      !Array.isArray(names) ||
      names.length === 0 ||
      enabled.includes('*') ||
      names.some((name) => enabled.includes(String(name)))
    );
  });
  const value: MappingNode = mapping(services.value.at, kept);
  return { ...root, entries: new Map([...root.entries, ['services', { ...services, value }]]) };
}
