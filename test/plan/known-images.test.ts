import { translate } from '../support/project';

const service = (image: string, more = ''): ReturnType<ReturnType<typeof translate>['service']> =>
  translate(`services: {s: {image: "${image}"${more === '' ? '' : `, ${more}`}}}`).service('s');

test.each([
  ['mysql:8.4', 999, 999, '/var/lib/mysql', 3306],
  ['public.ecr.aws/docker/library/mysql:8.4', 999, 999, '/var/lib/mysql', 3306],
  ['mariadb:11', 999, 999, '/var/lib/mysql', 3306],
  ['mongo:8', 999, 999, '/data/db', 27017],
  ['redis:8', 999, 999, '/data', 6379],
  ['redis:8-alpine', 999, 1000, '/data', 6379],
  ['valkey/valkey:8', 999, 999, '/data', 6379],
  ['rabbitmq:4', 999, 999, '/var/lib/rabbitmq', 5672],
  ['rabbitmq:4-management-alpine', 100, 101, '/var/lib/rabbitmq', 5672],
  ['docker.elastic.co/elasticsearch/elasticsearch:9.0.0', 1000, 0, '/usr/share/elasticsearch/data', 9200],
  ['opensearchproject/opensearch:3', 1000, 1000, '/usr/share/opensearch/data', 9200],
  ['apache/kafka:4.0.0', 1000, 1000, '/var/lib/kafka/data', 9092],
])('%s runs as the owner of its data, which it keeps in a claim of its own', (image, uid, gid, folder, port) => {
  const { workload, pod, networkServices } = service(image);
  expect(workload.kind).toBe('StatefulSet');
  expect(pod.container.security).toMatchObject({ runAsUser: uid, runAsGroup: gid, runAsNonRoot: true });
  expect(pod.security.fsGroup).toBe(gid === 0 ? undefined : gid);
  expect(pod.container.mounts).toEqual([expect.objectContaining({ path: folder, subPath: 'data' })]);
  expect(networkServices[0]?.ports.map((item) => item.port)).toEqual([port]);
});

test('a database is ready when it answers over TCP, which its first start does not', () => {
  const readiness = (image: string): unknown => service(image).pod.container.readiness?.action;
  expect(readiness('mysql:8.4')).toEqual({
    kind: 'exec',
    command: ['mysqladmin', 'ping', '--host=127.0.0.1', '--silent'],
  });
  expect(readiness('mariadb:11')).toMatchObject({ kind: 'exec' });
  expect(readiness('mongo:8')).toEqual({ kind: 'tcp', port: 27017 });
  expect(service('mysql:8.4', 'healthcheck: {test: mine}').pod.container.readiness?.action).toEqual({
    kind: 'exec',
    command: ['/bin/sh', '-c', 'mine'],
  });
});

test('others wait for a database with its own client', () => {
  const { pod } = translate('services: {web: {image: a, depends_on: [db]}, db: {image: "mariadb:11"}}').service('web');
  expect(pod.initContainers.map(({ image, command }) => [image, command?.at(-1)])).toEqual([['mariadb:11', 'db']]);
});

test('a web server is ready when it listens, unless a configuration may say otherwise', () => {
  expect(service('nginx:1').pod.container.readiness?.action).toEqual({ kind: 'tcp', port: 80 });
  expect(service('nginx:1').pod.container.security.runAsUser).toBeUndefined();
  expect(service('nginxinc/nginx-unprivileged:1').pod.container.security.runAsUser).toBe(101);
  expect(service('httpd:2').networkServices[0]?.ports.map(({ port }) => port)).toEqual([80]);
  const configured = translate(
    'services: {s: {image: "nginx:1", configs: [{source: c, target: /etc/nginx/nginx.conf}]}}\nconfigs: {c: {content: x}}',
  );
  expect(configured.service('s').pod.container.readiness).toBeUndefined();
});

test('MinIO keeps its data where its command says', () => {
  const { workload, pod } = service('minio/minio', 'command: server /files --console-address ":9001"');
  expect(workload.kind).toBe('StatefulSet');
  expect(pod.container.mounts.map(({ path }) => path)).toEqual(['/files']);
  expect(pod.container.readiness?.action).toEqual({ kind: 'http', path: '/minio/health/ready', port: 9000 });
});

test.each([
  ['mysql', '', /version of MySQL is not pinned .*does not start the first time without a password/s],
  ['mariadb:11', 'environment: {MYSQL_ROOT_PASSWORD: "${X:-x}"}', /^$/],
  ['mongo:latest', '', /version of MongoDB is not pinned/],
  ['elasticsearch:9', '', /vm\.max_map_count/],
  ['elasticsearch:9', 'environment: {discovery.type: single-node}', /^$/],
  [
    'apache/kafka:4',
    'environment: {KAFKA_ADVERTISED_LISTENERS: "PLAINTEXT://localhost:9092"}',
    /It sends its clients to localhost/,
  ],
  ['apache/kafka:4', 'environment: {KAFKA_ADVERTISED_LISTENERS: "PLAINTEXT://s:9092"}', /^$/],
  ['traefik:3', 'command: --providers.docker=true', /which a cluster has not/],
])('%s with %s: what is said of it', (image, more, expected) => {
  const { problems } = translate(`services: {s: {image: "${image}"${more === '' ? '' : `, ${more}`}}}`);
  const said = problems.filter(({ code }) => code === 'outdated').map(({ message }) => message);
  expect(said.join('\n')).toMatch(expected);
});
