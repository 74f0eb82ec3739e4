import { ProjectChart } from './project-chart';
import * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { Construct } from 'constructs';
import type { NetworkService, ServicePlan } from '../plan/plan';
import { Access } from './access';
import { autoscalerSpec } from './autoscaler';
import { claimSpec } from './claim';
import { ingressSpec } from './ingress';
import { networkPolicySpec } from './network-policy';
import { Workload } from './workload';

/**
 * One service of a Compose file: its Secrets, ConfigMaps, claims, Services and workload, in the order in which a
 * reader meets them in the YAML.
 */
export class ServiceChart extends ProjectChart {
  constructor(scope: Construct, id: string, namespace: string, plan: ServicePlan) {
    super(scope, id, { namespace, disableResourceNameHashes: true });
    const metadata = (name: string): k8s.ObjectMeta => ({ name, labels: plan.labels });
    for (const { name, data } of plan.secrets) {
      new k8s.KubeSecret(this, `secret-${name}`, { metadata: metadata(name), type: 'Opaque', data });
    }
    for (const { name, text, binary } of plan.configMaps) {
      new k8s.KubeConfigMap(this, `config-map-${name}`, {
        metadata: metadata(name),
        ...(Object.keys(text).length === 0 ? {} : { data: text }),
        ...(Object.keys(binary).length === 0 ? {} : { binaryData: binary }),
      });
    }
    for (const claim of plan.claims) {
      new k8s.KubePersistentVolumeClaim(this, `claim-${claim.name}`, {
        metadata: metadata(claim.name),
        spec: claimSpec(claim),
      });
    }
    for (const service of plan.networkServices) {
      new k8s.KubeService(this, `service-${service.name}`, {
        metadata: {
          ...metadata(service.name),
          ...(Object.keys(service.annotations).length === 0 ? {} : { annotations: service.annotations }),
        },
        spec: serviceSpec(service, plan),
      });
    }
    if (plan.ingress !== undefined) {
      new k8s.KubeIngress(this, 'ingress', {
        metadata: metadata(plan.name),
        spec: ingressSpec(plan.ingress, plan.name),
      });
    }
    if (plan.networkPolicy !== undefined) {
      new k8s.KubeNetworkPolicy(this, 'network-policy', {
        metadata: metadata(plan.networkPolicy.name),
        spec: networkPolicySpec(plan.networkPolicy, plan.selector),
      });
    }
    if (plan.access !== undefined) new Access(this, 'access', plan.access, plan.labels);
    if (plan.inPodOf === undefined) new Workload(this, 'workload', plan);
    if (plan.autoscaler !== undefined) {
      new k8s.KubeHorizontalPodAutoscalerV2(this, 'autoscaler', {
        metadata: metadata(plan.name),
        spec: autoscalerSpec(plan.autoscaler, {
          kind: plan.workload.kind,
          name: 'name' in plan.workload ? plan.workload.name : plan.name,
        }),
      });
    }
  }
}

function serviceSpec({ headless, early, outside, ports }: NetworkService, { selector }: ServicePlan): k8s.ServiceSpec {
  return {
    type: 'ClusterIP',
    ...outside,
    ...(headless ? { clusterIp: 'None' } : {}),
    ...(early ? { publishNotReadyAddresses: true } : {}),
    selector,
    ...(ports.length === 0
      ? {}
      : {
          ports: ports.map(({ name, port, target = name, protocol, nodePort }) => ({
            name,
            port,
            targetPort: k8s.IntOrString.fromString(target),
            protocol,
            ...(nodePort === undefined ? {} : { nodePort }),
          })),
        }),
  };
}
