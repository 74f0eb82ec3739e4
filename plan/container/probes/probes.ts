import type { Probe, ProbeAction } from '../../plan';
import { probeCommand } from '../command/command-line';
import { tell, type ServiceContext } from '../../facts/context';
import { chosenProbe } from './chosen-probes';
import type { ServiceCredentials } from '../credentials';
import { DEFAULTS, seconds } from './seconds';

/** For what the knowledge of an image adds: short, as nothing is promised of it. */
const KNOWN = { period: 5, timeout: 5, failureThreshold: 3 };
/** A startup probe that gives up has its container killed, which Compose never does: it tries for as long as it takes. */
export const NEVER_GIVE_UP = 2 ** 31 - 1;

export interface Probes {
  readonly readiness?: Probe;
  readonly startup?: Probe;
  readonly liveness?: Probe;
}

/** The healthcheck, and what the labels of kompose say apart from it. */
export function planProbes(context: ServiceContext, credentials: ServiceCredentials): Probes {
  const { readiness, liveness } = context.settings;
  const { readiness: checked, ...startup } = healthProbes(context, credentials);
  const ready = readiness?.disable === true ? undefined : (chosenProbe(context, credentials, readiness) ?? checked);
  const alive = chosenProbe(context, credentials, liveness);
  return {
    ...startup,
    ...(ready === undefined ? {} : { readiness: ready }),
    ...(alive === undefined ? {} : { liveness: alive }),
  };
}

/**
 * A healthcheck says when a container is ready, and never has it restarted: Compose does not either. While it starts
 * (`start_period`), it is probed at `start_interval`.
 */
function healthProbes(context: ServiceContext, credentials: ServiceCredentials): Probes {
  const { service, knowledge, clues } = context;
  const { healthcheck } = service;
  const [kind, ...words] = healthcheck?.test ?? [];
  if (healthcheck?.disable === true || kind === 'NONE') return {};
  if (kind === undefined) {
    const action = knowledge?.readiness?.(clues);
    if (action === undefined && healthcheck !== undefined) tellOfImage(context);
    return action === undefined ? {} : { readiness: { action, ...KNOWN } };
  }
  const action: ProbeAction = { kind: 'exec', command: probeCommand(kind, words, credentials) };
  const period = seconds(healthcheck?.interval, DEFAULTS.interval);
  const timeout = seconds(healthcheck?.timeout, DEFAULTS.timeout);
  const readiness: Probe = {
    action,
    period,
    timeout,
    failureThreshold: Math.max(1, healthcheck?.retries ?? DEFAULTS.retries),
  };
  if (healthcheck?.start_period === undefined && healthcheck?.start_interval === undefined) return { readiness };
  const startPeriod = seconds(healthcheck.start_interval, DEFAULTS.startInterval);
  return { readiness, startup: { action, period: startPeriod, timeout, failureThreshold: NEVER_GIVE_UP } };
}

/** Without a `test`, the check of the image counts under Compose, which stands in no file of the project. */
function tellOfImage(context: ServiceContext): void {
  tell(context, ['healthcheck'], {
    severity: 'warning',
    code: 'approximation',
    message:
      'The healthcheck has no "test", and the check that the image may declare is not known here, so the pod is ready as soon as the container runs.',
    hint: 'Copy the check of the image to "test".',
  });
}
