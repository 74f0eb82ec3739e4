import { shortHash } from '../names';
import type { JobPlan, ServicePlan } from '../plan';
import { tell, type ServiceContext } from './context';

/** More often than anybody waits for: Compose tries again without end. */
const WITHOUT_END = 1_000;

const REASONS = {
  awaited: 'others wait for its end',
  'job mode': 'its "deploy.mode" says so',
  'restarts never': 'it is not restarted, and nothing shows that it serves anybody',
} as const;

/**
 * The Job that runs a service which ends. As a Job's pods cannot be changed, its name tells of them: a changed service is
 * a new Job, and one that stays as it is does not run again.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/
 */
export function planJob(context: ServiceContext, pod: ServicePlan['pod']): JobPlan {
  const { service, name, ending } = context;
  if (ending !== undefined && ending !== 'job mode') {
    tell(context, ['restart'], {
      severity: 'note',
      code: 'default',
      message: `It runs as a Job, to its end and once, as ${REASONS[ending]}.`,
      hint: 'A changed service runs again; an unchanged one does not, whatever is applied.',
    });
  }
  return {
    kind: 'Job',
    name: `${name}-${shortHash(JSON.stringify(pod))}`,
    completions: service.deploy?.mode === 'replicated-job' ? (service.deploy.replicas ?? 1) : 1,
    ...retries(context),
  };
}

/** `restart: no` runs once; `on-failure:3` tries three times more. */
function retries({ service }: ServiceContext): Pick<JobPlan, 'restartPolicy' | 'backoffLimit'> {
  const { condition, max_attempts } = service.deploy?.restart_policy ?? {};
  const restart =
    service.restart ?? { none: 'no', 'on-failure': 'on-failure', any: 'always' }[condition ?? 'none'] ?? 'no';
  if (restart === 'no') return { restartPolicy: 'Never', backoffLimit: 0 };
  const attempts = Number(/^on-failure:(\d+)$/.exec(restart)?.[1] ?? max_attempts ?? WITHOUT_END);
  return { restartPolicy: 'OnFailure', backoffLimit: attempts };
}
