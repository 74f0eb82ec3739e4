import { parseDuration } from '../../compose/values/duration';
import type { ClaimPlan, RollingUpdate, ServicePlan, Workload } from '../plan';
import { tell, type ServiceContext } from './context';
import { planJob } from './job';

/** One pod after the other, the new one first. */
const ONE_BY_ONE: RollingUpdate = { maxSurge: 1, maxUnavailable: 0 };

/** Whether a target is where the image is known to keep its data. */
export function ownsData({ knowledge, clues }: ServiceContext, target: string): boolean {
  return (knowledge?.dataFolders?.(clues) ?? []).includes(target.replace(/\/+$/, ''));
}

/**
 * A Job for what ends, a StatefulSet for what owns data, a DaemonSet for what runs on every node, else a Deployment; one
 * that holds a claim stops its old pod before the new one starts.
 */
export function planWorkload(
  context: ServiceContext,
  claimTemplates: readonly ClaimPlan[],
  writesClaim: boolean,
  pod: ServicePlan['pod'],
): Workload {
  const { service, name } = context;
  if (context.ending !== undefined) return planJob(context, pod);
  const replicas = service.deploy?.replicas ?? service.scale ?? 1;
  if (service.restart === 'no' || service.restart?.startsWith('on-failure')) {
    tell(context, ['restart'], {
      severity: 'warning',
      code: 'approximation',
      message: `"restart: ${service.restart}" is not kept: Kubernetes always restarts the container of a ${claimTemplates.length > 0 ? 'StatefulSet' : 'Deployment'}.`,
      hint: 'Remove it if the service runs all the time; await its end with service_completed_successfully if it ends.',
    });
  }
  if (claimTemplates.length > 0) return { kind: 'StatefulSet', replicas, serviceName: name, claimTemplates };
  if (service.deploy?.mode === 'global') return { kind: 'DaemonSet' };
  const delay = parseDuration(service.deploy?.update_config?.delay ?? '') ?? 0;
  return {
    kind: 'Deployment',
    replicas,
    strategy: writesClaim ? 'Recreate' : rollingUpdate(context),
    ...(delay === 0 ? {} : { minReady: Math.ceil(delay) }),
  };
}

/** `update_config`: `parallelism` containers at a time (0: all of them), the old ones stopped first or the new ones started. */
function rollingUpdate({ service }: ServiceContext): RollingUpdate {
  const config = service.deploy?.update_config;
  if (config === undefined) return ONE_BY_ONE;
  const count = config.parallelism === 0 ? '100%' : (config.parallelism ?? 1);
  return config.order === 'start-first'
    ? { maxSurge: count, maxUnavailable: 0 }
    : { maxSurge: 0, maxUnavailable: count };
}
