import type { ContainerPlan, PodPlan } from '../plan';
import { joinName, shortHash } from '../values/names';

/**
 * Gives an initContainer whose name is taken in its pod, such as `wait-for-db` in the pod of a service `wait-for-db`, a
 * name that ends in a hash. The containers of services keep their names, by which `kubectl logs` finds them.
 */
export function withDistinctNames(pod: PodPlan): PodPlan {
  const taken = new Set([pod.container, ...pod.others, ...pod.sidecars].map(({ name }) => name));
  return { ...pod, initContainers: pod.initContainers.map((container) => distinct(container, taken)) };
}

function distinct(container: ContainerPlan, taken: Set<string>): ContainerPlan {
  let { name } = container;
  while (taken.has(name)) name = joinName(container.name, shortHash(name));
  taken.add(name);
  return name === container.name ? container : { ...container, name };
}
