import type { Healthcheck, Service } from '../../../compose/model/service';
import { parseDuration } from '../../../compose/values/duration';

/**
 * A service with the healthcheck that Docker makes of it: what the service says goes over what its image says. Zero
 * says nothing: it means what the image says, else the default.
 *
 * @see Docker Engine API, "HealthConfig": 0 means inherit
 */
export function withHealthcheck(service: Service, ofImage: Healthcheck | undefined): Service {
  if (ofImage === undefined && service.healthcheck === undefined) return service;
  return { ...service, healthcheck: { ...written(ofImage), ...written(service.healthcheck) } };
}

function written(healthcheck: Healthcheck = {}): Healthcheck {
  return Object.fromEntries(Object.entries(healthcheck).filter(([, value]) => !isZero(value)));
}

function isZero(value: unknown): boolean {
  return value === 0 || (typeof value === 'string' && parseDuration(value) === 0);
}
