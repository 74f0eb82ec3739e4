import type { AutoscalerPlan, Resources, Workload } from '../plan';
import { tell, type ServiceContext } from '../facts/context';

/** Those of kompose. */
const DEFAULTS = { min: 1, max: 3, cpu: 50 };

/** Adds pods when those that are there use more than `kompose.hpa.*` says. */
export function planAutoscaler(
  context: ServiceContext,
  workload: Workload,
  resources: Resources | undefined,
): AutoscalerPlan | undefined {
  const { autoscaler } = context.settings;
  if (autoscaler === undefined) return undefined;
  const { min = DEFAULTS.min, max = Math.max(DEFAULTS.max, min), memory } = autoscaler;
  const cpu = autoscaler.cpu ?? (memory === undefined ? DEFAULTS.cpu : undefined);
  const refuse = (message: string, hint: string): undefined => {
    tell(context, ['labels'], { severity: 'error', code: 'wrong-value', message, hint });
  };
  if (workload.kind !== 'Deployment' && workload.kind !== 'StatefulSet')
    return refuse(
      `An autoscaler cannot set the number of pods of a ${workload.kind}.`,
      'Remove the labels kompose.hpa.*.',
    );
  if (max < min)
    return refuse(`The maximum of ${max} pods is below the minimum of ${min}.`, 'Raise kompose.hpa.replicas.max.');
  const metrics = [
    ...(cpu === undefined ? [] : [{ resource: 'cpu' as const, target: cpu }]),
    ...(memory === undefined ? [] : [{ resource: 'memory' as const, target: memory }]),
  ];
  for (const { resource, target } of metrics) {
    // A limit is a request, too, where nothing else is requested.
    if (typeof target === 'string' || resources?.requests[resource] || resources?.limits[resource]) continue;
    tell(context, ['labels'], {
      severity: 'warning',
      code: 'undeclared',
      message: `The autoscaler compares the use of ${resource} with the request of the service, which has no request for ${resource}.`,
      hint: 'Set the request with "deploy.resources.reservations".',
    });
  }
  return { min, max, metrics };
}
