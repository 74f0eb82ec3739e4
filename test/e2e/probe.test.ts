import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Kubectl } from './kubectl';
import { command, synth } from './project';

jest.setTimeout(600_000);

const PROJECT = 'cdk8s-compose-probe';
const SERVICES = ['words', 'shell', 'user', 'files', 'names', 'named'];
const FILE = join(__dirname, 'probe', 'compose.yaml');
const kubectl = new Kubectl(PROJECT);
const podmanCompose = (...words: readonly string[]): string =>
  command('podman-compose', ['--project-name', PROJECT, '--file', FILE, ...words]);

/** The surroundings that a container sees. */
interface Sight {
  readonly environment: Readonly<Record<string, string>>;
  readonly [other: string]: unknown;
}

/** Set by what runs the container, and not by the Compose file. */
const OF_THE_RUNTIME = /^(HOSTNAME|container|TERM|KUBERNETES_\w+)$/;

/** The probe's line in a log, without what has nothing to do with the Compose file. */
function sightIn(log: string): Sight {
  const line = log.split('\n').find((text) => text.startsWith('PROBE '));
  if (line === undefined) throw new Error(`The probe has printed nothing:\n${log}`);
  const sight = JSON.parse(line.slice('PROBE '.length)) as Sight;
  const environment = Object.entries(sight.environment).filter(([name]) => !OF_THE_RUNTIME.test(name));
  return { ...sight, environment: Object.fromEntries(environment) };
}

/** Waits until a container has printed something. */
function logUntil(read: () => string): string {
  for (let attempts = 0; attempts < 60; attempts++) {
    const log = read();
    if (log.includes('PROBE ')) return log;
    spawnSync('sleep', ['1']);
  }
  return read();
}

const under: Record<'podman' | 'cluster', Map<string, Sight>> = { podman: new Map(), cluster: new Map() };

// One after the other: podman beside a running cluster holds on to the networks of its pods.
beforeAll(() => {
  // Containers of a run that was cut have ended, and "up" would wait for ever until they run.
  podmanCompose('down', '--volumes', '--timeout', '1');
  podmanCompose('up', '--detach');
  for (const service of SERVICES) {
    const container = `${PROJECT}_${service}_1`;
    const log = logUntil(() => spawnSync('podman', ['logs', container], { encoding: 'utf8' }).stdout);
    under.podman.set(service, sightIn(log));
  }
  podmanCompose('down', '--volumes', '--timeout', '1');
  kubectl.deleteNamespace();
  command('kubectl', ['apply', '-f', synth(FILE, { COMPOSE_PROJECT_NAME: PROJECT })]);
  kubectl.waitUntilReady();
  for (const service of SERVICES) {
    under.cluster.set(
      service,
      sightIn(logUntil(() => kubectl.run('logs', `deploy/${service}`, '--container', service))),
    );
  }
});

afterAll(() => {
  // A run that failed halfway has left them.
  spawnSync('podman-compose', ['--project-name', PROJECT, '--file', FILE, 'down', '--volumes', '--timeout', '1']);
  kubectl.deleteNamespace();
});

test.each(SERVICES)('The service %s has the same surroundings on the cluster as under podman-compose', (service) => {
  expect(under.podman.get(service)).toBeDefined();
  expect(under.cluster.get(service)).toEqual(under.podman.get(service));
});
