import { joinName, shortHash, toDnsLabel } from '../values/names';
import type { NetworkService } from '../plan';
import type { ServiceContext } from '../facts/context';
import { containerPorts } from './container-ports';

/**
 * Whether a service is found by its name before it is ready, as it always is under Compose. Kubernetes leads to pods that
 * are ready only, and so to none whose container does not run yet, which is better where nothing speaks against it: a
 * service that calls itself by its name when it starts or in its healthcheck, a cluster whose members find each other, and
 * one that another service makes ready would wait for ever.
 */
export function publishesEarly({ key, service, relations, mentions, settings }: ServiceContext): boolean {
  const isCalledInPod = mentions.of(key).some(({ by }) => relations.inOnePod(by, key));
  if (isCalledInPod || mentions.isCircular(key)) return true;
  const isChecked = isHealthchecked(service.healthcheck) || settings.readiness !== undefined;
  return isChecked && [...relations.dependents(key).values()].includes('service_started');
}

function isHealthchecked(healthcheck: ServiceContext['service']['healthcheck']): boolean {
  return healthcheck?.test !== undefined && healthcheck.test[0] !== 'NONE' && healthcheck.disable !== true;
}

/** The name by which a service is found once it is ready; only where its own name does not tell. */
export function readyName({ name, project }: Pick<ServiceContext, 'name' | 'project'>): string {
  const plain = joinName(name, 'ready');
  const isTaken = Object.keys(project.model.services).some((key) => toDnsLabel(key) === plain);
  return isTaken ? joinName(plain, shortHash(plain)) : plain;
}

/** Whether others wait until a service is ready, and its own name does not tell them. */
export function needsReadyName(context: ServiceContext): boolean {
  const { key, relations } = context;
  const isAwaited = [...relations.dependents(key).values()].includes('service_healthy');
  return isAwaited && (publishesEarly(context) || answersNobody(context));
}

/** Whether it has ports, and none at which a connection would tell that it is there. */
function answersNobody(context: ServiceContext): boolean {
  const ports = containerPorts(context);
  return ports.length > 0 && ports.every(({ protocol }) => protocol !== 'TCP');
}

/** The Service whose name resolves once the service is ready, for those that wait for it. */
export function readyService(context: ServiceContext): NetworkService[] {
  if (!needsReadyName(context)) return [];
  return [{ name: readyName(context), headless: true, ports: [], annotations: {} }];
}
