import { cut, joinName, shortHash } from '../values/names';
import type { CronJobPlan, JobPlan, ServicePlan } from '../plan';
import { tell, type ServiceContext } from '../facts/context';
import { restartOf } from '../facts/restart';

/** More often than anybody waits for: Compose tries again without end. */
const WITHOUT_END = 1_000;

/** The Jobs of a CronJob have a name of eleven characters more. */
const MAX_CRON_JOB_NAME = 52;

const REASONS = {
  awaited: 'other services wait for its end',
  'restarts never': 'the service is not restarted, and nothing in the project connects to it',
  task: 'its name or command is the one of a task, and nothing in the project connects to it',
} as const;

/**
 * The Job that runs a service which ends. As a Job's pods cannot be changed, its name tells of them: a changed service is
 * a new Job, and one that stays as it is does not run again.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/
 */
export function planJob(context: ServiceContext, pod: ServicePlan['pod']): JobPlan {
  const { service, name, ending } = context;
  if (ending === 'awaited' || ending === 'restarts never' || ending === 'task') {
    tell(context, restartOf(service)?.path ?? ['restart'], {
      severity: 'note',
      code: 'default',
      message: `The service runs as a Job, once and to completion: ${REASONS[ending]}.`,
      hint: 'A changed service runs again. To run the service continuously, write "x-kubernetes: {workload: Deployment}".',
    });
  }
  if (service.deploy?.mode === 'global-job') {
    tell(context, ['deploy', 'mode'], {
      severity: 'warning',
      code: 'approximation',
      message: 'The Job runs once in the cluster; a "global-job" runs once on every node.',
      hint: 'To run on every node, write "mode: global" and let the program wait after its work.',
    });
  }
  const completions = service.deploy?.replicas ?? service.scale ?? 1;
  // All that cannot be changed of a Job that is there.
  const fixed = [pod, completions, ...jobPatches(context)];
  return { kind: 'Job', name: joinName(name, shortHash(JSON.stringify(fixed))), completions, ...retries(context) };
}

function jobPatches({ patches, projectPatches }: ServiceContext): object[] {
  return [...projectPatches, ...patches].filter(({ kind }) => kind === 'Job').map(({ change }) => change);
}

/** The plan of a job that runs by the clock. */
export function planCronJob(context: ServiceContext): CronJobPlan {
  const { schedule, concurrencyPolicy = 'Allow', timeZone, suspended, startingDeadline } = context.settings;
  const name = cut(context.name, MAX_CRON_JOB_NAME);
  if (schedule === undefined) {
    tell(context, ['x-kubernetes'], {
      severity: 'error',
      code: 'undeclared',
      message: 'The CronJob has no schedule.',
      hint: 'Write "x-kubernetes: {schedule: \"0 3 * * *\"}", or the label "kompose.cronjob.schedule".',
    });
  }
  return {
    kind: 'CronJob',
    name,
    schedule: schedule ?? '',
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(suspended === true ? { suspended } : {}),
    ...(startingDeadline === undefined ? {} : { startingDeadline }),
    concurrencyPolicy,
    ...retries(context),
  };
}

/** `restart: no` runs once; `on-failure:3` tries three times more. */
function retries({ service, settings }: ServiceContext): Pick<JobPlan, 'restartPolicy' | 'backoffLimit'> {
  if (settings.backoffLimit !== undefined) return { restartPolicy: 'Never', backoffLimit: settings.backoffLimit };
  const { policy, attempts = WITHOUT_END } = restartOf(service) ?? { policy: 'no' };
  if (policy === 'no') return { restartPolicy: 'Never', backoffLimit: 0 };
  return { restartPolicy: 'OnFailure', backoffLimit: attempts };
}
