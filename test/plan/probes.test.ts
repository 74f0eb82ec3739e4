import { translate } from '../support/project';

const container = (healthcheck: string, image = 'nginx:1'): object =>
  translate(`services: {web: {image: "${image}", healthcheck: ${healthcheck}}}`).service('web').pod.container;

test('a shell runs CMD-SHELL, and nothing runs CMD', () => {
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

test('what Kubernetes would expand in the command of a probe arrives literally', () => {
  expect(container('{test: "test $$(id -u) = $$$$"}')).toMatchObject({
    readiness: { action: { command: ['/bin/sh', '-c', 'test $$(id -u) = $$$$'] } },
  });
});

test('zero says nothing, as it does to Docker', () => {
  const zeros = container('{test: x, interval: 0s, timeout: 0s, retries: 0, start_period: 0s, start_interval: 0s}');
  expect(zeros).toMatchObject({ readiness: { period: 30, timeout: 30, failureThreshold: 3 } });
  expect(zeros).not.toHaveProperty('startup');
  expect(container('{test: x, start_period: 1m, start_interval: 0s}')).toMatchObject({ startup: { period: 5 } });
});

test('nor does zero go over what the image says', () => {
  const { container: built } = translate(
    'services: {web: {build: ., healthcheck: {interval: 0s, retries: 0, timeout: 2s}}}',
    { files: { Dockerfile: 'FROM a\nHEALTHCHECK --interval=7s --timeout=8s --retries=9 CMD x' } },
  ).service('web').pod;
  expect(built.readiness).toMatchObject({ period: 7, timeout: 2, failureThreshold: 9 });
});

test('while it starts, it is probed more often, and never killed for failing', () => {
  expect(container('{test: x, start_period: 1m, start_interval: 2s}')).toMatchObject({
    startup: { period: 2, failureThreshold: 2147483647 },
  });
  expect(container('{test: x}')).not.toHaveProperty('startup');
});

test.each(['{disable: true}', '{test: [NONE]}'])('%s turns the probe off, of a known image too', (healthcheck) => {
  expect(container(healthcheck, 'postgres:17')).not.toHaveProperty('readiness');
});

test('a known image without a healthcheck has the probe that is known of it', () => {
  const { container: plan } = translate(
    'services: {db: {image: postgres:17, environment: {POSTGRES_USER: me}}}',
  ).service('db').pod;
  expect(plan.readiness?.action).toEqual({
    kind: 'exec',
    command: ['pg_isready', '-h', '127.0.0.1', '-p', '5432', '-U', 'me', '-d', 'me', '-q'],
  });
});

test('no container has a liveness probe: Compose never restarts what is unhealthy', () => {
  const manifests = translate(
    'services: {db: {image: postgres:17, healthcheck: {test: x, start_period: 5s}}}',
  ).manifests();
  expect(JSON.stringify(manifests)).not.toContain('livenessProbe');
});
