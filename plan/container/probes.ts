import { parseDuration } from '../../compose/values/duration';
import type { Probe, ProbeAction } from '../plan';
import { probeCommand } from './command-line';
import type { ServiceContext } from '../service/context';
import type { ServiceCredentials } from './credentials';

/** Docker's defaults. @see https://docs.docker.com/reference/dockerfile/#healthcheck */
const DEFAULTS = { interval: 30, timeout: 30, retries: 3, startInterval: 5 };
/** For what the knowledge of an image adds: short, as nothing is promised of it. */
const KNOWN = { period: 5, timeout: 5, failureThreshold: 3 };
/** A startup probe that gives up has its container killed, which Compose never does: it tries for as long as it takes. */
const NEVER_GIVE_UP = 2 ** 31 - 1;

export interface Probes {
  readonly readiness?: Probe;
  readonly startup?: Probe;
}

/**
 * A healthcheck says when a container is ready, and never has it restarted: Compose does not either. While it starts
 * (`start_period`), it is probed at `start_interval`.
 */
export function planProbes({ service, knowledge, clues }: ServiceContext, credentials: ServiceCredentials): Probes {
  const { healthcheck } = service;
  const [kind, ...words] = healthcheck?.test ?? [];
  if (healthcheck?.disable === true || kind === 'NONE') return {};
  if (kind === undefined) {
    const action = knowledge?.readiness?.(clues);
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

/** Whole seconds, at least one, as probes count. */
function seconds(duration: string | undefined, fallback: number): number {
  const value = duration === undefined ? undefined : parseDuration(duration);
  return value === undefined || value === 0 ? fallback : Math.max(1, Math.round(value));
}
