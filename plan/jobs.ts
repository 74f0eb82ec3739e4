import type { Job, Project, Schedule } from '../compose/project';
import type { Path } from '../compose/tree/path';
import type { Settings } from './settings/settings';

/** A job of the project, as a service with settings of its own. */
export interface PlannedJob {
  readonly path: Path;
  readonly settings: Settings;
}

/** A schedule that never comes round: for what is started by hand only. */
const NEVER = '0 0 31 2 *';
/** Seconds that a run may be late where those that were missed are not made up for. */
const MISSED = 60;

/**
 * Takes the jobs of a project for services that run by the clock: a CronJob each, and one for each further schedule; a
 * suspended one for what is started by hand only. No job has the name of a service, which the rules have seen to.
 *
 * @see Compose Specification, "jobs"
 */
export function withJobs(project: Project): {
  readonly project: Project;
  readonly jobs: ReadonlyMap<string, PlannedJob>;
} {
  const found = Object.entries(project.model.jobs ?? {});
  const services = new Map<string, { service: Job; path: Path }>();
  const jobs = new Map<string, PlannedJob>();
  for (const [key, job] of found) {
    const path = ['jobs', key];
    const schedules = job.triggers?.schedule ?? [];
    const all = schedules.length === 0 ? [undefined] : schedules;
    all.forEach((schedule, index) => {
      const name = index === 0 ? key : `${key}-${index + 1}`;
      services.set(name, { service: job, path });
      jobs.set(name, { path, settings: settingsOf(schedule) });
    });
  }
  return { project: services.size === 0 ? project : project.withServices(services), jobs };
}

function settingsOf(schedule: Schedule | undefined): Settings {
  if (schedule === undefined) return { workload: 'CronJob', schedule: NEVER, suspended: true };
  const { cron, timezone, missed_fires } = schedule;
  return {
    workload: 'CronJob',
    schedule: cron,
    // One that comes while another runs starts after it, or not at all, as its deadline says.
    concurrencyPolicy: 'Forbid',
    ...(timezone === undefined ? {} : { timeZone: timezone }),
    ...(missed_fires === 'skip' ? { startingDeadline: MISSED } : {}),
  };
}
