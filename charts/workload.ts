import { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import type { ServicePlan } from '../plan/plan';
import { claimSpec } from './claim';
import { podTemplate } from './pod-template';

/** The Deployment or StatefulSet that runs a service. */
export class Workload extends Construct {
  constructor(scope: Construct, id: string, plan: ServicePlan) {
    super(scope, id);
    const { name, labels, workload } = plan;
    const common = { replicas: workload.replicas, selector: { matchLabels: plan.selector }, template: podTemplate(plan) };
    if (workload.kind === 'StatefulSet') {
      new k8s.KubeStatefulSet(this, 'stateful-set', {
        metadata: { name, labels },
        spec: {
          ...common,
          serviceName: workload.serviceName,
          volumeClaimTemplates: workload.claimTemplates.map((claim) => ({ metadata: { name: claim.name, labels: plan.selector }, spec: claimSpec(claim) })),
        },
      });
    } else {
      new k8s.KubeDeployment(this, 'deployment', {
        metadata: { name, labels },
        spec: { ...common, strategy: { type: workload.strategy } },
      });
    }
  }
}
