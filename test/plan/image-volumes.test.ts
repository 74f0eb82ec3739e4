import { withoutPlace } from '../../plan/plan-places';
import { translate, type Translation } from '../support/project';

const claims = (translation: Translation): string[] =>
  translation.plan.services.flatMap((service) => service.claims.map(({ name }) => name));
const folders = (image: string, more = ''): string[] =>
  translate(`services: {s: {image: "${image}"${more === '' ? '' : `, ${more}`}}}\nvolumes: {v: }`)
    .service('s')
    .pod.container.mounts.map(({ path }) => path);

test.each([
  ['cassandra:5', ['/var/lib/cassandra']],
  ['public.ecr.aws/docker/library/cassandra:5', ['/var/lib/cassandra']],
  ['zookeeper:3.9', ['/data', '/datalog']],
  ['influxdb:1.8', ['/var/lib/influxdb']],
  ['influxdb:2.7-alpine', ['/var/lib/influxdb2', '/etc/influxdb2']],
  ['gitea/gitea:1.24', ['/data']],
  ['gitea/gitea:1.24-rootless', ['/var/lib/gitea', '/etc/gitea']],
  ['wordpress:php8.3-fpm', ['/var/www/html']],
  ['wordpress:cli-php8.3', []],
  ['mcr.microsoft.com/mssql/server:2022-latest', ['/var/opt/mssql']],
  ['memgraph/memgraph:3', ['/var/lib/memgraph']],
  ['scylladb/scylla:6', ['/var/lib/scylla']],
  ['dpage/pgadmin4:9', ['/var/lib/pgadmin']],
  ['linuxserver/mariadb:11', ['/config']],
  ['lscr.io/linuxserver/sonarr', ['/config']],
  ['acme/bonita-postgres:16', ['/var/lib/postgresql/data']],
  ['debezium/example-mysql:3', ['/var/lib/mysql']],
  ['debezium/example-mongodb:3', ['/data/db']],
  ['acme/postgres-exporter:1', []],
  ['acme/mysql-router', []],
  ['acme/postgrest', []],
  ['mongo-express', []],
  ['mycassandra:5', []],
  ['somebody/registry', []],
])('The image %s gets volumes for its declared folders: %j', (image, expected) => {
  expect(folders(image)).toEqual(expected);
});

test('The volumes of an image are those that the Compose file could have named', () => {
  const written = translate('name: p\nservices: {s: {image: "cassandra:5", volumes: [/var/lib/cassandra]}}');
  const declared = translate('name: p\nservices: {s: {image: "cassandra:5"}}');
  expect(withoutPlace(declared.service('s'))).toEqual(withoutPlace(written.service('s')));
  expect(declared.service('s').workload).toMatchObject({ kind: 'Deployment', strategy: 'Recreate' });
  expect(declared.service('s').pod.initContainers).toEqual([
    expect.objectContaining({ name: 'fill-s--var-lib-cassandra' }),
  ]);
  expect(declared.messages()).toEqual([
    expect.stringContaining('The claim s--var-lib-cassandra requests 10Gi, because the Compose file names no size.'),
  ]);
});

test.each([
  ['volumes: ["v:/datalog"]', ['/datalog', '/data']],
  ['volumes: ["v:/data/"], tmpfs: [/datalog]', ['/data', '/datalog']],
  ['volumes: ["v:/data/version-2"]', ['/data/version-2', '/data', '/datalog']],
])('A volume of the image is left out where something is mounted already: %s', (more, expected) => {
  expect(folders('zookeeper:3.9', more).sort()).toEqual([...expected].sort());
});

test('A volume of the image is left out where another service brings a mount', () => {
  const translation = translate(`
services:
  s: {image: "cassandra:5", volumes_from: [data]}
  data: {image: busybox, volumes: [/var/lib/cassandra]}`);
  expect(translation.plan.sharedClaims.map(({ name }) => name)).toEqual(['data--var-lib-cassandra']);
  expect(claims(translation)).toEqual([]);
});

test('The key volumes_from brings the volumes of an image', () => {
  const translation = translate('services: {web: {image: nginx, volumes_from: [s]}, s: {image: "wordpress:6-fpm"}}');
  expect(translation.service('web').pod.container.mounts.map(({ path }) => path)).toEqual(['/var/www/html']);
});

test('An image that is built on a known one has its volumes as well', () => {
  const translation = translate('services: {s: {build: ./s}}', {
    files: { 's/Dockerfile': 'FROM jenkins/jenkins:lts' },
  });
  expect(claims(translation)).toEqual(['s--var-jenkins-home']);
});

test.each([
  ['cassandra:5', 'command: cqlsh cassandra -f /x'],
  ['cassandra:5', 'command: sh -c "until cqlsh db; do sleep 1; done"'],
  ['cassandra:5', 'command: ./fill, restart: "no"'],
  ['wordpress:6', 'pre_start: [{command: [chown, x, y]}], scale: 2'],
])(
  'A service that runs something else, ends, or has several pods gets no volumes of its image: %s with %s',
  (image, more) => {
    expect(folders(image, more)).toEqual([]);
  },
);

test.each(['scale: 2', 'deploy: {replicas: 2}', 'deploy: {mode: global}', 'x-kubernetes: {workload: DaemonSet}'])(
  'A loss of data is reported where several pods would share a claim: %s',
  (more) => {
    const translation = translate(`services: {s: {image: "cassandra:5", ${more}}}`);
    expect(claims(translation)).toEqual([]);
    expect(translation.messages()).toEqual([expect.stringContaining('Data in /var/lib/cassandra is lost')]);
  },
);

test("A folder in VOLUME of the project's Dockerfile gets a volume, unless it holds passing data", () => {
  const { pod, claims } = translate('services: {s: {build: ., volumes: ["v:/kept"]}}\nvolumes: {v: }', {
    files: { Dockerfile: 'FROM a\nVOLUME /data /tmp /kept/deep\n' },
  }).service('s');
  expect(pod.container.mounts.map(({ path }) => path)).toEqual(['/kept', '/data']);
  expect(claims.map(({ name }) => name)).toEqual(['v', 's--data']);
});
