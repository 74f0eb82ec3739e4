import type { Dependency } from '../../compose/model/service';
import { SMALL_IMAGE } from '../images/helper-images';
import { joinName } from '../values/names';
import type { AccessPlan, ContainerPlan, ContainerSecurity, ServicePlan } from '../plan';
import { tell, type ServiceContext } from '../facts/context';
import { jobWait, TOKEN_FOLDER } from './job-wait';
import { waitScript } from './wait-script';

/** The user that owns nothing. */
const NOBODY = 65534;

/** The volume with the token. */
export const API_ACCESS = 'api-access';

/** A service that another one waits for, and how far. */
export interface AwaitedService {
  readonly context: ServiceContext;
  readonly plan: ServicePlan;
  readonly condition: Dependency['condition'];
}

/** The questions of a service's pods to the API server: whether the Jobs that they wait for have completed. */
export function planAccess(
  { name, settings }: ServiceContext,
  dependencies: readonly AwaitedService[],
): AccessPlan | undefined {
  const jobs = dependencies.flatMap((dependency) => jobOf(dependency) ?? []);
  const account = settings.serviceAccountName;
  return jobs.length === 0 ? undefined : { name, jobs, ...(account === undefined ? {} : { serviceAccount: account }) };
}

function jobOf({ plan, condition }: AwaitedService): string | undefined {
  return condition !== 'service_started' && plan.workload.kind === 'Job' ? plan.workload.name : undefined;
}

/** An initContainer that waits for a service which this one depends on. */
export function planWait(context: ServiceContext, dependency: AwaitedService): ContainerPlan | undefined {
  const job = jobOf(dependency);
  if (job !== undefined) return waitForJob(context, dependency, job);
  const { kind } = dependency.plan.workload;
  const runsByItself = kind === 'Job' || kind === 'CronJob';
  // It serves nobody, and its start tells nothing.
  if (runsByItself && dependency.condition === 'service_started') return undefined;
  if (!runsByItself && dependency.condition !== 'service_completed_successfully')
    return isScaledToNone(dependency.context) ? undefined : waitUntilThere(context, dependency);
  tell(context, ['depends_on', dependency.context.key], {
    severity: 'error',
    code: 'wrong-value',
    message: `"${dependency.context.key}" runs as a ${kind}, so this condition is never met.`,
    hint: `Run the service as a Job, which ends once, or use "condition: service_started".`,
  });
  return undefined;
}

/** Nobody waits for what does not run; Compose does not either. */
function isScaledToNone({ service }: ServiceContext): boolean {
  return (service.scale ?? service.deploy?.replicas) === 0;
}

/** The API server tells when a Job has completed. Only this container gets the token to ask it. */
function waitForJob(
  { clues }: ServiceContext,
  { context: dependency, condition }: AwaitedService,
  job: string,
): ContainerPlan {
  return {
    name: joinName('wait-for', dependency.name),
    ...jobWait(clues.namespace, job, condition === 'service_healthy' ? 'ready' : 'completed'),
    pullPolicy: 'IfNotPresent',
    env: [],
    ports: [],
    mounts: [{ volume: API_ACCESS, path: TOKEN_FOLDER, readOnly: true }],
    security: waitingSecurity(NOBODY),
  };
}

function waitUntilThere(
  context: ServiceContext,
  { context: dependency, plan, condition }: AwaitedService,
): ContainerPlan {
  const { command, needsItsImage } = waitScript(dependency, condition);
  const isChecked = plan.pod.container.readiness !== undefined || needsItsImage;
  if (condition === 'service_healthy' && !isChecked) tellOfHealth(context, dependency.key);
  return {
    name: joinName('wait-for', dependency.name),
    image: needsItsImage ? dependency.image : SMALL_IMAGE,
    pullPolicy: 'IfNotPresent',
    command: ['/bin/sh', '-c', ...command],
    env: [],
    ports: [],
    mounts: [],
    security: waitingSecurity(needsItsImage ? (plan.pod.container.security.runAsUser ?? NOBODY) : NOBODY),
  };
}

/** Compose asks the image for a healthcheck, which stands in no file of the project. */
function tellOfHealth(context: ServiceContext, key: string): void {
  tell(context, ['depends_on', key, 'condition'], {
    severity: 'note',
    code: 'approximation',
    message: `"${key}" has no healthcheck in the Compose file, and a healthcheck in its image is not known; the service counts as healthy when a known port answers, or when the container runs if no port is known.`,
    hint: `Copy the healthcheck of the image to "${key}" in the Compose file.`,
  });
}

function waitingSecurity(uid: number): ContainerSecurity {
  return {
    runAsUser: uid === 0 ? NOBODY : uid,
    runAsGroup: uid === 0 ? NOBODY : uid,
    runAsNonRoot: true,
    allowPrivilegeEscalation: false,
    addCapabilities: [],
    dropCapabilities: ['ALL'],
  };
}
