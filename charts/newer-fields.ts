import type { ApiObject } from 'cdk8s';
import type { Json } from '../compose/tree/node';
import type { PatchOperation, ServicePlan } from '../plan/plan';
import { patched } from './patch';

/**
 * Adds what Kubernetes has learnt since the generated types were made, which leave it out: AppArmor as a field (1.30).
 *
 * @param podSpec where the pod's specification is in the object, as a JSON pointer
 */
export function addNewerFields(
  object: ApiObject,
  podSpec: string,
  { initContainers, container, others }: ServicePlan['pod'],
): void {
  const lists = { initContainers, containers: [container, ...others] };
  const operations = Object.entries(lists).flatMap(([list, containers]) =>
    containers.flatMap(({ security }, index): PatchOperation[] => {
      if (security.appArmor === undefined) return [];
      const path = `${podSpec}/${list}/${index}/securityContext/appArmorProfile`;
      return [{ op: 'add', path, value: { type: security.appArmor } }];
    }),
  );
  if (operations.length === 0) return;
  const before = object.toJson.bind(object);
  object.toJson = () => patched(before() as Json, { kind: 'operations', operations });
}
