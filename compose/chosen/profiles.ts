import { entryOf, mapping, textOf, withEntry, type MappingNode, type Node } from '../tree/node';

/** The parts that no enabled profile has, by their names. */
export interface Disabled {
  readonly services: ReadonlyMap<string, Node>;
  readonly jobs: ReadonlyMap<string, Node>;
}

/** A model without what is not enabled. */
export interface Enabled {
  readonly root: MappingNode;
  readonly disabled: Disabled;
}

/** The profiles in `COMPOSE_PROFILES`. As for Compose, one without a name is enabled where nothing is named. */
export function profilesIn(text = ''): string[] {
  return text.split(',').map((name) => name.trim());
}

/**
 * Leaves out the services and jobs whose profiles are not enabled; one without profiles is always in.
 *
 * @param enabled names of profiles; "*" is every one
 * @see Compose Specification, "profiles"
 */
export function enableProfiles(root: MappingNode, enabled: readonly string[]): Enabled {
  const isEnabled = (container: Node): boolean => {
    const profiles = entryOf(container, 'profiles');
    const names = profiles?.kind === 'sequence' ? profiles.items.map(textOf) : [];
    return names.length === 0 || enabled.includes('*') || names.some((name) => enabled.includes(name ?? ''));
  };
  const services = partition(root, 'services', isEnabled);
  const jobs = partition(services.root, 'jobs', isEnabled);
  return { root: jobs.root, disabled: { services: services.left, jobs: jobs.left } };
}

function partition(
  root: MappingNode,
  section: keyof Disabled,
  isKept: (container: Node) => boolean,
): { root: MappingNode; left: ReadonlyMap<string, Node> } {
  const containers = entryOf(root, section);
  if (containers?.kind !== 'mapping') return { root, left: new Map() };
  const all = [...containers.entries];
  const kept = mapping(
    containers.at,
    all.filter(([, { value }]) => isKept(value)),
  );
  return {
    root: withEntry(root, section, kept, root.entries.get(section)?.at),
    left: new Map(all.filter(([name]) => !kept.entries.has(name)).map(([name, { value }]) => [name, value])),
  };
}
