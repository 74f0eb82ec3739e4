import { translate, type Translation } from '../support/project';

const CHECK = 'healthcheck: {test: "true"}';
const early = (translation: Translation, name = 'api'): (true | undefined)[] =>
  translation.service(name).networkServices.map((service) => service.early);

test('A service leads to its pods when they are ready', () => {
  const compose = `services: {api: {image: a, ${CHECK}}, web: {image: b, depends_on: {api: {condition: service_healthy}}}}`;
  expect(early(translate(compose))).toEqual([undefined]);
});

test('A service that calls itself in its healthcheck is found before it is ready', () => {
  const translation = translate('services: {api: {image: a, healthcheck: {test: "curl http://api:80"}}}');
  expect(early(translation)).toEqual([true]);
  expect(translation.manifests().find(({ kind }) => kind === 'Service')).toMatchObject({
    spec: { publishNotReadyAddresses: true },
  });
});

test('Services that call each other, as the members of a cluster do, are found before they are ready', () => {
  const member = (name: string): string => `${name}: {image: a, ${CHECK}, environment: {SEED_HOSTS: "one,two,three"}}`;
  const translation = translate(
    `services: {${['one', 'two', 'three'].map(member).join(', ')}, four: {image: b, ${CHECK}}}`,
  );
  expect(['one', 'two', 'three', 'four'].flatMap((name) => early(translation, name))).toEqual([
    true,
    true,
    true,
    undefined,
  ]);
});

test.each([
  ['environment: {NODE_HOST: api}', [true]],
  ['environment: {RABBITMQ_NODENAME: rabbit@api}', [true]],
  ['environment: {NODE_HOST: me}, hostname: me', [true, true]],
  ['command: bind me:80, networks: {default: {aliases: [me]}}', [true, true]],
  ['environment: {NODE_NAME: api}', [undefined]],
  ['environment: {PEER: web}', [true]],
])('A service that needs its own name at its start is found by it without a probe: %s', (more, expected) => {
  const web = 'web: {image: b, environment: {PEER: api}}';
  expect(early(translate(`services: {api: {image: a, ${more}}, ${web}}`))).toEqual(expected);
});

test('A service that another container of its pod calls is found before it is ready', () => {
  const beside = 'beside: {image: b, network_mode: "service:api", environment: {API_HOST: api}}';
  expect(early(translate(`services: {api: {image: a}, ${beside}}`))).toEqual([true]);
});

test('A name that is a database or an allowed host is no call of the service by itself', () => {
  const compose =
    'services: {api: {image: "postgres:17", environment: {POSTGRES_DB: api, ALLOWED_HOSTS: "api,api:*"}}}';
  expect(early(translate(compose))).toEqual([undefined]);
});

test('A service whose start another one awaits is found before it is ready, as that one may make it ready', () => {
  const compose = `services: {vault: {image: a, ${CHECK}, ports: ["8200"]}, unseal: {image: b, depends_on: [vault]}}`;
  expect(early(translate(compose), 'vault')).toEqual([true]);
});

test('A service that waits for the health of another one waits for a name that tells of it', () => {
  const translation = translate(`
services:
  api: {image: a, ports: ["80"], healthcheck: {test: "curl http://api"}}
  web: {image: b, depends_on: {api: {condition: service_healthy}}}`);
  expect(
    translation.service('api').networkServices.map(({ name, headless, early }) => [name, headless, early]),
  ).toEqual([
    ['api', true, true],
    ['api-ready', true, undefined],
  ]);
  const [wait] = translation.service('web').pod.initContainers;
  expect(wait?.command?.join(' ')).toContain('! nc -w 1 api-ready 1');
});

test('The name that tells of the health of a service is no other service', () => {
  const translation = translate(`
services:
  api: {image: a, healthcheck: {test: "curl http://api"}}
  api-ready: {image: a}
  web: {image: b, depends_on: {api: {condition: service_healthy}}}`);
  const names = translation.plan.services.flatMap(({ networkServices }) => networkServices.map(({ name }) => name));
  expect(new Set(names).size).toBe(4);
  expect(names).toContain('api-ready');
});

test('Services that call each other in a ring are found before they are ready', () => {
  const member = (name: string, next: string): string =>
    `${name}: {image: a, ${CHECK}, environment: {NEXT: "http://${next}:1"}}`;
  const translation = translate(`services: {${member('a', 'b')}, ${member('b', 'c')}, ${member('c', 'a')}}`);
  expect(['a', 'b', 'c'].flatMap((name) => early(translation, name))).toEqual([true, true, true]);
});

test('The health of a service without a TCP port is awaited by a name', () => {
  const translation = translate(`
services:
  dns: {image: a, ports: ["53/udp"], ${CHECK}}
  web: {image: b, depends_on: {dns: {condition: service_healthy}}}`);
  expect(translation.service('dns').networkServices.map(({ name }) => name)).toEqual(['dns', 'dns-ready']);
  expect(translation.service('web').pod.initContainers[0]?.command?.join(' ')).toContain('dns-ready');
});
