import { join } from 'node:path';
import { Kubectl } from './kubectl';
import { command, synth } from './project';

jest.setTimeout(600_000);

const PROJECT = 'cdk8s-compose-workloads';
const kubectl = new Kubectl(PROJECT);
const web = (...words: readonly string[]): string => kubectl.exec('deploy/web', ...words).trim();
let dist: string;

beforeAll(() => {
  kubectl.deleteNamespace();
  dist = synth(join(__dirname, 'workloads', 'compose.yaml'), { COMPOSE_PROJECT_NAME: PROJECT });
  command('kubectl', ['apply', '--validate=strict', '-f', dist]);
  for (const workload of ['deploy/web', 'deploy/outside', 'deploy/reader', 'daemonset/everywhere']) {
    kubectl.run('rollout', 'status', workload, '--timeout=240s');
  }
});

afterAll(() => {
  kubectl.deleteNamespace();
});

test('A service whose end others await has ended before they start', () => {
  const jobs = kubectl.json<{ items: { metadata: { name: string }; status: { succeeded?: number } }[] }>('get', 'jobs');
  const migrate = jobs.items.find(({ metadata }) => metadata.name.startsWith('migrate-'));
  expect(migrate?.status.succeeded).toBe(1);
  expect(web('cat', '/data/migrated')).toBe('yes');
});

test('A service that waits for a failing one does not start', () => {
  const never = kubectl.pods().find(({ metadata }) => metadata.labels['app.kubernetes.io/name'] === 'never');
  expect(never?.status).toMatchObject({ phase: 'Pending' });
  const broken = kubectl.pods().filter(({ metadata }) => metadata.labels['app.kubernetes.io/name'] === 'broken');
  expect(broken.map(({ status }) => status.phase)).toEqual(['Failed']);
});

test('Only the container that waits has a token', () => {
  expect(web('sh', '-c', 'ls /var/run/secrets/kubernetes.io 2>&1 || true')).toContain('No such file');
});

test('A global service runs on every node', () => {
  const nodes = kubectl.json<{ items: object[] }>('get', 'nodes').items.length;
  const { status } = kubectl.json<{ status: object }>('get', 'daemonset/everywhere');
  expect(status).toMatchObject({ numberReady: nodes });
});

test('Hooks, sysctls and name servers have their effect, and services are found by name', () => {
  expect(web('cat', '/tmp/hook')).toBe('started\nhook');
  expect(web('cat', '/proc/sys/net/ipv4/tcp_keepalive_time')).toBe('1000');
  const resolv = web('cat', '/etc/resolv.conf');
  expect(resolv).toContain('nameserver 9.9.9.9');
  expect(resolv).toContain('example.com');
  expect(web('python3', '-c', "import socket; print(socket.gethostbyname('everywhere'))")).toMatch(/^[\d.]+$/);
});

test('A second service that mounts the volume of a database sees the same volume', () => {
  expect(kubectl.exec('deploy/reader', 'cat', '/pg/pgdata/PG_VERSION').trim()).toBe('17');
});

test('A NodePort leads to the service from outside', () => {
  const { items } = kubectl.json<{ items: { status: { addresses: { type: string; address: string }[] } }[] }>(
    'get',
    'nodes',
  );
  const node = items[0]?.status.addresses.find(({ type }) => type === 'InternalIP')?.address ?? '';
  expect(command('curl', ['--silent', '--max-time', '10', `http://${node}:30081/`])).toContain('Directory listing');
});

test('The labels of kompose and x-kubernetes have their effect', () => {
  expect(kubectl.json('get', 'ingress/outside')).toMatchObject({ spec: { rules: [{ host: 'outside.example.com' }] } });
  // It has found its Deployment.
  kubectl.run('wait', 'hpa/outside', '--for=jsonpath={.status.currentReplicas}=1', '--timeout=60s');
  expect(kubectl.json('get', 'quota/team')).toMatchObject({ status: { hard: { pods: '40' } } });
  expect(kubectl.json('get', 'deploy/outside')).toMatchObject({
    metadata: { annotations: { 'example.com/team': 'data' } },
  });
  expect(kubectl.json('get', 'pvc/data')).toMatchObject({ status: { phase: 'Bound', capacity: { storage: '2Gi' } } });
});

test('A CronJob runs by the clock', () => {
  kubectl.run('wait', 'cronjob/nightly', '--for=jsonpath={.status.lastSuccessfulTime}', '--timeout=150s');
  const [pod] = kubectl.pods().filter(({ metadata }) => metadata.labels['app.kubernetes.io/name'] === 'nightly');
  expect(kubectl.run('logs', pod?.metadata.name ?? '').trim()).toBe('done');
});

test('A second apply of workloads changes nothing, and a changed Job is a new one', () => {
  const again = command('kubectl', ['apply', '-f', dist]);
  expect(again.split('\n').filter((line) => line !== '' && !line.endsWith('unchanged'))).toEqual([]);
  const server = command('kubectl', ['apply', '--server-side', '--dry-run=server', '--force-conflicts', '-f', dist]);
  expect(server).not.toContain('configured');
});
