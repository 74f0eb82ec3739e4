import type { VolumeMount } from '../../compose/model/mounts';
import { machineTimeZone, zoneNamedBy } from '../../compose/travel/machine/time-zone';
import type { ServiceContext } from './context';

/** The files that say the time zone of a machine. */
const FILES = ['/etc/localtime', '/etc/timezone'];

/** The time zone that the mounts of a service name. */
export interface TimeZone {
  /** As the database of time zones calls it; absent where no mount says it. */
  readonly zone?: string;
  /** Whether the variable TZ says it already, in the Compose file or in the image. */
  readonly isSaid: boolean;
}

/** Whether a mount gives a service the time zone of the machine, or the one that a file of its database is of. */
export function isZoneMount({ type, source = '', target }: VolumeMount): boolean {
  if (type !== 'bind') return false;
  return FILES.includes(source) || (FILES.includes(target) && zoneNamedBy(source) !== undefined);
}

/** The time zone that a service gets by its mounts, as it would under Compose. */
export function timeZoneOf(context: ServiceContext): TimeZone {
  const { service, knowledge, clues, dockerfile } = context;
  const mount = service.volumes?.find(isZoneMount);
  const isSaid =
    (service.environment?.['TZ'] ?? null) !== null ||
    knowledge?.environment?.(clues)['TZ'] !== undefined ||
    dockerfile?.setsTimeZone === true;
  if (mount === undefined || isSaid) return { isSaid };
  const zone = zoneNamedBy(mount.source ?? '') ?? machineTimeZone();
  return { isSaid, ...(zone === undefined ? {} : { zone }) };
}
