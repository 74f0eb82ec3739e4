import { approximated, notApplicable, translated, type Treatments } from './treatment';

/** When a job runs. */
export const jobs: Treatments = {
  healthcheck: notApplicable('A job runs to completion, so no service waits for its health.'),
  'triggers.manual': translated(
    'a suspended CronJob for a job without a schedule; `kubectl create job --from=cronjob/…` starts the job',
  ),
  'triggers.schedule.*.cron': translated('`schedule` of a CronJob'),
  'triggers.schedule.*.timezone': translated('`timeZone` of the CronJob'),
  'triggers.schedule.*.missed_fires': translated('`startingDeadlineSeconds` of the CronJob'),
  'triggers.schedule.*.concurrency': approximated(
    'A run that is due during another run starts after that run, unless its starting deadline has passed.',
    'Choose a schedule with more time between two runs than one run takes.',
  ),
};
