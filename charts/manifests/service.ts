import type { ServicePlan } from '../../plan/plan';
import { accessManifests } from './access';
import type { ApiManifest } from './api';
import { autoscalerSpec } from './autoscaler';
import { claimSpec } from './claim';
import type { Described } from './described';
import { ingressSpec } from './ingress';
import { networkPolicySpec } from './network-policy';
import { networkServiceSpec } from './network-service';
import { workloadManifest } from './workload';

/** The name of each kind of workload in the tree of constructs. */
const WORKLOAD_IDS = {
  Deployment: 'deployment',
  StatefulSet: 'stateful-set',
  DaemonSet: 'daemon-set',
  Job: 'job',
  CronJob: 'cron-job',
} as const;

/**
 * The manifests of one service: its Secrets, ConfigMaps, claims, Services and workload, in the order in which a reader
 * meets them in the YAML.
 */
export function serviceManifests(plan: ServicePlan, namespace: string): Described[] {
  const metadata = (name: string): ApiManifest['metadata'] => ({ name, namespace, labels: plan.labels });
  return [
    ...files(plan, metadata),
    ...plan.claims.map((claim): Described => ({
      id: `claim-${claim.name}`,
      manifest: {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: metadata(claim.name),
        spec: claimSpec(claim),
      },
    })),
    ...network(plan, metadata),
    ...(plan.access === undefined ? [] : accessManifests(plan.access, metadata(plan.access.name))),
    ...(plan.inPodOf === undefined
      ? [{ id: WORKLOAD_IDS[plan.workload.kind], manifest: workloadManifest(plan, metadata) }]
      : []),
    ...autoscaler(plan, metadata),
  ];
}

type Metadata = (name: string) => ApiManifest['metadata'];

function files({ secrets, configMaps }: ServicePlan, metadata: Metadata): Described[] {
  return [
    ...secrets.map(({ name, data, place }): Described => ({
      id: `secret-${name}`,
      manifest: { apiVersion: 'v1', kind: 'Secret', metadata: metadata(name), type: 'Opaque', data },
      place,
    })),
    ...configMaps.map(({ name, text, binary, place }): Described => ({
      id: `config-map-${name}`,
      manifest: {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: metadata(name),
        ...(Object.keys(text).length === 0 ? {} : { data: text }),
        ...(Object.keys(binary).length === 0 ? {} : { binaryData: binary }),
      },
      place,
    })),
  ];
}

function network(plan: ServicePlan, metadata: Metadata): Described[] {
  const { name, networkServices, ingress, networkPolicy, selector } = plan;
  const found: Described[] = networkServices.map((service) => ({
    id: `service-${service.name}`,
    manifest: {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        ...metadata(service.name),
        ...(Object.keys(service.annotations).length === 0 ? {} : { annotations: service.annotations }),
      },
      spec: networkServiceSpec(service, selector),
    },
  }));
  if (ingress !== undefined) {
    const spec = ingressSpec(ingress, name);
    const manifest = { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: metadata(name), spec } as const;
    found.push({ id: 'ingress', manifest });
  }
  if (networkPolicy !== undefined) {
    const spec = networkPolicySpec(networkPolicy, selector);
    const apiVersion = 'networking.k8s.io/v1';
    const manifest = { apiVersion, kind: 'NetworkPolicy', metadata: metadata(networkPolicy.name), spec } as const;
    found.push({ id: 'network-policy', manifest });
  }
  return found;
}

function autoscaler({ name, autoscaler: plan, workload }: ServicePlan, metadata: Metadata): Described[] {
  if (plan === undefined) return [];
  const target = { kind: workload.kind, name: 'name' in workload ? workload.name : name };
  return [
    {
      id: 'autoscaler',
      manifest: {
        apiVersion: 'autoscaling/v2',
        kind: 'HorizontalPodAutoscaler',
        metadata: metadata(name),
        spec: autoscalerSpec(plan, target),
      },
    },
  ];
}
