import { ComposeError } from '../../compose/problem';
import { errorsOf, refusals, translate } from '../support/project';

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

test('A job is a CronJob, and one for each further schedule', () => {
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

test('A job that is started by hand only is suspended', () => {
  expect(find('by-hand')).toMatchObject({ spec: { suspend: true } });
  expect(find('backup')).not.toMatchObject({ spec: { suspend: true } });
});

test('A job waits as a service does', () => {
  expect(translation.service('backup').pod.initContainers.map(({ name }) => name)).toEqual(['wait-for-db']);
});

test('A message about a job has its place', () => {
  const messages = translate(
    'services: {web: {image: a}}\njobs: {job: {image: a, user: app, triggers: {manual: true}}}',
  ).messages();
  expect(messages).toEqual([expect.stringMatching(/^warning 2:24 jobs\.job\.user: The number of the user "app"/)]);
});

test('A job and a service of one name are refused', () => {
  expect(refusals('services: {web: {image: a}}\njobs: {web: {image: a, triggers: {manual: true}}}')).toEqual([
    expect.stringMatching(/^2:8 "web" is the name of a service as well/),
  ]);
});

/** The refusals of a job, with a service beside it. */
const refusalsOf = (job: string): string[] => refusals(`services: {web: {image: a}}\njobs: {a: {image: a, ${job}}}`);

test.each([
  ['service', 'services: {a-2: {image: a}}', 'jobs: {', '2:57'],
  ['job', 'services: {web: {image: a}}', 'jobs: {a-2: {image: a, triggers: {manual: true}}, ', '2:100'],
])('A further schedule takes the name of no %s', (kind, services, jobs, place) => {
  const compose = `${services}\n${jobs}a: {image: a, triggers: {schedule: ["0 1 * * *", "0 2 * * *"]}}}`;
  expect(refusals(compose)).toEqual([
    expect.stringMatching(
      `^${place} The CronJob of the schedule would be called "a-2", the name of another ${kind}. Rename "a-2" or "a".$`,
    ),
  ]);
});

test.each([
  ['depends_on: [b]', 'depends_on: [a]'],
  ['network_mode: "service:b"', 'network_mode: "service:a"'],
])('Jobs that wait for each other are refused: %s', (one, other) => {
  const b = `b: {image: a, triggers: {manual: true}, ${other}}`;
  expect(refusals(`services: {}\njobs: {a: {image: a, triggers: {manual: true}, ${one}}, ${b}}`)).toEqual([
    expect.stringMatching(
      /^2:\d+ The jobs wait for each other in a circle: a → b → a\. Remove one of these depends_on/,
    ),
  ]);
});

test.each([
  ['a volume', 'volumes: ["nope:/x"]', /^2:32 "nope" is not declared under the top-level "volumes:"/],
  ['a config', 'configs: [nope]', /"nope" is not declared under the top-level "configs:"/],
  ['a network', 'networks: [nope]', /"nope" is not declared under the top-level "networks:"/],
  ['one place for two', 'tmpfs: [/a, "/a:size=1m"]', /Something else is mounted at \/a already/],
  ['a network and none', 'network_mode: host, networks: [default]', /is on no network/],
  ['a build upon nothing', 'build: {context: ., additional_contexts: {x: "service:nope"}}', /"a" depends on "nope"/],
])('A job needs the same parts as a service: %s', (_, job, expected) => {
  expect(refusalsOf(`${job}, triggers: {manual: true}`)).toEqual([expect.stringMatching(expected)]);
});

test('A job without an image is refused', () => {
  expect(refusals('services: {web: {image: a}}\njobs: {a: {command: b, triggers: {manual: true}}}')).toEqual([
    '2:8 The job has neither an image nor a build. Add "image: name:tag" or "build: ./folder".',
  ]);
});

test('A schedule and a time zone have the form that Kubernetes knows', () => {
  expect(refusalsOf('triggers: {schedule: [nonsense, {cron: "0 3 * * *", timezone: Mars/Olympus}]}')).toEqual([
    expect.stringMatching(/^2:44 "nonsense" is not a schedule: the schedule has 1 fields\. Write five fields/),
    expect.stringMatching(/^2:74 "Mars\/Olympus" is not a time zone\. Write a time zone such as "Europe\/Paris"/),
  ]);
});

test('The key x-kubernetes of a job is read, and mistakes in it or in its labels have their places', () => {
  const job = (more: string): string =>
    `services: {web: {image: a}}\njobs: {a: {image: a, triggers: {manual: true}, ${more}}}`;
  const translated = translate(job('x-kubernetes: {patches: {CronJob: {metadata: {labels: {a: b}}}}}'));
  expect(translated.messages()).toEqual([]);
  expect(translated.manifests()).toContainEqual(
    expect.objectContaining({
      kind: 'CronJob',
      metadata: expect.objectContaining({ labels: expect.objectContaining({ a: 'b' }) as object }) as object,
    }),
  );
  const places = (more: string): (string | undefined)[] => {
    try {
      translate(job(more));
    } catch (error) {
      return error instanceof ComposeError ? errorsOf(error).map(({ path }) => path) : [];
    }
    return [];
  };
  expect(places('x-kubernetes: {serviceAccountNam: robot}')).toEqual(['jobs.a.x-kubernetes.serviceAccountNam']);
  expect(places('labels: {kompose.service.nodeport.port: none}')).toEqual([
    'jobs.a.labels."kompose.service.nodeport.port"',
  ]);
  expect(places('restart: never')).toEqual(['jobs.a.restart']);
});
