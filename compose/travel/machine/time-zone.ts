import { readlinkSync } from 'node:fs';
import { CannotRead } from '../cannot-read';
import { readFile } from '../read-file';

/** Bytes of a file that holds the name of a time zone and nothing else. */
const MAX_NAME = 256;

/** The time zone of this machine, as the database of time zones calls it. Nothing where the system does not say it. */
export function machineTimeZone(link = '/etc/localtime', name = '/etc/timezone'): string | undefined {
  return zoneNamedBy(targetOf(link)) ?? known(textOf(name)) ?? known(Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** The time zone that a file of the database of time zones is of: `/usr/share/zoneinfo/Europe/Berlin`. */
export function zoneNamedBy(path: string): string | undefined {
  return known(/\/zoneinfo\/(?:posix\/|right\/)?(.+)$/.exec(path)?.[1] ?? '');
}

function known(zone: string): string | undefined {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/.test(zone)) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return undefined;
  }
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}

function textOf(path: string): string {
  try {
    return readFile(path, path, MAX_NAME).toString('utf8').trim();
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    return '';
  }
}
