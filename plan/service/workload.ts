import type { ClaimPlan, Workload } from '../plan';
import { tell, type ServiceContext } from './context';

/** Whether a target is where the image is known to keep its data. */
export function ownsData({ knowledge, clues }: ServiceContext, target: string): boolean {
  return (knowledge?.dataFolders?.(clues) ?? []).includes(target.replace(/\/+$/, ''));
}

/** A StatefulSet for what owns data, else a Deployment; one that holds a claim stops its old pod before the new one starts. */
export function planWorkload(
  context: ServiceContext,
  claimTemplates: readonly ClaimPlan[],
  writesClaim: boolean,
): Workload {
  const { service, name } = context;
  const replicas = service.deploy?.replicas ?? service.scale ?? 1;
  if (service.restart === 'no' || service.restart?.startsWith('on-failure')) {
    tell(context, ['restart'], {
      severity: 'warning',
      code: 'approximation',
      message: `"restart: ${service.restart}" is not kept: Kubernetes always restarts the container of a ${claimTemplates.length > 0 ? 'StatefulSet' : 'Deployment'}.`,
      hint: 'Remove it if the service runs all the time.',
    });
  }
  if (claimTemplates.length > 0) return { kind: 'StatefulSet', replicas, serviceName: name, claimTemplates };
  return { kind: 'Deployment', replicas, strategy: writesClaim ? 'Recreate' : 'RollingUpdate' };
}
