import type { ApiObject } from 'cdk8s';
import type { Json } from '../compose/tree/node';
import type { PatchOperation, ServicePlan } from '../plan/plan';
import { patched } from './patch';

/**
 * Adds what Kubernetes has learnt since the generated types were made, which leave it out: sidecars (1.29), AppArmor
 * as a field (1.30).
 *
 * @param podSpec where the pod's specification is in the object, as a JSON pointer
 */
export function addNewerFields(
  object: ApiObject,
  podSpec: string,
  { initContainers, sidecars, container, others }: ServicePlan['pod'],
): void {
  const lists = { initContainers: [...initContainers, ...sidecars], containers: [container, ...others] };
  const restarting = sidecars.map((_, index): PatchOperation => {
    const path = `${podSpec}/initContainers/${initContainers.length + index}/restartPolicy`;
    return { op: 'add', path, value: 'Always' };
  });
  const confined = Object.entries(lists).flatMap(([list, containers]) =>
    containers.flatMap(({ security }, index): PatchOperation[] => {
      if (security.appArmor === undefined) return [];
      const path = `${podSpec}/${list}/${index}/securityContext/appArmorProfile`;
      return [{ op: 'add', path, value: { type: security.appArmor } }];
    }),
  );
  const operations = [...restarting, ...confined];
  if (operations.length === 0) return;
  const before = object.toJson.bind(object);
  object.toJson = () => patched(before() as Json, { kind: 'operations', operations });
}
