import { translate } from '../support/project';

const translation = translate(`
services:
  my_db: {image: a, ports: ["5432"], container_name: the.db}
  web:
    image: b
    environment:
      URL: postgres://my_db:my_db@my_db:5432/my_db
      DB_HOST: my_db
      DB_NAME: my_db
      OTHER: "see my_db, at://not_my_db/ and xmy_db:1"
      DOTTED: http://the.db/
    command: [serve, --host, my_db, "my_db:5432", my_db]
    healthcheck: {test: "nc -z my_db 5432"}
    post_start: [{command: [curl, "http://my_db"]}]
`);
const { container } = translation.service('web').pod;

test('A host whose name Kubernetes does not allow is called by its name there', () => {
  const values = Object.fromEntries(
    container.env.flatMap((variable) => (variable.kind === 'value' ? [[variable.name, variable.value]] : [])),
  );
  expect(values).toEqual({
    DB_HOST: 'my-db',
    // The name of a database is no host.
    DB_NAME: 'my_db',
    OTHER: 'see my_db, at://not_my_db/ and xmy_db:1',
    DOTTED: 'http://the-db/',
  });
  const secret = translation.service('web').secrets[0]?.data['URL'] ?? '';
  expect(Buffer.from(secret, 'base64').toString()).toMatch(/@my-db:5432\/my_db$/);
  expect(container.args).toEqual(['serve', '--host', 'my-db', 'my-db:5432', 'my_db']);
  expect(container.readiness?.action).toEqual({ kind: 'exec', command: ['/bin/sh', '-c', 'nc -z my-db 5432'] });
  expect(container.postStart).toEqual(['curl', 'http://my-db']);
});

test('Each place of a renamed host is reported', () => {
  const told = translation.problems.filter(({ message }) => message.includes('is replaced by "my-db"'));
  expect(told.map(({ path }) => path)).toEqual([
    'services.web.environment.URL',
    'services.web.environment.DB_HOST',
    'services.web.command',
    'services.web.command',
    'services.web.healthcheck.test',
    'services.web.post_start',
  ]);
});

test('Names of nodes and of certificates stay, and the host in the name of a node does not', () => {
  const { container: node } = translate(`
services:
  es_1:
    image: a
    environment:
      node.name: es_1
      cluster.initial_master_nodes: es_1,es_2
      cluster.initial_cluster_manager_nodes: es_1
      discovery.seed_hosts: es_1,es_2
      NODES_DN: CN=es_1,O=x
      RABBITMQ_NODENAME: rabbit@es_1
      NODENAME: es_1
  es_2: {image: a}
`).service('es-1').pod;
  expect(
    Object.fromEntries(node.env.flatMap((item) => (item.kind === 'value' ? [[item.name, item.value]] : []))),
  ).toEqual({
    'node.name': 'es_1',
    'cluster.initial_master_nodes': 'es_1,es_2',
    'cluster.initial_cluster_manager_nodes': 'es_1',
    'discovery.seed_hosts': 'es-1,es-2',
    NODES_DN: 'CN=es_1,O=x',
    RABBITMQ_NODENAME: 'rabbit@es-1',
    NODENAME: 'es_1',
  });
});

test('The name that Compose gives to a container leads to its service', () => {
  const translation = translate(
    'name: shop\nservices: {db: {image: a}, web: {image: b, environment: {A: "http://shop-db-1:80", B_HOST: shop_db_1}}, own: {image: c, container_name: mine, command: ping -h shop-own-1}}',
  );
  expect(translation.service('web').pod.container.env).toEqual([
    { kind: 'value', name: 'A', value: 'http://db:80' },
    { kind: 'value', name: 'B_HOST', value: 'db' },
  ]);
  expect(translation.service('own').pod.container.args).toEqual(['ping', '-h', 'shop-own-1']);
});

test('A host is known by its variable or as a parameter; a value that may be one is reported', () => {
  const translation = translate(
    'services: {my_db: {image: a}, web: {image: b, environment: {DB_HOSTNAME: my_db, OPTIONS: "host=my_db user=x", CACHE_LOCATION: my_db, DB_NAME: my_db}}}',
  );
  expect(translation.service('web').pod.container.env.map((variable) => 'value' in variable && variable.value)).toEqual(
    ['my-db', 'host=my-db user=x', 'my_db', 'my_db'],
  );
  expect(
    translation.messages().filter((message) => message.includes('the value may be something other than a host')),
  ).toEqual([expect.stringContaining('services.web.environment.CACHE_LOCATION')]);
});

test('A name in a domain stays as it is, and is reported', () => {
  const translation = translate(
    'services: {proxy: {image: a, hostname: sso.example.com, networks: {default: {aliases: [auth.example.com]}}}, web: {image: b, environment: {URL: "https://auth.example.com/x", OTHER: "https://sso.example.com"}}}',
  );
  expect(translation.service('web').pod.container.env.map((variable) => 'value' in variable && variable.value)).toEqual(
    ['https://auth.example.com/x', 'https://sso.example.com'],
  );
  expect(translation.service('proxy').networkServices.map(({ name }) => name)).toEqual(['proxy']);
  expect(translation.messages()).toContainEqual(
    expect.stringContaining('"auth.example.com" does not lead to this service'),
  );
});
