import { joinName, shortHash } from '../values/names';
import type { ContainerPlan, PodVolume, ServicePlan, Workload } from '../plan';
import { withDistinctNames } from './container-names';
import { inOrder, type Order } from './sidecars';

/** The annotation that changes with what the pod mounts. */
export const CONTENT_HASH = 'compose.cdk8s.io/content-hash';

/**
 * `network_mode: service:x`: two containers that call each other at localhost are in one pod, that of the first. What
 * else the guest has, its claims, ConfigMaps and Secrets, stays its own.
 *
 * @param hostOf the name of the service whose pod a service is in; undefined for its own
 * @param order what the services of one pod wait for in there
 */
export function sharePods(
  services: readonly ServicePlan[],
  hostOf: (name: string) => string | undefined,
  order: Order,
): ServicePlan[] {
  const byName = new Map(services.map((service) => [service.name, service]));
  const guests = new Map<string, ServicePlan[]>();
  for (const service of services) {
    const host = hostOf(service.name);
    if (host !== undefined) guests.set(host, [...(guests.get(host) ?? []), service]);
  }
  return services.map((service) => {
    const host = byName.get(hostOf(service.name) ?? '');
    if (host !== undefined) return asGuest(service, host);
    const whole = (guests.get(service.name) ?? []).reduce(takeIn, service);
    return { ...whole, pod: withDistinctNames(inOrder(whole.pod, order)) };
  });
}

/** The rest of a service whose container is in another one's pod. */
function asGuest(
  { access: _, networkPolicy: __, autoscaler: ___, ...guest }: ServicePlan,
  host: ServicePlan,
): ServicePlan {
  return { ...guest, inPodOf: host.name, selector: host.selector };
}

function takeIn(host: ServicePlan, guest: ServicePlan): ServicePlan {
  const { container, initContainers, volumes } = apart(guest, host);
  const jobs = [...new Set([...(host.access?.jobs ?? []), ...(guest.access?.jobs ?? [])])];
  const { pod } = host;
  return {
    ...host,
    workload: bothWorkloads(host.workload, guest.workload),
    ...(jobs.length === 0 ? {} : { access: { ...guest.access, ...host.access, name: host.name, jobs } }),
    pod: {
      ...guest.pod,
      ...pod,
      annotations: { ...guest.pod.annotations, ...pod.annotations, ...bothHashes(host, guest) },
      initContainers: [...pod.initContainers, ...initContainers],
      others: [...pod.others, container],
      volumes: [...pod.volumes, ...volumes],
      hostAliases: [...pod.hostAliases, ...guest.pod.hostAliases],
      imagePullSecrets: [...new Set([...pod.imagePullSecrets, ...guest.pod.imagePullSecrets])],
      terminationGracePeriod: Math.max(pod.terminationGracePeriod, guest.pod.terminationGracePeriod),
      security: {
        ...guest.pod.security,
        ...pod.security,
        supplementalGroups: [
          ...new Set([...pod.security.supplementalGroups, ...guest.pod.security.supplementalGroups]),
        ],
        // The host decides a parameter that both set.
        sysctls: [
          ...new Map([...guest.pod.security.sysctls, ...pod.security.sysctls].map((one) => [one.name, one])).values(),
        ],
      },
    },
  };
}

/** A claim of the guest has the old pod stop first, too. */
function bothWorkloads(host: Workload, guest: Workload): Workload {
  if (host.kind !== 'Deployment' || guest.kind !== 'Deployment' || guest.strategy !== 'Recreate') return host;
  return { ...host, strategy: 'Recreate' };
}

function bothHashes(host: ServicePlan, guest: ServicePlan): Record<string, string> {
  const hashes = [host, guest].flatMap(({ pod }) => pod.annotations[CONTENT_HASH] ?? []);
  return hashes.length === 0 ? {} : { [CONTENT_HASH]: hashes.length === 1 ? hashes.join() : shortHash(hashes.join()) };
}

/** The containers and volumes of a guest under names that its host does not use for something else. */
function apart(
  guest: ServicePlan,
  host: ServicePlan,
): Pick<ServicePlan['pod'], 'container' | 'initContainers' | 'volumes'> {
  const renamed = (name: string, taken: readonly { readonly name: string }[]): string =>
    taken.some((other) => other.name === name) ? joinName(guest.name, name) : name;
  const isThere = <T extends object>(item: T, items: readonly T[]): boolean =>
    items.some((other) => JSON.stringify(other) === JSON.stringify(item));
  const newVolumes = guest.pod.volumes.filter((volume) => !isThere(volume, host.pod.volumes));
  const names = new Map(newVolumes.map(({ name }) => [name, renamed(name, host.pod.volumes)]));
  const mounting = (container: ContainerPlan): ContainerPlan => ({
    ...container,
    mounts: container.mounts.map((mount) => ({ ...mount, volume: names.get(mount.volume) ?? mount.volume })),
  });
  const ports = [host.pod.container, ...host.pod.others].flatMap((container) => container.ports);
  const { container } = guest.pod;
  return {
    container: {
      ...mounting(container),
      ports: container.ports.filter(({ name }) => !ports.some((port) => port.name === name)),
    },
    initContainers: guest.pod.initContainers
      .filter((init) => !isThere(init, host.pod.initContainers))
      .map((init) => ({ ...mounting(init), name: renamed(init.name, host.pod.initContainers) })),
    volumes: newVolumes.map((volume): PodVolume => ({ ...volume, name: names.get(volume.name) ?? volume.name })),
  };
}
