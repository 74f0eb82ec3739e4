import { statefulSetName } from '../../facts/stateful-set-name';

/** A claim that a StatefulSet makes for its first pod, and the folder of it that is mounted. */
export interface OwnedClaim {
  readonly owner: string;
  readonly claim: string;
  readonly subPath?: string;
}

/** The name that the StatefulSet of a service gives to the claim of its first pod. */
export function claimOfFirstPod(template: string, service: string): string {
  return `${template}-${statefulSetName(service)}-0`;
}
