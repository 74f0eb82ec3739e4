import type { ApiObject } from 'cdk8s';

/** The kinds of workloads that run a service. */
export const WORKLOAD_KINDS = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'] as const;

/** The kind of a workload that runs a service. */
export type WorkloadKind = (typeof WORKLOAD_KINDS)[number];

/** An ApiObject of a known kind. */
export type ApiObjectOf<Kind extends string> = ApiObject & { readonly kind: Kind };

/** The objects of these kinds, in their order. */
export function ofKind<Kind extends string>(
  objects: readonly ApiObject[],
  ...kinds: readonly Kind[]
): ApiObjectOf<Kind>[] {
  return objects.filter((object): object is ApiObjectOf<Kind> => kinds.some((kind) => kind === object.kind));
}
