import { translate } from '../support/project';

const container = (healthcheck: string, image = 'nginx:1'): object =>
  translate(`services: {web: {image: "${image}", healthcheck: ${healthcheck}}}`).service('web').pod.container;

test('A shell runs CMD-SHELL, and no shell runs CMD', () => {
  expect(container('{test: "curl -f localhost || exit 1"}')).toMatchObject({
    readiness: {
      action: { kind: 'exec', command: ['/bin/sh', '-c', 'curl -f localhost || exit 1'] },
      period: 30,
      timeout: 30,
      failureThreshold: 3,
    },
  });
  expect(container('{test: [CMD, curl, -f], interval: 1m, timeout: 1500ms, retries: 5}')).toMatchObject({
    readiness: { action: { kind: 'exec', command: ['curl', '-f'] }, period: 60, timeout: 2, failureThreshold: 5 },
  });
});

test('A reference that Kubernetes would expand in the command of a probe arrives literally', () => {
  expect(container('{test: "test $$(id -u) = $$$$"}')).toMatchObject({
    readiness: { action: { command: ['/bin/sh', '-c', 'test $$(id -u) = $$$$'] } },
  });
});

test('A zero in a healthcheck sets nothing, as with Docker', () => {
  const zeros = container('{test: x, interval: 0s, timeout: 0s, retries: 0, start_period: 0s, start_interval: 0s}');
  expect(zeros).toMatchObject({ readiness: { period: 30, timeout: 30, failureThreshold: 3 } });
  expect(zeros).not.toHaveProperty('startup');
  expect(container('{test: x, start_period: 1m, start_interval: 0s}')).toMatchObject({ startup: { period: 5 } });
});

test('A zero in a healthcheck does not replace the value of the image', () => {
  const { container: built } = translate(
    'services: {web: {build: ., healthcheck: {interval: 0s, retries: 0, timeout: 2s}}}',
    { files: { Dockerfile: 'FROM a\nHEALTHCHECK --interval=7s --timeout=8s --retries=9 CMD x' } },
  ).service('web').pod;
  expect(built.readiness).toMatchObject({ period: 7, timeout: 2, failureThreshold: 9 });
});

test('A starting container is probed more often, and never killed for failing', () => {
  expect(container('{test: x, start_period: 1m, start_interval: 2s}')).toMatchObject({
    startup: { period: 2, failureThreshold: 2147483647 },
  });
  expect(container('{test: x}')).not.toHaveProperty('startup');
});

test.each(['{disable: true}', '{test: [NONE]}'])(
  'The healthcheck %s turns the probe off, of a known image too',
  (healthcheck) => {
    expect(container(healthcheck, 'postgres:17')).not.toHaveProperty('readiness');
  },
);

test('A known image without a healthcheck has its known probe', () => {
  const { container: plan } = translate(
    'services: {db: {image: postgres:17, environment: {POSTGRES_USER: me}}}',
  ).service('db').pod;
  expect(plan.readiness?.action).toEqual({
    kind: 'exec',
    command: ['pg_isready', '-h', '127.0.0.1', '-p', '5432', '-U', 'me', '-d', 'me', '-q'],
  });
});

test('No container has a liveness probe: Compose never restarts an unhealthy one', () => {
  const manifests = translate(
    'services: {db: {image: postgres:17, healthcheck: {test: x, start_period: 5s}}}',
  ).manifests();
  expect(JSON.stringify(manifests)).not.toContain('livenessProbe');
});

test('A healthcheck without a test is that of the image, and a message says so where the image is not known', () => {
  const messages = (compose: string): string[] => translate(`services: {web: {${compose}}}`).messages();
  const told = 'services.web.healthcheck: The healthcheck has no "test"';
  const always = 'restart: always, healthcheck: {interval: 5s}';
  expect(messages(`image: a, ${always}`)).toEqual([expect.stringContaining(told)]);
  expect(messages(`image: "mlflow/mlflow:v3", ${always}`)).not.toContainEqual(expect.stringContaining(told));
  expect(messages('image: a, restart: always')).toEqual([]);
});
