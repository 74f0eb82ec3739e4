import type { Manifest, Plan, ServicePlan, Workload } from './plan';

/** An object of the cluster that a plan makes, or has made. */
export interface PlannedObject {
  /** The group of its API; empty for the core. */
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Where it is not that of the project. */
  readonly namespace?: string;
  /** The part of the plan that becomes it. */
  readonly part: object;
  /** The service that it belongs to, by its name in Kubernetes. */
  readonly service?: string;
  /** Which of the user's own manifests it is. */
  readonly resource?: number;
}

/** Claims of a StatefulSet that are looked at: of so many of its pods. */
const MAX_PODS = 100;

/** Every object that a plan stands for, in the order of the manifests. */
export function objectsOf({ namespace, sharedClaims, resources, services }: Plan): PlannedObject[] {
  return [
    { group: '', kind: 'Namespace', name: namespace.name, part: namespace },
    ...core('PersistentVolumeClaim', sharedClaims),
    ...resources.map((manifest, resource) => ({ ...ofUser(manifest, namespace.name), resource })),
    ...services.flatMap((service) => ofService(service).map((object) => ({ ...object, service: service.name }))),
  ];
}

function core(kind: string, parts: readonly { readonly name: string }[]): PlannedObject[] {
  return parts.map((part) => ({ group: '', kind, name: part.name, part }));
}

function ofUser(part: Manifest, own: string): PlannedObject {
  const { kind, metadata, apiVersion } = part;
  const { name, namespace = own } = metadata;
  return {
    group: apiVersion.includes('/') ? apiVersion.replace(/\/.*/, '') : '',
    kind,
    name,
    part,
    ...(namespace === own ? {} : { namespace }),
  };
}

function ofService(service: ServicePlan): PlannedObject[] {
  const { name, ingress, networkPolicy, access, autoscaler, inPodOf } = service;
  const one = (group: string, kind: string, part: object | undefined, called = name): PlannedObject[] =>
    part === undefined ? [] : [{ group, kind, name: called, part }];
  return [
    ...core('Secret', service.secrets),
    ...core('ConfigMap', service.configMaps),
    ...core('PersistentVolumeClaim', service.claims),
    ...core('Service', service.networkServices),
    ...one('networking.k8s.io', 'Ingress', ingress),
    ...one('networking.k8s.io', 'NetworkPolicy', networkPolicy, networkPolicy?.name),
    ...one('', 'ServiceAccount', access?.serviceAccount === undefined ? access : undefined, access?.name),
    ...one('rbac.authorization.k8s.io', 'Role', access, access?.name),
    ...one('rbac.authorization.k8s.io', 'RoleBinding', access, access?.name),
    ...(inPodOf === undefined ? ofWorkload(service) : []),
    ...one('autoscaling', 'HorizontalPodAutoscaler', autoscaler),
  ];
}

const GROUPS: Readonly<Record<Workload['kind'], string>> = {
  Deployment: 'apps',
  StatefulSet: 'apps',
  DaemonSet: 'apps',
  Job: 'batch',
  CronJob: 'batch',
};

/** What runs a service, and the claims that Kubernetes makes for the pods of it. */
function ofWorkload({ name: plain, workload, autoscaler }: ServicePlan): PlannedObject[] {
  const { kind } = workload;
  const name = 'name' in workload ? workload.name : plain;
  const object = { group: GROUPS[kind], kind, name, part: workload };
  if (kind !== 'StatefulSet') return [object];
  const pods = Math.min(autoscaler?.max ?? workload.replicas ?? 1, MAX_PODS);
  const claims = workload.claimTemplates.flatMap((part) =>
    Array.from({ length: pods }, (_, pod) => ({ ...part, name: `${part.name}-${name}-${pod}` })),
  );
  return [object, ...core('PersistentVolumeClaim', claims)];
}
