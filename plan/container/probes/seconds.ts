import { parseDuration } from '../../../compose/values/duration';

/** Docker's defaults for a healthcheck, in seconds. @see https://docs.docker.com/reference/dockerfile/#healthcheck */
export const DEFAULTS = { interval: 30, timeout: 30, retries: 3, startInterval: 5 };

/** Whole seconds, at least one, as probes count. */
export function seconds(duration: string | undefined, fallback: number): number {
  const value = duration === undefined ? undefined : parseDuration(duration);
  return value === undefined || value === 0 ? fallback : Math.max(1, Math.round(value));
}
