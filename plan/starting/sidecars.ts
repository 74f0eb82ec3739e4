import { dependencyOrder } from '../../compose/dependency-order';
import { NEVER_GIVE_UP } from '../container/probes/probes';
import type { ContainerPlan, PodPlan } from '../plan';
import type { ServiceContext } from '../facts/context';

/** A container that others in its pod wait for: its start is over when it is healthy, where they wait for that. */
export function asAwaited({ key, relations }: ServiceContext, container: ContainerPlan): ContainerPlan {
  const { readiness } = container;
  if (relations.awaitedInPod(key) !== 'service_healthy' || readiness === undefined) return container;
  return { ...container, startup: { ...(container.startup ?? readiness), failureThreshold: NEVER_GIVE_UP } };
}

/** The order in which the containers of a pod wait for each other, by their names. */
export interface Order {
  /** All that one waits for. */
  readonly awaits: (name: string) => readonly string[];
  /** Whether another one waits until it is healthy. */
  readonly isHealthAwaited: (name: string) => boolean;
}

/**
 * The containers of a pod in the order in which they start. Those whose health others wait for are sidecars, and so are
 * those that these wait for: Kubernetes starts them one after the other, and before the rest.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
 */
export function inOrder(pod: PodPlan, { awaits, isHealthAwaited }: Order): PodPlan {
  const all = [pod.container, ...pod.others];
  const containers = new Map(all.map((container) => [container.name, container]));
  const ordered = (names: readonly string[]): ContainerPlan[] => {
    const { order } = dependencyOrder(names, (name) => awaits(name).filter((other) => containers.has(other)));
    return order.flatMap((name) => containers.get(name) ?? []);
  };
  const names = all.map(({ name }) => name);
  const sidecars = ordered(names.filter(isHealthAwaited));
  const [container = pod.container, ...others] = ordered(names).filter((candidate) => !sidecars.includes(candidate));
  return { ...pod, sidecars, container, others };
}
