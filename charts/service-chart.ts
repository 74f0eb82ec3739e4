import { ProjectChart } from './project-chart';
import type * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { Construct } from 'constructs';
import type { NetworkService, ServicePlan } from '../plan/plan';
import { Access } from './access';
import { autoscalerSpec } from './autoscaler';
import { claimSpec } from './claim';
import { ingressSpec } from './ingress';
import type { Api } from './api';
import { KubernetesObject } from './kubernetes-object';
import { networkPolicySpec } from './network-policy';
import { Workload } from './workload';

/**
 * One service of a Compose file: its Secrets, ConfigMaps, claims, Services and workload, in the order in which a
 * reader meets them in the YAML.
 */
export class ServiceChart extends ProjectChart {
  constructor(scope: Construct, id: string, namespace: string, plan: ServicePlan) {
    super(scope, id, { namespace, disableResourceNameHashes: true });
    const metadata = (name: string): Api<k8s.ObjectMeta> => ({ name, labels: plan.labels });
    for (const { name, data } of plan.secrets) {
      new KubernetesObject(this, `secret-${name}`, {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: metadata(name),
        type: 'Opaque',
        data,
      });
    }
    for (const { name, text, binary } of plan.configMaps) {
      new KubernetesObject(this, `config-map-${name}`, {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: metadata(name),
        ...(Object.keys(text).length === 0 ? {} : { data: text }),
        ...(Object.keys(binary).length === 0 ? {} : { binaryData: binary }),
      });
    }
    for (const claim of plan.claims) {
      new KubernetesObject(this, `claim-${claim.name}`, {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: metadata(claim.name),
        spec: claimSpec(claim),
      });
    }
    for (const service of plan.networkServices) {
      new KubernetesObject(this, `service-${service.name}`, {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: {
          ...metadata(service.name),
          ...(Object.keys(service.annotations).length === 0 ? {} : { annotations: service.annotations }),
        },
        spec: serviceSpec(service, plan),
      });
    }
    if (plan.ingress !== undefined) {
      new KubernetesObject(this, 'ingress', {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: metadata(plan.name),
        spec: ingressSpec(plan.ingress, plan.name),
      });
    }
    if (plan.networkPolicy !== undefined) {
      new KubernetesObject(this, 'network-policy', {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: metadata(plan.networkPolicy.name),
        spec: networkPolicySpec(plan.networkPolicy, plan.selector),
      });
    }
    if (plan.access !== undefined) new Access(this, 'access', plan.access, plan.labels);
    if (plan.inPodOf === undefined) new Workload(this, 'workload', plan);
    if (plan.autoscaler !== undefined) {
      new KubernetesObject(this, 'autoscaler', {
        apiVersion: 'autoscaling/v2',
        kind: 'HorizontalPodAutoscaler',
        metadata: metadata(plan.name),
        spec: autoscalerSpec(plan.autoscaler, {
          kind: plan.workload.kind,
          name: 'name' in plan.workload ? plan.workload.name : plan.name,
        }),
      });
    }
  }
}

function serviceSpec(
  { headless, early, outside, ports }: NetworkService,
  { selector }: ServicePlan,
): Api<k8s.ServiceSpec> {
  return {
    type: 'ClusterIP',
    ...outside,
    ...(headless ? { clusterIP: 'None' } : {}),
    ...(early ? { publishNotReadyAddresses: true } : {}),
    selector,
    ...(ports.length === 0
      ? {}
      : {
          ports: ports.map(({ name, port, target = name, protocol, nodePort }) => ({
            name,
            port,
            targetPort: target,
            protocol,
            ...(nodePort === undefined ? {} : { nodePort }),
          })),
        }),
  };
}
