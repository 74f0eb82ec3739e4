import { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import type { ServicePlan } from '../plan/plan';
import { claimSpec } from './claim';
import { ClaimingStatefulSet } from './claiming-stateful-set';
import { podTemplate } from './pod-template';

/** The Deployment or StatefulSet that runs a service. */
export class Workload extends Construct {
  constructor(scope: Construct, id: string, plan: ServicePlan) {
    super(scope, id);
    const { name, labels, workload } = plan;
    const common = {
      replicas: workload.replicas,
      selector: { matchLabels: plan.selector },
      template: podTemplate(plan),
    };
    if (workload.kind === 'StatefulSet') {
      new ClaimingStatefulSet(this, 'stateful-set', {
        metadata: { name, labels },
        spec: {
          ...common,
          serviceName: workload.serviceName,
          volumeClaimTemplates: workload.claimTemplates.map((claim) => ({
            metadata: { name: claim.name, labels: plan.selector },
            spec: { ...claimSpec(claim), volumeMode: 'Filesystem' },
          })),
        },
      });
    } else {
      new k8s.KubeDeployment(this, 'deployment', {
        metadata: { name, labels },
        spec: { ...common, strategy: strategy(workload.strategy) },
      });
    }
  }
}

/** One pod after the other, the new one first. Said in full: what the API server fills in, `kubectl apply` sees as a change. */
function strategy(type: 'RollingUpdate' | 'Recreate'): k8s.DeploymentStrategy {
  if (type === 'Recreate') return { type };
  return {
    type,
    rollingUpdate: { maxSurge: k8s.IntOrString.fromNumber(1), maxUnavailable: k8s.IntOrString.fromNumber(0) },
  };
}
