import type { Service } from '../../compose/project';
import type { ImageKnowledge } from '../images/knowledge';
import type { Settings } from '../settings/settings';
import type { Relations } from './relations';

const CHOSEN = {
  Job: 'chosen',
  CronJob: 'scheduled',
  Deployment: undefined,
  StatefulSet: undefined,
  DaemonSet: undefined,
} as const;

/** Why a service is taken to end, rather than to run all the time. */
export type Ending = 'awaited' | 'chosen' | 'scheduled' | 'job mode' | 'restarts never' | undefined;

/**
 * Whether a service ends: the user says so, others wait for its end, `deploy.mode` says so, or it is not restarted and
 * nothing shows that it serves anybody.
 */
export function endingOf(
  service: Service,
  key: string,
  relations: Relations,
  knowledge: ImageKnowledge | undefined,
  { workload }: Settings,
): Ending {
  if (workload !== undefined) return CHOSEN[workload];
  const conditions = [...relations.dependents(key).values()];
  if (conditions.includes('service_completed_successfully')) return 'awaited';
  if (service.deploy?.mode?.endsWith('-job')) return 'job mode';
  const serves = conditions.length > 0 || servesByItself(service) || knowledge !== undefined;
  return isNotRestarted(service) && !serves ? 'restarts never' : undefined;
}

function servesByItself({ ports = [], expose = [], healthcheck }: Service): boolean {
  return ports.length + expose.length > 0 || healthcheck?.test !== undefined;
}

/** Whether the file says that a container that has ended stays so; saying nothing is no sign of it. */
function isNotRestarted({ restart, deploy }: Service): boolean {
  const condition = deploy?.restart_policy?.condition;
  return (
    restart === 'no' || restart?.startsWith('on-failure') === true || ['none', 'on-failure'].includes(condition ?? '')
  );
}
