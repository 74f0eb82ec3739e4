import type { Problems } from '../compose/problems';
import type { Project } from '../compose/project';
import type { Job, Schedule } from '../compose/model/compose-model';
import type { Path } from '../compose/tree/path';
import type { Settings } from './settings/settings';
import { readAt, schedule as readSchedule, timeZone } from './settings/values';

/** A schedule that never comes round: for what is started by hand only. */
const NEVER = '0 0 31 2 *';
const BY_HAND: Settings = { workload: 'CronJob', schedule: NEVER, suspended: true };
/** Seconds that a run may be late where those that were missed are not made up for. */
const MISSED = 60;

/**
 * Takes the jobs of a project for services that run by the clock: a CronJob each, and one for each further schedule; a
 * suspended one for what is started by hand only. The rules have seen to it that no job has the name of a service; a
 * further schedule whose name is taken is refused here.
 *
 * @returns what they are as services, and the settings of each by its name
 * @see Compose Specification, "jobs"
 */
export function withJobs(
  project: Project,
  problems: Problems,
): { readonly project: Project; readonly settings: ReadonlyMap<string, Settings> } {
  const { services, jobs = {} } = project.model;
  const found = new Map<string, { service: Job; path: Path }>();
  const settings = new Map<string, Settings>();
  for (const [key, job] of Object.entries(jobs)) {
    const path = ['jobs', key];
    const schedules = job.triggers?.schedule ?? [];
    const all = schedules.length === 0 ? [undefined] : schedules;
    all.forEach((schedule, index) => {
      const name = index === 0 ? key : `${key}-${index + 1}`;
      const place = [...path, 'triggers', 'schedule', index];
      if (index > 0 && (Object.hasOwn(services, name) || Object.hasOwn(jobs, name))) {
        problems.add({
          severity: 'error',
          code: 'name',
          ...project.locate(place),
          message: `The CronJob of the schedule would be called "${name}", the name of another ${Object.hasOwn(jobs, name) ? 'job' : 'service'}.`,
          hint: `Rename "${name}" or "${key}".`,
        });
        return;
      }
      found.set(name, { service: job, path });
      settings.set(name, schedule === undefined ? BY_HAND : settingsOf(project, place, schedule, problems));
    });
  }
  return { project: found.size === 0 ? project : project.withServices(found), settings };
}

function settingsOf(
  project: Project,
  path: Path,
  { cron, timezone, missed_fires }: Schedule,
  problems: Problems,
): Settings {
  const zone =
    timezone === undefined ? undefined : readAt(project, [...path, 'timezone'], timezone, timeZone, problems);
  return {
    workload: 'CronJob',
    schedule: readAt(project, [...path, 'cron'], cron, readSchedule, problems) ?? cron,
    // One that comes while another runs starts after it, or not at all, as its deadline says.
    concurrencyPolicy: 'Forbid',
    ...(zone === undefined ? {} : { timeZone: zone }),
    ...(missed_fires === 'skip' ? { startingDeadline: MISSED } : {}),
  };
}
