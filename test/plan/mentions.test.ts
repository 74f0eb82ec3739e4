import { translate, type Translation } from '../support/project';

const ports = (translation: Translation, name = 'api'): number[] =>
  translation.service(name).networkServices[0]?.ports.map(({ port }) => port) ?? [];
const calledBy = (line: string, files = {}): number[] =>
  ports(translate(`services: {api: {image: a, ports: ["8080:80"]}, web: {image: b, ${line}}}`, { files }));

test('A port at which others call a service is reachable, whether it is published or not', () => {
  expect(calledBy('environment: {API: "http://api:7077/x"}')).toEqual([80, 7077]);
  expect(calledBy('environment: {API: "spark://user:secret@api:7077,other:1"}')).toEqual([80, 7077]);
  expect(calledBy('environment: {VOTERS: "1@api:9093"}')).toEqual([80, 9093]);
  expect(calledBy('environment: {API_HOST: api, API_PORT: 81}')).toEqual([80, 81]);
  expect(calledBy('environment: {API: "https://api"}')).toEqual([80, 443]);
  expect(calledBy('command: [run, --server, "api:82"]')).toEqual([80, 82]);
  expect(calledBy('healthcheck: {test: "nc -z -w 1 api 83 && pg_isready -h api"}')).toEqual([80, 83]);
  expect(calledBy('volumes: ["./nginx.conf:/etc/nginx.conf:ro"]', { 'nginx.conf': 'server api:84;' })).toEqual([
    80, 84,
  ]);
  expect(calledBy('volumes: ["./conf:/etc/conf:ro"]', { 'conf/a/b.yml': 'targets: ["api:85"]' })).toEqual([80, 85]);
});

test('A text that only resembles an address is no call', () => {
  expect(
    calledBy('environment: {A: "my-api:90", B: "api.example.com:91", C: "api:latest", D: "api:99999", E: "x.api:92"}'),
  ).toEqual([80]);
  expect(ports(translate('services: {api: {image: a, ports: ["80"]}, web: {image: "registry/api:93"}}'))).toEqual([80]);
});

test.each([
  ['A: "udp://api:12201"', ['tcp-80', 'udp-12201']],
  ['JAEGER_HOST: api, JAEGER_PORT: "6831"', ['tcp-80', 'tcp-6831', 'udp-6831']],
  ['BUS_HOST: api, BUS_PUBLISH_PORT: 4442, BUS_SUBSCRIBE_PORT: 4443', ['tcp-80', 'tcp-4442', 'tcp-4443']],
  ['A: "bolt://api", B: "postgresql+psycopg2://u:p@api/db"', ['tcp-80', 'tcp-7687', 'tcp-5432']],
  ['DSN: "host=api port=5433 user=u"', ['tcp-80', 'tcp-5433']],
  ['DSN: "Server=tcp:api,1433;Database=d"', ['tcp-80', 'tcp-1433']],
  ['DB_HOSTNAME: api, DB_PORT: 81', ['tcp-80', 'tcp-81']],
  ['HOSTNAME: api, PORT: 81', ['tcp-80']],
])('A port that %s calls is reachable', (environment, expected) => {
  const translation = translate(
    `services: {api: {image: a, ports: ["80"]}, web: {image: b, environment: {${environment}}}}`,
  );
  expect(translation.service('api').networkServices[0]?.ports.map(({ name }) => name)).toEqual(expected);
});

test('An image is known to listen, and a healthcheck tells that a container does, where the file names other ports', () => {
  expect(ports(translate('services: {api: {image: "selenium/hub:4", ports: ["4444"]}}'))).toEqual([4444, 4442, 4443]);
  expect(ports(translate('services: {api: {image: memcached, networks: [default]}}'))).toEqual([]);
  const checked = 'healthcheck: {test: "wget -qO- http://localhost:8080/health"}';
  expect(ports(translate(`services: {api: {image: a, ports: ["5005"], ${checked}}}`))).toEqual([5005, 8080]);
  expect(ports(translate(`services: {api: {image: a, ${checked}}}`))).toEqual([]);
});

test('The tag of an image is no port', () => {
  const files = { 'api/Dockerfile': 'FROM api:81\nCOPY --from=api:82 /a /b', 'api/ci.yml': 'image: api:83\n' };
  expect(ports(translate('services: {api: {build: ./api, ports: ["80"]}}', { files }))).toEqual([80]);
});

test('A port that a program adds when it runs is not the usual one of its scheme', () => {
  expect(calledBy(`command: [python, -c, 'get(f"http://api:{port}/")']`)).toEqual([80]);
  expect(calledBy(`command: [node, -e, 'fetch("https://api:" + port)']`)).toEqual([80]);
  expect(calledBy(`command: [node, -e, 'fetch("https://api/" + path)']`)).toEqual([80, 443]);
});

test('Names that others give to a service count as its name', () => {
  const compose = `
services:
  api: {image: a, ports: ["80"], container_name: my_api, networks: {default: {aliases: [backend]}}}
  web: {image: b, environment: {A: "my_api:81", B: "http://backend:82"}}`;
  expect(ports(translate(compose))).toEqual([80, 81, 82]);
});

test('A service without a port of its own stays headless: it is reachable at any port', () => {
  const { networkServices } = translate(
    'services: {api: {image: a}, web: {image: b, environment: {A: "api:81"}}}',
  ).service('api');
  expect(networkServices).toEqual([{ name: 'api', headless: true, ports: [], annotations: {} }]);
});

test('Long words without an address are read once', () => {
  const compose = `services: {api: {image: a, environment: {A: "${'a'.repeat(200_000)}", B: "${'--a'.repeat(60_000)}host"}}}`;
  expect(translate(compose).service('api').name).toBe('api');
});

test('Mentions in the files of a build count as well, and a missing file mentions nothing', () => {
  const files = { 'proxy/Dockerfile': 'FROM nginx', 'proxy/nginx.conf': 'proxy_pass http://api:9000;' };
  const compose = `
services:
  api: {image: a, ports: ["80"]}
  proxy: {build: ./proxy, env_file: [{path: ./none.env, required: false}]}`;
  expect(ports(translate(compose, { files }))).toEqual([80, 9000]);
});

test('A service that calls another one at a port that nothing names is reported', () => {
  const told = (api: string, environment: string): string[] =>
    translate(`services: {api: {${api}}, web: {image: b, environment: {${environment}}}}`).messages();
  const unclear = [
    expect.stringContaining('"web" names this service without a port; the Service has the ports 80 only'),
  ];
  expect(told('image: a, ports: ["80"]', 'API_HOST: api')).toEqual(unclear);
  expect(told('image: a, ports: ["80"]', 'API_HOST: api, API_PORT: 81')).toEqual([]);
  expect(told('image: a, ports: ["80"], expose: ["81"]', 'API_HOST: api')).toEqual([]);
  expect(told('image: a', 'API_HOST: api')).toEqual([]);
});
