import { refusals, translate } from '../support/project';

const translation = translate(`
services:
  db: {image: "postgres:17", environment: {POSTGRES_PASSWORD: x}}
jobs:
  backup:
    image: tool:1
    command: dump
    depends_on: {db: {condition: service_healthy}}
    triggers:
      schedule: ["0 3 * * *", {cron: "30 4 * * 0", timezone: Europe/Paris, missed_fires: skip}]
  by_hand:
    image: tool:1
    triggers: {manual: true}
`);
const cronJobs = translation.manifests().filter(({ kind }) => kind === 'CronJob');
const find = (name: string): object | undefined => cronJobs.find(({ metadata }) => metadata.name === name);

test('a job is a CronJob, and one for each further schedule', () => {
  expect(cronJobs.map(({ metadata }) => metadata.name)).toEqual(['backup', 'backup-2', 'by-hand']);
  expect(find('backup')).toMatchObject({
    spec: {
      schedule: '0 3 * * *',
      concurrencyPolicy: 'Forbid',
      jobTemplate: { spec: { template: { spec: { restartPolicy: 'Never', containers: [{ args: ['dump'] }] } } } },
    },
  });
  expect(find('backup-2')).toMatchObject({
    spec: { schedule: '30 4 * * 0', timeZone: 'Europe/Paris', startingDeadlineSeconds: 60 },
  });
});

test('one that is started by hand only is suspended', () => {
  expect(find('by-hand')).toMatchObject({ spec: { suspend: true } });
  expect(find('backup')).not.toMatchObject({ spec: { suspend: true } });
});

test('it waits as a service does', () => {
  expect(translation.service('backup').pod.initContainers.map(({ name }) => name)).toEqual(['wait-for-db']);
});

test('what is said of it has its place', () => {
  const messages = translate(
    'services: {web: {image: a}}\njobs: {job: {image: a, user: app, triggers: {manual: true}}}',
  ).messages();
  expect(messages).toEqual([expect.stringMatching(/^warning 2:24 jobs\.job\.user: The number of the user "app"/)]);
});

test('a job and a service of one name are refused', () => {
  expect(refusals('services: {web: {image: a}}\njobs: {web: {image: a, triggers: {manual: true}}}')).toEqual([
    expect.stringMatching(/^2:8 "web" is the name of a service as well/),
  ]);
});
