import type { ContainerPlan } from '../plan';
import type { ServiceContext } from '../facts/context';
import type { RunAs } from '../facts/user';
import { containerPorts } from '../network/container-ports';
import type { Storage } from '../storage/storage';
import { planCommand } from './command/command';
import type { ServiceCredentials } from './credentials';
import { planEnvironment } from './environment';
import { planHooks } from './command/hooks';
import { planProbes } from './probes/probes';
import { pullPolicy } from './pull-policy';
import { planResources } from './resources';
import { containerSecurity } from './security/security';
import { stopHook } from './command/stop-signal';

/**
 * The container of a service.
 *
 * @param environment what it says of its variables, and what its image needs
 * @param user whom it runs as, as far as that is known
 */
export function planContainer(
  context: ServiceContext,
  environment: ReadonlyMap<string, string>,
  credentials: ServiceCredentials,
  { mounts }: Pick<Storage, 'mounts'>,
  user: RunAs,
): ContainerPlan {
  const { service, name, image } = context;
  const command = planCommand(context, credentials);
  const probes = planProbes(context, credentials);
  const { postStart, preStop: hook } = planHooks(context, credentials);
  const preStop = stopHook(context, hook);
  const resources = planResources(context);
  return {
    name,
    image,
    pullPolicy: pullPolicy(context),
    ...command,
    ...(service.working_dir === undefined ? {} : { workingDir: service.working_dir }),
    // After all that may have found a credential.
    env: planEnvironment(environment, credentials),
    ports: containerPorts(context),
    mounts,
    ...(isAskedWhetherReady(context) ? probes : {}),
    ...(postStart === undefined ? {} : { postStart }),
    ...(preStop === undefined ? {} : { preStop }),
    security: containerSecurity(context, user),
    ...(resources === undefined ? {} : { resources }),
    ...(service.tty === undefined ? {} : { tty: service.tty }),
    ...(service.stdin_open === undefined ? {} : { stdin: service.stdin_open }),
  };
}

/** Whether a Service or another service looks at the probes; nobody asks whether a Job is ready, unless one awaits its health. */
function isAskedWhetherReady({ ending, key, relations }: ServiceContext): boolean {
  return ending === undefined || [...relations.dependents(key).values()].includes('service_healthy');
}
