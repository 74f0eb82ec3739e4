import { translate } from '../support/project';

const waits = (compose: string): (readonly [string, string, string])[] =>
  translate(compose)
    .service('web')
    .pod.initContainers.map(({ name, image, command }) => [name, image, command?.slice(4).join(' ') ?? '']);

test('a known image is awaited with its own client, over the network', () => {
  expect(
    waits(
      'services: {web: {image: a, depends_on: [db]}, db: {image: "postgres:16-alpine", environment: {POSTGRES_DB: d}}}',
    ),
  ).toEqual([['wait-for-db', 'postgres:16-alpine', 'pg_isready -h db -p 5432 -U postgres -d d -q']]);
});

test('another is awaited at its port, or by its name where it has none', () => {
  const [api, job] = waits(
    'services: {web: {image: a, depends_on: [api, job]}, api: {image: b, ports: ["90:80"]}, job: {image: c}}',
  );
  expect(api).toEqual(['wait-for-api', 'busybox:1.37', expect.stringContaining('nc -z -w 2 api 80')]);
  expect(job?.[2]).toContain('bad address');
});

test('what is not required and not enabled is not awaited', () => {
  const compose =
    'services: {web: {image: a, depends_on: {x: {condition: service_started, required: false}}}, x: {image: b, profiles: [p]}}';
  expect(waits(compose)).toEqual([]);
});

test('the containers that wait are restricted, whatever the service is', () => {
  const { initContainers } = translate(
    'services: {web: {image: a, depends_on: [b]}, b: {image: b, privileged: true}}',
  ).service('web').pod;
  expect(initContainers.map(({ security }) => security)).toEqual([
    {
      runAsUser: 65534,
      runAsGroup: 65534,
      runAsNonRoot: true,
      allowPrivilegeEscalation: false,
      addCapabilities: [],
      dropCapabilities: ['ALL'],
    },
  ]);
});
