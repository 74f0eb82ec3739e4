import { translate } from '../support/project';

const waits = (compose: string): (readonly [string, string, string])[] =>
  translate(compose)
    .service('web')
    .pod.initContainers.map(({ name, image, command }) => [name, image, command?.slice(4).join(' ') ?? '']);

test('A known image is awaited with its own client, over the network', () => {
  expect(
    waits(
      'services: {web: {image: a, depends_on: [db]}, db: {image: "postgres:16-alpine", environment: {POSTGRES_DB: d}}}',
    ),
  ).toEqual([['wait-for-db', 'postgres:16-alpine', 'pg_isready -h db -p 5432 -U postgres -d d -q']]);
});

const script = (depends: string, api: string): string =>
  translate(`services: {web: {image: a, depends_on: ${depends}}, api: {image: b, ${api}}}`)
    .service('web')
    .pod.initContainers.map(({ command }) => command?.[2] ?? '')
    .join('\n');

test('A service with another image is awaited at any of its ports, or by its name where it has none', () => {
  const listening = script('{api: {condition: service_healthy}}', 'ports: ["90:80", "91:81", "53/udp"]');
  expect(listening).toContain('for port in 80 81; do');
  expect(listening).toContain('nc -z -w 2 api $port');
  expect(script('{api: {condition: service_healthy}}', 'user: "1"')).toContain('bad address');
  expect(script('[api]', 'user: "1"')).toContain('bad address');
});

test('A wait for the start of a service ends although nobody listens at its port', () => {
  expect(script('[api]', 'ports: ["5005"]')).toContain('going on, as Compose would');
  expect(script('{api: {condition: service_healthy}}', 'ports: ["5005"]')).not.toContain('going on');
});

test('A wait for a name without an address ends, as the name of a failing service has none', () => {
  expect(script('[api]', 'user: "1"')).toContain('api does not run; going on, as Compose would');
  expect(script('{api: {condition: service_healthy}}', 'user: "1"')).not.toContain('going on');
});

test('A wait for a client without an answer ends', () => {
  const redis = (depends: string): string =>
    translate(`services: {web: {image: a, depends_on: ${depends}}, db: {image: "redis:8"}}`).service('web').pod
      .initContainers[0]?.command?.[2] ?? '';
  expect(redis('[db]')).toContain('db does not answer; going on, as Compose would');
  expect(redis('{db: {condition: service_healthy}}')).not.toContain('going on');
});

test('A service that is scaled to none is not awaited', () => {
  expect(script('[api]', 'scale: 0')).toBe('');
  expect(script('[api]', 'deploy: {replicas: 0}')).toBe('');
});

test('A dependency that is neither required nor enabled is not awaited', () => {
  const compose =
    'services: {web: {image: a, depends_on: {x: {condition: service_started, required: false}}}, x: {image: b, profiles: [p]}}';
  expect(waits(compose)).toEqual([]);
});

test('The containers that wait are restricted, whatever the service is', () => {
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

test.each([
  ['0', 65534],
  ['0:0', 65534],
  ['7', 7],
])('A wait that uses the client of an awaited image with the user %s runs as user %s, never as root', (user, uid) => {
  const { initContainers } = translate(
    `services: {web: {image: a, depends_on: [db]}, db: {image: "postgres:16", user: "${user}"}}`,
  ).service('web').pod;
  expect(initContainers).toMatchObject([
    { image: 'postgres:16', security: { runAsUser: uid, runAsGroup: uid, runAsNonRoot: true } },
  ]);
});

test('A healthcheck that only the image may have is reported, where others wait for it', () => {
  const told = (api: string, condition = 'service_healthy'): string[] =>
    translate(`services: {web: {image: a, depends_on: {api: {condition: ${condition}}}}, api: {${api}}}`).messages();
  expect(told('image: b')).toEqual([expect.stringContaining('"api" has no healthcheck in the Compose file')]);
  expect(told('image: b', 'service_started')).toEqual([]);
  expect(told('image: b, healthcheck: {test: "true"}')).toEqual([]);
  expect(told('image: "redis:8"').join()).not.toContain('has no healthcheck');
});
