import { approximated, notApplicable, translated, type Treatments } from './treatment';

/** When a job runs. */
export const jobs: Treatments = {
  healthcheck: notApplicable('It runs to its end, and nobody waits until it is healthy.'),
  'triggers.manual': translated(
    'a suspended CronJob where nothing else starts it: `kubectl create job --from=cronjob/…`',
  ),
  'triggers.schedule.*.cron': translated('`schedule` of a CronJob'),
  'triggers.schedule.*.timezone': translated('`timeZone` of the CronJob'),
  'triggers.schedule.*.missed_fires': translated('`startingDeadlineSeconds` of the CronJob'),
  'triggers.schedule.*.concurrency': approximated(
    'A run that comes while another one runs starts after it where it is not too late, and else not at all.',
    'Leave more time between two runs than one takes.',
  ),
};
