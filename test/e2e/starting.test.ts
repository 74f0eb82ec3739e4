import { join } from 'node:path';
import { Kubectl } from './kubectl';
import { command, synth } from './project';

jest.setTimeout(600_000);

const PROJECT = 'cdk8s-compose-starting';
const kubectl = new Kubectl(PROJECT);
const logs = (workload: string, container: string): string =>
  kubectl.run('logs', workload, '--container', container).trim();
let dist: string;

beforeAll(() => {
  kubectl.deleteNamespace();
  dist = synth(join(__dirname, 'starting', 'compose.yaml'), { COMPOSE_PROJECT_NAME: PROJECT });
  command('kubectl', ['apply', '--validate=strict', '-f', dist]);
  kubectl.waitUntilReady();
});

afterAll(() => {
  kubectl.deleteNamespace();
});

test('A service that calls itself by its name becomes healthy, after the containers before it have run', () => {
  expect(kubectl.exec('deploy/api', 'cat', '/data/prepared').trim()).toBe('hook 0');
  expect(logs('deploy/api', 'api-pre-start-2')).toBe('hook 0\nseen');
});

test('A service is found by a name that DNS does not allow, and at a port that only its caller names', () => {
  const log = logs('deploy/caller', 'caller');
  expect(log).toContain('from my_web');
  expect(log).toContain('Directory listing');
});

test('A container that waits for the health of another one in its pod starts after it', () => {
  expect(logs('deploy/vpn', 'guest')).toBe('first try');
});

test('A service without a network reaches nobody, and is no first process', () => {
  expect(() => kubectl.exec('deploy/lonely', 'wget', '-T', '3', '-qO-', 'http://api:8000')).toThrow('bad address');
  expect(kubectl.exec('deploy/lonely', 'cat', '/proc/1/comm').trim()).toBe('pause');
});

test('A container is stopped by the signal that it asks for, and is confined as little as it asks for', () => {
  expect(kubectl.exec('deploy/polite', 'grep', 'Seccomp:', '/proc/1/status').trim()).toMatch(/\s0$/);
  kubectl.deletePods(kubectl.pods().filter(({ metadata }) => metadata.labels['app.kubernetes.io/name'] === 'polite'));
  expect(kubectl.exec('deploy/looker', 'cat', '/last/signal')).toBe('SIGUSR1');
});

test('A job that is started by hand runs then', () => {
  kubectl.run('create', 'job', 'now', '--from=cronjob/dump');
  kubectl.run('wait', 'job/now', '--for=condition=Complete', '--timeout=60s');
  expect(kubectl.run('logs', 'job/now').trim()).toBe('dumped');
});

test('A second apply of services that wait changes nothing', () => {
  const again = command('kubectl', ['apply', '-f', dist]);
  expect(again.split('\n').filter((line) => line !== '' && !line.endsWith('unchanged'))).toEqual([]);
});
