import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Kubectl } from './kubectl';
import { command, synth } from './project';

jest.setTimeout(900_000);

const PROJECT = 'cdk8s-compose-images';
const FOLDER = join(__dirname, 'known-images');
const ENVIRONMENT = {
  COMPOSE_PROJECT_NAME: PROJECT,
  REDIS_PASSWORD: 'redis-secret',
  MARIADB_ROOT_PASSWORD: 'mariadb-secret',
  MARIADB_PASSWORD: 'app-secret',
  RABBITMQ_PASSWORD: 'rabbitmq-secret',
  POSTGRES_PASSWORD: 'postgres-secret',
};
const kubectl = new Kubectl(PROJECT);
const sql = (statement: string): string[] => ['psql', '-U', 'postgres', '-tAc', statement];
const mariadb = (statement: string): string[] => ['mariadb', '-uapp', '-papp-secret', 'app', '-BNe', statement];
const redis = ['redis-cli', '-p', '6380', '-a', 'redis-secret', '--no-auth-warning'];

/** How each keeps something, and gives it back; the parts of a command and what it prints. */
const KEPT: Readonly<Record<string, { readonly keep: string[]; readonly give: string[]; readonly kept: string }>> = {
  redis: { keep: [...redis, 'set', 'word', 'kept'], give: [...redis, 'get', 'word'], kept: 'kept' },
  scripted: { keep: ['redis-cli', 'set', 'word', 'kept'], give: ['redis-cli', 'get', 'word'], kept: 'kept' },
  valkey: { keep: ['valkey-cli', 'set', 'word', 'kept'], give: ['valkey-cli', 'get', 'word'], kept: 'kept' },
  mariadb: {
    keep: mariadb("INSERT INTO start VALUES ('kept')"),
    give: mariadb('SELECT word FROM start'),
    kept: 'hello\nsecond.sh\nkept',
  },
  rabbitmq: {
    keep: ['rabbitmqctl', 'add_vhost', 'kept'],
    give: ['rabbitmqctl', '--quiet', '--no-table-headers', 'list_vhosts'],
    kept: 'kept',
  },
  postgres: {
    keep: sql("CREATE TABLE words AS SELECT 'kept'").toSpliced(1, 0, '-p', '5433'),
    give: sql('SELECT * FROM words').toSpliced(1, 0, '-p', '5433'),
    kept: 'kept',
  },
  newest: { keep: sql("CREATE TABLE words AS SELECT 'kept'"), give: sql('SELECT * FROM words'), kept: 'kept' },
  unwritten: { keep: sql("CREATE TABLE words AS SELECT 'kept'"), give: sql('SELECT * FROM words'), kept: 'kept' },
};

beforeAll(() => {
  kubectl.deleteNamespace();
  const registry = process.env['IMAGE_REGISTRY'];
  // A cluster without access to the public registries pulls from one that has none of their images.
  if (registry !== undefined && spawnSync('buildah', ['--version']).status === 0) {
    command(join(FOLDER, 'build'), [registry]);
  }
  const dist = synth(join(FOLDER, 'compose.yaml'), ENVIRONMENT);
  command('kubectl', ['apply', '--validate=strict', '-f', dist]);
  kubectl.waitUntilReady(400);
});

afterAll(() => {
  kubectl.deleteNamespace();
});

test('A service that waits for all known images starts, and reaches each at its port', () => {
  const addresses = [
    'redis:6380',
    'valkey:6379',
    'scripted:6379',
    'mariadb:3307',
    'rabbitmq:5672',
    'postgres:5433',
    'newest:5432',
    'unwritten:5432',
    'httpd:80',
    'nginx:8080',
  ];
  const program = `import socket, sys
for address in sys.argv[1:]:
    host, port = address.split(":")
    socket.create_connection((host, int(port)), timeout=5).close()
    print(address)`;
  const reached = kubectl.exec('deploy/client', 'python3', '-c', program, ...addresses);
  expect(reached.trim().split('\n')).toEqual(addresses);
  const page = 'import urllib.request; print(urllib.request.urlopen("http://nginx:8080/").read().decode())';
  expect(kubectl.exec('deploy/client', 'python3', '-c', page)).toContain('a page of the project');
});

test('Each known image runs as its own user, and a script of the project as root', () => {
  const users = ['redis', 'valkey', 'mariadb', 'rabbitmq', 'postgres', 'newest', 'scripted'].map((name) =>
    kubectl.exec(`statefulset/${name}`, 'stat', '-c', '%u', '/proc/1').trim(),
  );
  expect(users).toEqual(['999', '999', '999', '999', '999', '999', '0']);
});

test('The data of known images is there after all pods were deleted, and no container was ever restarted', () => {
  for (const [name, { keep }] of Object.entries(KEPT)) kubectl.exec(`statefulset/${name}`, ...keep);
  expect(restarts()).toEqual([]);
  kubectl.deletePods();
  kubectl.waitUntilReady(400);
  for (const [name, { give, kept }] of Object.entries(KEPT)) {
    expect({ name, given: kubectl.exec(`statefulset/${name}`, ...give) }).toEqual({
      name,
      given: expect.stringContaining(kept) as string,
    });
  }
  expect(restarts()).toEqual([]);
});

/** The containers that were started more than once. */
function restarts(): string[] {
  return kubectl
    .pods()
    .flatMap(({ metadata, status }) =>
      [...(status.containerStatuses ?? []), ...(status.initContainerStatuses ?? [])]
        .filter(({ restartCount }) => restartCount > 0)
        .map(({ name }) => `${metadata.name}/${name}`),
    );
}
