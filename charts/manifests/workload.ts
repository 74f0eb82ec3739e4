import type * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { ClaimPlan, RollingUpdate, ServicePlan } from '../../plan/plan';
import type { Api, ApiManifest } from './api';
import { claimSpec } from './claim';
import { podTemplate } from './pod/pod-template';

/** The Deployment, StatefulSet, DaemonSet, Job or CronJob that runs a service. */
export function workloadManifest(plan: ServicePlan, metadata: (name: string) => ApiManifest['metadata']): ApiManifest {
  const { name, labels, workload } = plan;
  const selector = { matchLabels: plan.selector };
  switch (workload.kind) {
    case 'StatefulSet':
      return {
        apiVersion: 'apps/v1',
        kind: 'StatefulSet',
        metadata: metadata(workload.name),
        spec: {
          ...replicas(workload),
          selector,
          template: podTemplate(plan),
          serviceName: workload.serviceName,
          volumeClaimTemplates: workload.claimTemplates.map((claim) => claimTemplate(claim, plan)),
        },
      };
    case 'DaemonSet':
      return {
        apiVersion: 'apps/v1',
        kind: 'DaemonSet',
        metadata: metadata(name),
        spec: {
          selector,
          template: podTemplate(plan),
          updateStrategy: rollingUpdate(workload.update),
          ...minReady(workload),
        },
      };
    case 'Job':
      return {
        apiVersion: 'batch/v1',
        kind: 'Job',
        metadata: metadata(workload.name),
        spec: { completions: workload.completions, parallelism: workload.completions, ...jobSpec(plan, workload) },
      };
    case 'CronJob':
      return {
        apiVersion: 'batch/v1',
        kind: 'CronJob',
        metadata: metadata(workload.name),
        spec: {
          schedule: workload.schedule,
          ...(workload.timeZone === undefined ? {} : { timeZone: workload.timeZone }),
          ...(workload.suspended ? { suspend: true } : {}),
          ...(workload.startingDeadline === undefined ? {} : { startingDeadlineSeconds: workload.startingDeadline }),
          concurrencyPolicy: workload.concurrencyPolicy,
          jobTemplate: { metadata: { labels }, spec: jobSpec(plan, workload) },
        },
      };
    case 'Deployment':
      return {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: metadata(name),
        spec: {
          ...replicas(workload),
          selector,
          template: podTemplate(plan),
          strategy: workload.strategy === 'Recreate' ? { type: 'Recreate' } : rollingUpdate(workload.strategy),
          ...minReady(workload),
        },
      };
  }
}

/**
 * A template with all that the API server would fill in: `kubectl apply` compares the list of templates as a whole, and
 * would find it changed every time.
 */
function claimTemplate(claim: ClaimPlan, { selector }: ServicePlan): Api<k8s.KubePersistentVolumeClaimProps> {
  const serverDefaults = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', status: { phase: 'Pending' } };
  return {
    ...serverDefaults,
    metadata: { name: claim.name, labels: selector },
    spec: { ...claimSpec(claim), volumeMode: 'Filesystem' },
  };
}

/** None where an autoscaler decides. */
function replicas({ replicas: count }: { readonly replicas?: number }): { replicas?: number } {
  return count === undefined ? {} : { replicas: count };
}

function minReady({ minReady: seconds }: { readonly minReady?: number }): { minReadySeconds?: number } {
  return seconds === undefined ? {} : { minReadySeconds: seconds };
}

/** Said in full: what the API server fills in, `kubectl apply` sees as a change. */
function rollingUpdate({ maxSurge, maxUnavailable }: RollingUpdate): Api<k8s.DeploymentStrategy> {
  return { type: 'RollingUpdate', rollingUpdate: { maxSurge, maxUnavailable } };
}

function jobSpec(
  plan: ServicePlan,
  { backoffLimit, restartPolicy }: { readonly backoffLimit: number; readonly restartPolicy: 'Never' | 'OnFailure' },
): Api<k8s.JobSpec> {
  return { backoffLimit, ...failurePolicy(restartPolicy), template: podTemplate(plan, restartPolicy) };
}

/** A pod that its node had to give up has not failed: another one takes its place. @see Kubernetes API, PodFailurePolicy */
function failurePolicy(restartPolicy: 'Never' | 'OnFailure'): Pick<Api<k8s.JobSpec>, 'podFailurePolicy'> {
  if (restartPolicy !== 'Never') return {};
  const onPodConditions = [{ type: 'DisruptionTarget', status: 'True' }];
  return { podFailurePolicy: { rules: [{ action: 'Ignore', onPodConditions }] } };
}
