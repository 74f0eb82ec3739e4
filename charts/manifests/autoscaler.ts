import type * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { AutoscalerPlan } from '../../plan/plan';
import type { Api } from './api';

/** The workload to watch, and the numbers of pods to choose between. */
export function autoscalerSpec(
  { min, max, metrics }: AutoscalerPlan,
  workload: { readonly kind: string; readonly name: string },
): Api<k8s.HorizontalPodAutoscalerSpecV2> {
  return {
    scaleTargetRef: { apiVersion: 'apps/v1', ...workload },
    minReplicas: min,
    maxReplicas: max,
    metrics: metrics.map(({ resource: name, target }) => ({
      type: 'Resource',
      resource: {
        name,
        target:
          typeof target === 'number'
            ? { type: 'Utilization', averageUtilization: target }
            : { type: 'AverageValue', averageValue: target },
      },
    })),
  };
}
