import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kubectl } from './kubectl';
import { command, ROOT } from './project';

jest.setTimeout(600_000);

const PROJECT = 'cdk8s-compose-app';
const kubectl = new Kubectl(PROJECT);
const app = mkdtempSync(join(tmpdir(), 'cdk8s-app-'));
const dist = join(app, 'dist');

/** Runs a command in the app, which depends on the packed package as the app of a user does. */
function inApp(program: string, ...args: readonly string[]): string {
  const environment = {
    ...process.env,
    COMPOSE_PROJECT_NAME: PROJECT,
    DB_PASSWORD: 'f1rst-Pass',
    CDK8S_CHECK_UPGRADE: 'false',
  };
  return execFileSync(program, args, {
    cwd: app,
    encoding: 'utf8',
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Whether a pod gets an answer at the port of the service `api`. */
function reachesApi(workload: string): boolean {
  const dial = 'timeout 5 bash -c "</dev/tcp/api/3000" && echo yes || echo no';
  return kubectl.exec(workload, 'sh', '-c', dial).trim() === 'yes';
}

beforeAll(() => {
  cpSync(join(ROOT, 'examples', 'cdk8s-app'), app, {
    recursive: true,
    filter: (path) => !/node_modules|\/dist$/.test(path),
  });
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', app], { cwd: ROOT, encoding: 'utf8' });
  inApp('npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', `./${packed.trim().split('\n').at(-1) ?? ''}`);
  inApp('npx', 'cdk8s', 'synth');
  kubectl.deleteNamespace();
  command('kubectl', ['apply', '--validate=strict', '-f', dist]);
  kubectl.waitUntilReady(240);
});

afterAll(() => {
  kubectl.deleteNamespace();
});

test('The Ingress that the app adds with cdk8s-plus leads to the service of the Compose file', () => {
  const [rule] = kubectl.json<{ spec: { rules: { host: string; http: { paths: { backend: unknown }[] } }[] } }>(
    ...['get', 'ingress', kubectl.run('get', 'ingress', '-o', 'name').trim().split('/')[1] ?? ''],
  ).spec.rules;
  expect(rule?.http.paths[0]?.backend).toEqual({ service: { name: 'web', port: { number: 8080 } } });
});

test('The NetworkPolicy that the app adds with cdk8s-plus lets one service of the Compose file in, and no other', () => {
  expect([reachesApi('deploy/web'), reachesApi('statefulset/db')]).toEqual([true, false]);
});

test('A second apply of the app changes nothing', () => {
  const lines = command('kubectl', ['apply', '-f', dist]).trim().split('\n');
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.filter((line) => !line.endsWith(' unchanged'))).toEqual([]);
});
