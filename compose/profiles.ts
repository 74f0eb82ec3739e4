import { entryOf, mapping, textOf, withEntry, type MappingNode, type Node } from './tree/node';

/** A model without what is not enabled. */
export interface Enabled {
  readonly root: Node;
  /** The services that were left out. */
  readonly disabled: ReadonlySet<string>;
}

/**
 * Leaves out the services whose profiles are not enabled; one without profiles is always in.
 *
 * @param enabled names of profiles; "*" is every one
 * @see Compose Specification, "profiles"
 */
export function enableProfiles(root: MappingNode, enabled: readonly string[]): Enabled {
  const services = entryOf(root, 'services');
  if (services?.kind !== 'mapping') return { root, disabled: new Set() };
  const isEnabled = (service: Node): boolean => {
    const profiles = entryOf(service, 'profiles');
    const names = profiles?.kind === 'sequence' ? profiles.items.map(textOf) : [];
    return names.length === 0 || enabled.includes('*') || names.some((name) => enabled.includes(name ?? ''));
  };
  const all = [...services.entries];
  const kept = mapping(
    services.at,
    all.filter(([, { value }]) => isEnabled(value)),
  );
  return {
    root: withEntry(root, 'services', kept, root.entries.get('services')?.at),
    disabled: new Set(all.map(([name]) => name).filter((name) => !kept.entries.has(name))),
  };
}
