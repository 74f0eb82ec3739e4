import * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { RollingUpdate, ServicePlan } from '../plan/plan';
import { claimSpec } from './claim';
import { ClaimingStatefulSet } from './claiming-stateful-set';
import { addNewerFields } from './newer-fields';
import { podTemplate } from './pod-template';

/** What runs a service: a Deployment, StatefulSet, DaemonSet, Job or CronJob. */
export class Workload extends Construct {
  constructor(scope: Construct, id: string, plan: ServicePlan) {
    super(scope, id);
    const object = this.create(plan);
    addNewerFields(
      object,
      plan.workload.kind === 'CronJob' ? '/spec/jobTemplate/spec/template/spec' : '/spec/template/spec',
      plan.pod,
    );
  }

  private create(plan: ServicePlan): ApiObject {
    const { name, labels, workload } = plan;
    const selector = { matchLabels: plan.selector };
    switch (workload.kind) {
      case 'StatefulSet':
        return new ClaimingStatefulSet(this, 'stateful-set', {
          metadata: { name: workload.name, labels },
          spec: {
            ...replicas(workload),
            selector,
            template: podTemplate(plan),
            serviceName: workload.serviceName,
            volumeClaimTemplates: workload.claimTemplates.map((claim) => ({
              metadata: { name: claim.name, labels: plan.selector },
              spec: { ...claimSpec(claim), volumeMode: 'Filesystem' },
            })),
          },
        });
      case 'DaemonSet':
        return new k8s.KubeDaemonSet(this, 'daemon-set', {
          metadata: { name, labels },
          spec: {
            selector,
            template: podTemplate(plan),
            updateStrategy: rollingUpdate(workload.update),
            ...minReady(workload),
          },
        });
      case 'Job':
        return new k8s.KubeJob(this, 'job', {
          metadata: { name: workload.name, labels },
          spec: {
            completions: workload.completions,
            parallelism: workload.completions,
            backoffLimit: workload.backoffLimit,
            ...failurePolicy(workload.restartPolicy),
            template: podTemplate(plan, workload.restartPolicy),
          },
        });
      case 'CronJob':
        return new k8s.KubeCronJob(this, 'cron-job', {
          metadata: { name: workload.name, labels },
          spec: {
            schedule: workload.schedule,
            ...(workload.timeZone === undefined ? {} : { timeZone: workload.timeZone }),
            ...(workload.suspended ? { suspend: true } : {}),
            ...(workload.startingDeadline === undefined ? {} : { startingDeadlineSeconds: workload.startingDeadline }),
            concurrencyPolicy: workload.concurrencyPolicy,
            jobTemplate: {
              metadata: { labels },
              spec: {
                backoffLimit: workload.backoffLimit,
                ...failurePolicy(workload.restartPolicy),
                template: podTemplate(plan, workload.restartPolicy),
              },
            },
          },
        });
      case 'Deployment':
        return new k8s.KubeDeployment(this, 'deployment', {
          metadata: { name, labels },
          spec: {
            ...replicas(workload),
            selector,
            template: podTemplate(plan),
            strategy: workload.strategy === 'Recreate' ? { type: 'Recreate' } : rollingUpdate(workload.strategy),
            ...minReady(workload),
          },
        });
    }
  }
}

/** None where an autoscaler decides. */
function replicas({ replicas: count }: { readonly replicas?: number }): { replicas?: number } {
  return count === undefined ? {} : { replicas: count };
}

function minReady({ minReady: seconds }: { readonly minReady?: number }): { minReadySeconds?: number } {
  return seconds === undefined ? {} : { minReadySeconds: seconds };
}

/** Said in full: what the API server fills in, `kubectl apply` sees as a change. */
function rollingUpdate({ maxSurge, maxUnavailable }: RollingUpdate): k8s.DeploymentStrategy {
  const count = (value: number | string): k8s.IntOrString =>
    typeof value === 'number' ? k8s.IntOrString.fromNumber(value) : k8s.IntOrString.fromString(value);
  return {
    type: 'RollingUpdate',
    rollingUpdate: { maxSurge: count(maxSurge), maxUnavailable: count(maxUnavailable) },
  };
}

/** A pod that its node had to give up has not failed: another one takes its place. @see Kubernetes API, PodFailurePolicy */
function failurePolicy(restartPolicy: 'Never' | 'OnFailure'): Pick<k8s.JobSpec, 'podFailurePolicy'> {
  if (restartPolicy !== 'Never') return {};
  const onPodConditions = [{ type: 'DisruptionTarget', status: 'True' }];
  return { podFailurePolicy: { rules: [{ action: 'Ignore', onPodConditions }] } };
}
