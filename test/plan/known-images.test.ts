import type { ServicePlan } from '../../plan/plan';
import { translate } from '../support/project';

const service = (image: string, more = ''): ServicePlan =>
  translate(`services: {s: {image: "${image}"${more === '' ? '' : `, ${more}`}}}`).service('s');
const readiness = (image: string, more = ''): unknown => service(image, more).pod.container.readiness?.action;
const port = (image: string, more = ''): number | undefined => service(image, more).networkServices[0]?.ports[0]?.port;
const user = (image: string, more = ''): number | undefined => service(image, more).pod.container.security.runAsUser;
const variable = (image: string, more: string, name: string): string | undefined => {
  const found = service(image, more).pod.container.env.find((item) => item.name === name);
  return found?.kind === 'value' ? found.value : undefined;
};
/** Claims of a StatefulSet, by the folders that they are mounted at. */
const folders = (image: string, more = ''): string[] => {
  const { workload, pod } = service(image, more);
  const claims = workload.kind === 'StatefulSet' ? workload.claimTemplates.map(({ name }) => name) : [];
  return pod.container.mounts.filter(({ volume }) => claims.includes(volume)).map(({ path }) => path);
};

test.each([
  ['mysql:8.4', 999, 999, '/var/lib/mysql', 3306],
  ['public.ecr.aws/docker/library/mysql:8.4', 999, 999, '/var/lib/mysql', 3306],
  ['percona/percona-server:8.4', 1001, 1001, '/var/lib/mysql', 3306],
  ['mariadb:11', 999, 999, '/var/lib/mysql', 3306],
  ['mongo:8', 999, 999, '/data/db', 27017],
  ['redis:8', 999, 999, '/data', 6379],
  ['redis:8-alpine', 999, 1000, '/data', 6379],
  ['valkey/valkey:8', 999, 999, '/data', 6379],
  ['rabbitmq:4', 999, 999, '/var/lib/rabbitmq', 5672],
  ['rabbitmq:4-management-alpine', 100, 101, '/var/lib/rabbitmq', 5672],
  ['docker.elastic.co/elasticsearch/elasticsearch:9.0.0', 1000, 0, '/usr/share/elasticsearch/data', 9200],
  ['opensearchproject/opensearch:3', 1000, 1000, '/usr/share/opensearch/data', 9200],
  ['apache/kafka:4.0.0', 1000, 1000, '/tmp/kraft-combined-logs', 9092],
  ['confluentinc/cp-kafka:7.9.0', 1000, 1000, '/var/lib/kafka/data', 9092],
  ['bitnamilegacy/mongodb:8.0', 1001, 0, '/bitnami/mongodb', 27017],
])(
  'The image %s runs as the owner of its data, which it keeps in a claim of its own',
  (image, uid, gid, folder, first) => {
    const { workload, pod } = service(image);
    expect(workload.kind).toBe('StatefulSet');
    expect(pod.container.security).toMatchObject({ runAsUser: uid, runAsGroup: gid, runAsNonRoot: true });
    expect(pod.container.mounts).toEqual([expect.objectContaining({ path: folder, subPath: 'data' })]);
    expect(port(image)).toBe(first);
  },
);

test.each([
  ['postgres:17', 999],
  ['postgres:17-alpine', 70],
  ['postgis/postgis:17-3.5', 999],
  ['pgvector/pgvector:pg17', 999],
  ['timescale/timescaledb:latest-pg17', 70],
  ['timescale/timescaledb-ha:pg17', 1000],
  ['tensorchord/pgvecto-rs:pg16-v0.3.0', 999],
  ['ghcr.io/immich-app/postgres:14-vectorchord0.4.3', undefined],
  ['pgautoupgrade/pgautoupgrade:17-bookworm', undefined],
])('The image %s runs as %s, and makes the folder of its data itself', (image, uid) => {
  expect(user(image)).toBe(uid);
  const [mount] = service(image).pod.container.mounts;
  expect(mount?.subPath).toBeUndefined();
  expect(variable(image, '', 'PGDATA')).toBe(`${mount?.path ?? ''}/pgdata`);
});

describe('The data of PostgreSQL', () => {
  const mounted = (...targets: readonly string[]): string =>
    `volumes: [${targets.map((target) => `"${target}"`).join(', ')}]`;

  test.each([
    ['postgres:17', mounted('/var/lib/postgresql/data'), '/var/lib/postgresql/data', '/var/lib/postgresql/data/pgdata'],
    ['postgres:17', mounted('/var/lib/postgresql'), '/var/lib/postgresql', '/var/lib/postgresql/pgdata'],
    // A link in the image, at which nothing can be mounted.
    ['postgres:18', mounted('/var/lib/postgresql/data'), '/var/lib/postgresql', '/var/lib/postgresql/pgdata'],
    ['postgres', mounted('/var/lib/postgresql/data'), '/var/lib/postgresql', '/var/lib/postgresql/pgdata'],
    [
      'pgvector/pgvector:pg18',
      mounted('/var/lib/postgresql/data/'),
      '/var/lib/postgresql',
      '/var/lib/postgresql/pgdata',
    ],
    ['postgres:18', '', '/var/lib/postgresql', '/var/lib/postgresql/pgdata'],
  ])('The data of %s with %s is at %s, in a folder of its own', (image, volumes, path, data) => {
    expect(folders(image, volumes)).toEqual([path]);
    expect(variable(image, volumes, 'PGDATA')).toBe(data);
  });

  test.each([
    ['/var/lib/postgresql/data/mine', mounted('/var/lib/postgresql/data'), '/var/lib/postgresql/data', undefined],
    ['/pg/data', mounted('/pg'), '/pg', undefined],
    ['/pg', mounted('/pg'), '/pg', '/pg/pgdata'],
    ['/pg', '', '/pg', '/pg/pgdata'],
  ])('The data is where PGDATA says (%s, with %s)', (written, volumes, path, changed = written) => {
    const more = [`environment: {PGDATA: ${written}}`, volumes].filter(Boolean).join(', ');
    expect(folders('postgres:17', more)).toEqual([path]);
    expect(variable('postgres:17', more, 'PGDATA')).toBe(changed);
  });

  test.each([['/var/lib/postgresql/data'], ['/var/lib/postgresql/data/pgdata']])(
    'The data is where PGDATA says, also below the moved volume of version 18: %s',
    (written) => {
      const more = `environment: {PGDATA: ${written}}, ${mounted('/var/lib/postgresql/data')}`;
      expect(folders('postgres:18', more)).toEqual(['/var/lib/postgresql']);
      expect(variable('postgres:18', more, 'PGDATA')).toBe(written);
    },
  );
});

test.each([
  ['mysql:8.4', 'command: --datadir=/db', ['/db']],
  ['mongo:8', 'volumes: ["/data/configdb", "/data/db"]', ['/data/configdb', '/data/db']],
  ['mongo:8', 'command: mongod --configsvr --replSet c', ['/data/configdb']],
  ['mongo:8', 'volumes: ["/data/configdb"]', ['/data/configdb', '/data/db']],
  ['postgres:17', 'tmpfs: /var/lib/postgresql/data', []],
  ['postgres:18', 'tmpfs: /var/lib/postgresql/data', []],
  ['mongo:8', 'volumes: [{type: tmpfs, target: /data/db}]', []],
  ['apache/kafka:4', 'environment: {KAFKA_NODE_ID: 1}', ['/tmp/kafka-logs']],
  ['apache/kafka:4', 'environment: {KAFKA_HEAP_OPTS: -Xmx1G}', ['/tmp/kraft-combined-logs']],
  ['apache/kafka:4', 'environment: {KAFKA_LOG_DIRS: /var/lib/kafka/data}', ['/var/lib/kafka/data']],
  ['minio/minio', 'command: server /files --console-address ":9001"', ['/files']],
  ['minio/minio', 'command: "server /data{1...2}", volumes: ["/data1", "/data2"]', ['/data1', '/data2']],
  [
    'minio/minio',
    'command: "server --certs-dir /certs http://minio{1...4}/data{1...2}", volumes: ["/data1", "/data2", "/certs"]',
    ['/data1', '/data2'],
  ],
  [
    'minio/minio',
    'command: "server /data{1...1000}", volumes: ["/data1", "/data64", "/data65"]',
    ['/data1', '/data64'],
  ],
  ['minio/minio', 'command: server, environment: {MINIO_VOLUMES: /files}', ['/files']],
  ['bitnamilegacy/kafka:3.9', 'volumes: ["/bitnami"]', ['/bitnami']],
  ['redis:8', 'command: redis-server --dir /files', ['/files']],
])('The image %s with %s keeps its data in %j', (image, more, expected) => {
  expect(folders(image, more)).toEqual(expected);
});

test('The data folder of a database is where another service brings one', () => {
  const { plan } = translate(`services:
  s: {image: "mysql:8.4", environment: {MYSQL_ROOT_PASSWORD: x}, volumes_from: [data]}
  data: {image: busybox, volumes: [/var/lib/mysql]}`);
  expect(plan.services.flatMap(({ pod }) => pod.container.mounts.map(({ volume, path }) => [volume, path]))).toEqual([
    ['data--var-lib-mysql', '/var/lib/mysql'],
    ['data--var-lib-mysql', '/var/lib/mysql'],
  ]);
});

test.each([
  ['redis:8', 'command: redis-server --port 6380', 6380],
  ['redis:8', 'command: redis-server --tls-port 6390 --port 0', 6390],
  ['redis:8', 'command: redis-sentinel /etc/sentinel.conf', 26379],
  ['mysql:8', 'command: mysqld --port=3307', 3307],
  ['mysql:8', 'command: --port=3308 --port=3307', 3307],
  ['mariadb:11', 'command: [--port, "3307"]', 3307],
  ['mongo:8', 'command: mongod --shardsvr', 27018],
  ['mongo:8', 'command: mongod --port 27100', 27100],
  ['postgres:17', 'command: postgres -p 5433', 5433],
  ['postgres:17', 'command: -c port=5433', 5433],
  ['postgres:17', 'environment: {PGPORT: 5433}', 5433],
  ['rabbitmq:4', 'environment: {RABBITMQ_NODE_PORT: 5673}', 5673],
  ['elasticsearch:9.0.0', 'environment: {http.port: 9201}', 9201],
  ['apache/kafka:4', 'environment: {KAFKA_LISTENERS: "IN://localhost:1,OUT://:19092,C://:9093"}', 19092],
  ['confluentinc/cp-kafka:7', 'environment: {KAFKA_ADVERTISED_LISTENERS: "PLAINTEXT://s:29092"}', 29092],
  ['minio/minio', 'command: "server /data --address :9100"', 9100],
  ['traefik:3', 'command: "--entryPoints.web.address=:8000"', 8000],
  ['traefik:3', 'environment: {TRAEFIK_ENTRYPOINTS_WEB_ADDRESS: ":8000"}', 8000],
  ['bitnamilegacy/redis:8', 'environment: {REDIS_PORT_NUMBER: 6380}', 6380],
  ['quay.io/jupyter/base-notebook', 'command: start-notebook.py --ServerApp.port=9999', 9999],
  ['a', 'command: mlflow server --port 5001', 5001],
  ['a', 'command: sh -c "mkdir -p /x && mlflow server"', 5000],
  ['a', 'command: streamlit run app.py --server.port=80', 80],
])('The image %s with %s listens at %d, and its probe asks there', (image, more, expected) => {
  expect(port(image, more)).toBe(expected);
  expect(JSON.stringify(readiness(image, more))).toContain(String(expected));
});

test.each([
  ['mysql:8.4', { kind: 'exec', command: ['mysqladmin', 'ping', '--host=127.0.0.1', '--port=3306', '--silent'] }],
  ['mongo:8', { kind: 'tcp', port: 27017 }],
  ['rabbitmq:4', { kind: 'tcp', port: 5672 }],
  ['minio/minio', { kind: 'http', path: '/minio/health/ready', port: 9000 }],
  ['httpd:2', { kind: 'tcp', port: 80 }],
])('The image %s is ready when it answers, not at its first start', (image, expected) => {
  expect(readiness(image)).toEqual(expected);
});

test('A healthcheck of the project comes before the knowledge of an image', () => {
  expect(readiness('mysql:8.4', 'healthcheck: {test: mine}')).toEqual({
    kind: 'exec',
    command: ['/bin/sh', '-c', 'mine'],
  });
});

test('MariaDB has a probe by its own check, and Redis one without a password', () => {
  expect(readiness('mariadb:11', 'command: --datadir=/db')).toMatchObject({
    command: [
      '/bin/sh',
      '-c',
      expect.stringContaining('healthcheck.sh --connect') as string,
      'healthy',
      '127.0.0.1',
      '3306',
      '/db',
    ],
  });
  expect(readiness('redis:8')).toMatchObject({
    command: ['/bin/sh', '-c', expect.stringContaining('NOAUTH') as string, 'ping', 'redis-cli', '127.0.0.1', '6379'],
  });
  expect(readiness('valkey/valkey:8')).toMatchObject({ command: expect.arrayContaining(['valkey-cli']) as string[] });
  expect(readiness('redis:8', 'command: --tls-port 6390')).toEqual({ kind: 'tcp', port: 6390 });
});

test.each([
  ['quay.io/jupyter/base-notebook', 'command: start-notebook.py --ServerApp.base_url=/lab/', '/lab/api'],
  ['a', 'command: mlflow server --static-prefix /ml', '/ml/health'],
  ['a', 'command: streamlit run app.py --server.baseUrlPath page', '/page/_stcore/health'],
])('The probe of %s with %s asks below its path', (image, more, path) => {
  expect(readiness(image, more)).toMatchObject({ kind: 'http', path });
});

test.each([
  ['quay.io/jupyter/base-notebook', 'environment: {GEN_CERT: "yes"}', 8888],
  ['quay.io/jupyter/base-notebook', 'command: start-notebook.py --ServerApp.certfile=/c.pem', 8888],
  ['a', 'command: streamlit run app.py --server.sslCertFile c.pem', 8501],
  ['minio/minio', 'command: server /data, volumes: ["/root/.minio/certs"]', 9000],
])('The image %s with %s has a certificate, and its probe asks whether it listens', (image, more, expected) => {
  expect(readiness(image, more)).toEqual({ kind: 'tcp', port: expected });
});

test.each([
  ['redis:8', 'command: sh -c "exec redis-server"'],
  ['redis:8', 'entrypoint: /start.sh'],
  ['redis:8', 'entrypoint: redis-server'],
  ['postgres:17', 'command: bash -c "docker-entrypoint.sh postgres"'],
  ['mysql:8', 'entrypoint: [sh, -c, mysqld]'],
  ['mariadb:11', 'command: sh -c mariadbd'],
  ['mongo:8', 'command: bash -c "mongod"'],
  ['rabbitmq:4', 'command: sh -c "rabbitmq-plugins enable rabbitmq_mqtt && rabbitmq-server"'],
  ['mysql/mysql-server:8.0', ''],
  ['redis/redis-stack', ''],
  ['nginx:1', ''],
  ['httpd:2', ''],
  ['traefik:3', ''],
])('The image %s with %s starts as root, as under Compose', (image, more) => {
  expect(user(image, more)).toBeUndefined();
});

test.each([
  ['redis:8', 'command: redis-server /etc/redis.conf', 999],
  ['redis:8', 'command: /etc/redis.conf', 999],
  ['postgres:17', 'command: [postgres, -c, log_statement=all]', 999],
  ['mysql:8', 'command: --character-set-server=utf8mb4', 999],
  ['mongo:8', 'command: [mongod, --replSet, rs0]', 999],
  ['nginxinc/nginx-unprivileged:1', '', 101],
])('The image %s with %s changes to its user in its start script: %d', (image, more, uid) => {
  expect(user(image, more)).toBe(uid);
});

test('The command of a Dockerfile counts for a known image as well', () => {
  const built = (dockerfile: string): number | undefined =>
    translate('services: {s: {build: ./s}}', { files: { 's/Dockerfile': dockerfile } }).service('s').pod.container
      .security.runAsUser;
  expect(built('FROM redis:8\nCMD ["redis-server", "/etc/redis.conf"]')).toBe(999);
  expect(built('FROM redis:8\nENTRYPOINT ["docker-entrypoint.sh"]\nCMD ["redis-server"]')).toBe(999);
  expect(built('FROM redis:8\nENTRYPOINT ["/start.sh"]')).toBeUndefined();
});

test('Others wait for a database with its own client, at its port', () => {
  const wait = (image: string, more = ''): unknown[] => {
    const file = `services: {web: {image: a, depends_on: [db]}, db: {image: "${image}"${more}}}`;
    const [container] = translate(file).service('web').pod.initContainers;
    return [container?.image, container?.command?.slice(-2)];
  };
  expect(wait('mariadb:11')).toEqual(['mariadb:11', ['db', '3306']]);
  expect(wait('redis:8', ', command: --port 6380')).toEqual(['redis:8', ['db', '6380']]);
  expect(wait('redis:8', ', command: --tls-port 6380')[0]).toBe('busybox:1.37');
});

test.each([
  ['nginx:1', '/etc/nginx/nginx.conf', 'nginx:1'],
  ['nginx:1', '/etc', 'nginx:1'],
  ['httpd:2', '/usr/local/apache2/conf/httpd.conf', 'httpd:2'],
  ['traefik:3', '/etc/traefik/traefik.yml', 'traefik:3'],
])('The port of %s is not known with a file of the project at %s', (image, target) => {
  const configured = translate(
    `services: {s: {image: "${image}", configs: [{source: c, target: ${target}}]}}\nconfigs: {c: {content: x}}`,
  ).service('s');
  expect(configured.pod.container.readiness).toBeUndefined();
  expect(configured.networkServices[0]).toMatchObject({ headless: true, ports: [] });
});

test('The port of a web server is known with pages of the project, and not in an image of its own', () => {
  expect(readiness('nginx:1', 'volumes: ["/usr/share/nginx/html"]')).toEqual({ kind: 'tcp', port: 80 });
  expect(readiness('nginx:1', 'volumes: ["/etc/nginx-ui"]')).toEqual({ kind: 'tcp', port: 80 });
  const built = translate('services: {s: {build: ./s}}', {
    files: { 's/Dockerfile': 'FROM nginx:1\nCOPY . /etc/nginx' },
  });
  expect(built.service('s').pod.container.readiness).toBeUndefined();
});

test.each([
  ['nginx:1', 'command: nginx -c /etc/netbox-nginx/nginx.conf -g "daemon off;"'],
  ['nginx:1', 'command: [nginx, -c/x.conf]'],
  ['nginx:1', 'command: sh -c "envsubst < /t > /etc/nginx/conf.d/default.conf && nginx"'],
  ['nginx:1', 'ports: ["8080:8080"]'],
  ['nginxinc/nginx-unprivileged:1', 'ports: ["80:80"]'],
  ['httpd:2', 'command: httpd-foreground -f /x.conf'],
  ['httpd:2', 'command: [httpd-foreground, -c, "Listen 8080"]'],
  ['httpd:2', 'ports: ["8080"]'],
])('The image %s has no probe at its port where it may listen elsewhere: %s', (image, more) => {
  expect(readiness(image, more)).toBeUndefined();
  expect(port(image, more)).not.toBe(image.includes('unprivileged') ? 8080 : 80);
});

test.each([
  ['nginx:1', 'command: nginx -g "daemon off;"'],
  ['nginx:1', 'command: nginx -c /etc/nginx/nginx.conf'],
  ['nginx:1', 'command: sh -c "sleep 1 && nginx -g daemon\\ off"'],
  ['nginx:1', 'entrypoint: [/bin/sh, -c], command: exec nginx'],
  ['nginx:1', 'ports: ["8080:80", "8443:443"]'],
  ['httpd:2', 'command: httpd-foreground -D FOREGROUND'],
  ['httpd:2', 'command: httpd-foreground -f /usr/local/apache2/conf/httpd.conf'],
])('The image %s has a probe at its port with %s', (image, more) => {
  expect(readiness(image, more)).toEqual({ kind: 'tcp', port: 80 });
});

test.each([
  [
    'redis:8',
    'command: redis-sentinel /etc/redis/s.conf, volumes: ["./etc:/etc/redis"]',
    /writes to its configuration/,
  ],
  ['redis:8', 'command: redis-server /etc/redis/s.conf, volumes: ["./etc:/etc/redis"]', /^$/],
  ['redis:8', 'command: redis-sentinel /etc/redis/s.conf, volumes: ["/etc/redis"]', /^$/],
])('The image %s with %s gets the right warnings about its files', (image, more, expected) => {
  const files = { 'etc/key': 'x', 'etc/s.conf': '' };
  const { problems } = translate(`services: {s: {image: "${image}", ${more}}}\nsecrets: {key: {file: etc/key}}`, {
    files,
  });
  const said = problems.filter(({ code }) => code === 'outdated').map(({ message }) => message);
  expect(said.join('\n')).toMatch(expected);
});

test.each([
  ['mysql', '', /version of MySQL is not pinned .*needs a password for root at its first start/s],
  ['mariadb:11', 'environment: {MYSQL_ROOT_PASSWORD: "${X:-x}"}', /^$/],
  ['mongo:latest', '', /version of MongoDB is not pinned/],
  ['elasticsearch:9', '', /vm\.max_map_count/],
  ['elasticsearch:9', 'environment: {bootstrap.memory_lock: "true"}', /cannot lock its memory/],
  ['elasticsearch:9', 'environment: {discovery.type: single-node, bootstrap.memory_lock: "true"}', /^$/],
  [
    'apache/kafka:4',
    'environment: {KAFKA_ADVERTISED_LISTENERS: "PLAINTEXT://localhost:9092"}',
    /Kafka advertises "localhost"/,
  ],
  ['apache/kafka:4', 'environment: {KAFKA_ADVERTISED_LISTENERS: "PLAINTEXT://s:9092"}', /^$/],
  ['apache/kafka:4', 'volumes: ["/var/lib/kafka/data"]', /stays empty.*kraft-combined-logs/],
  ['confluentinc/cp-kafka:7', 'volumes: ["/var/lib/kafka/data"]', /^$/],
  ['traefik:3', 'command: --providers.docker=true', /which a cluster does not have/],
  ['traefik:3', 'environment: {TRAEFIK_PROVIDERS_DOCKER: "true"}', /which a cluster does not have/],
  ['bitnami/redis:7.2', '', /from this repository on Docker Hub/],
  ['bitnamilegacy/redis:7.2', '', /^$/],
  ['pgvector/pgvector:pg17', '', /^$/],
])('The image %s with %s gets the right warnings', (image, more, expected) => {
  const { problems } = translate(`services: {s: {image: "${image}"${more === '' ? '' : `, ${more}`}}}`);
  const said = problems.filter(({ code }) => code === 'outdated').map(({ message }) => message);
  expect(said.join('\n')).toMatch(expected);
});

test('A command that names the folder of the data finds it there, as its own', () => {
  const replica = (more: string): ServicePlan =>
    translate(`services: {db: {image: "postgres:17", user: postgres, ${more}}}`).service('db');
  const named = replica('command: sh -c "pg_basebackup --pgdata=/var/lib/postgresql/data && postgres"');
  expect(named.pod.container.env).toEqual([]);
  expect(named.pod.container.mounts).toEqual([
    expect.objectContaining({ path: '/var/lib/postgresql/data', subPath: 'data' }),
  ]);
  expect(named.pod.initContainers).toEqual([
    expect.objectContaining({
      command: expect.arrayContaining(['700']) as unknown,
      security: expect.objectContaining({ runAsUser: 999 }) as unknown,
    }),
  ]);
  expect(replica('command: postgres -c fsync=off').pod.initContainers).toEqual([]);
});

test('A setting for a port that holds no number is not taken for a port', () => {
  const { container } = translate(
    'services: {db: {image: "bitnamilegacy/redis:8", environment: {REDIS_PORT_NUMBER: abc}}}',
  ).service('db').pod;
  expect(container.ports.map(({ port }) => port)).toEqual([6379]);
  const kafka = 'services: {k: {image: "apache/kafka:4.0.0", environment: {KAFKA_LISTENERS: "A://:9092,B://:99999"}}}';
  expect(
    translate(kafka)
      .service('k')
      .pod.container.ports.map(({ port }) => port),
  ).toEqual([9092]);
  const { readiness } = translate(kafka.replace('A://:9092,B://:99999', 'B://:99999,A://:9092')).service('k').pod
    .container;
  expect(readiness?.action).toEqual({ kind: 'tcp', port: 9092 });
});

test('Elasticsearch checks its node when a setting says so, alone or not', () => {
  const told = (more: string): string =>
    translate(
      `services: {es: {image: "elasticsearch:8.15.0", environment: {discovery.type: single-node, bootstrap.memory_lock: "true"${more}}}}`,
    )
      .messages()
      .join('\n');
  expect(told('')).not.toContain('max_map_count');
  expect(told(', ES_JAVA_OPTS: "-Des.enforce.bootstrap.checks=true"')).toMatch(/max_map_count[^]*lock its memory/);
});
