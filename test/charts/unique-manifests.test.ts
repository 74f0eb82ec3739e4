import { refusals, translate, type Example } from '../support/project';

const large = 'x'.repeat(450_000);
const refused = (compose: string, example?: Example): string[] =>
  refusals(compose, example).map((text) => text.replace(/at \S*compose\.yaml:/, 'at '));
const HINT = 'Rename the service, file, folder or volume that one of them is called after.';

test("A folder is refused when its next ConfigMap has the name of another folder's, with both places", () => {
  const compose = 'services:\n  web:\n    image: a\n    volumes:\n      - ./a:/etc/a:ro\n      - ./a-2:/etc/b:ro';
  expect(refused(compose, { files: { 'a/x': large, 'a-2/y': 'y' } })).toEqual([
    `6:9 The ConfigMap "web-a-2" is made of this part, and of services.web.volumes[0] at 5:9: one would replace the other. ${HINT}`,
  ]);
});

test('The files of a service are refused beside a service with the name of these files, with both places', () => {
  const compose = `services:
  web: {image: a, configs: [c]}
  web-configs: {image: a, volumes: ["./web-configs:/etc/x:ro"]}
configs: {c: {content: hello}}`;
  expect(refused(compose, { files: { 'web-configs/x': 'x' } })).toEqual([
    `3:37 The ConfigMap "web-configs" is made of this part, and of services.web.configs at 2:19: one would replace the other. ${HINT}`,
  ]);
});

test.each([
  [
    'Secret "web-pre-start-1-credentials"',
    'services:\n  web: {image: a, pre_start: [{command: x, environment: {TOKEN: abcdefg}}]}\n  web-pre-start-1: {image: a, environment: {TOKEN: hijklmn}}',
  ],
  [
    'PersistentVolumeClaim "data-db-1"',
    'services:\n  db: {image: "redis:8", volumes: ["data:/data"], scale: 2}\n  web: {image: a, volumes: ["data-db-1:/x"]}\nvolumes: {data: , data-db-1: }',
  ],
  [
    'Service "db-ready"',
    `services:
  other: {image: a, hostname: db-ready}
  db: {image: a, healthcheck: {test: x}}
  web: {image: a, depends_on: {db: {condition: service_healthy}}}
  more: {image: a, depends_on: [db]}`,
  ],
])('An object that two services make under one name is refused: %s', (what, compose) => {
  expect(refused(compose)).toEqual([expect.stringContaining(`The ${what} is made of this part, and of services.`)]);
});

test('A manifest of the user with the name of a made object is refused; one of another kind or namespace is not', () => {
  const compose = (apiVersion: string, metadata: string): string =>
    `services:\n  web: {image: a}\nx-kubernetes: {resources: [{apiVersion: ${apiVersion}, kind: Service, metadata: ${metadata}}]}`;
  expect(refused(compose('v1', '{name: web}'))).toEqual([
    '2:3 The Service "web" is made of this part, and of x-kubernetes.resources[0] at 3:28: one would replace the other. Give your manifest another name, or change the other object with "x-kubernetes: {patches: {Service: …}}".',
  ]);
  expect(refused(compose('serving.knative.dev/v1', '{name: web}'))).toEqual([]);
  expect(refused(compose('v1', '{name: web, namespace: other}'))).toEqual([]);
});

test('One folder that is mounted twice is in one ConfigMap', () => {
  const { configMaps } = translate('services: {web: {image: a, volumes: ["./a:/etc/a:ro", "./a:/etc/b:ro"]}}', {
    files: { 'a/x': 'x' },
  }).service('web');
  expect(configMaps.map(({ name }) => name)).toEqual(['web-a']);
});

test('A claim that a StatefulSet makes for a pod that only an autoscaler adds is refused beside one of the same name', () => {
  const compose = `services:
  db:
    image: redis:8
    volumes: ["data:/data"]
    labels: {kompose.hpa.replicas.max: "3", kompose.hpa.cpu: "50"}
    deploy: {resources: {limits: {cpus: "1"}}}
  web: {image: a, volumes: ["data-db-2:/x"]}
volumes: {data: , data-db-2: }`;
  expect(refused(compose)).toEqual([expect.stringContaining('The PersistentVolumeClaim "data-db-2" is made of this')]);
});

test('A patch that gives an object the name of another one is refused', () => {
  const compose = `services:
  web: {image: a, ports: [80], x-kubernetes: {patches: {Deployment: {metadata: {name: other}}}}}
  other: {image: a}`;
  expect(refused(compose)).toEqual([expect.stringContaining('The Deployment "other" is made of this')]);
});

test('A patch that gives an object a name of its own makes room for another one', () => {
  const compose = (patches: string): string => `services: {web: {image: a, ports: [80]}}
x-kubernetes: {patches: ${patches}, resources: [{apiVersion: v1, kind: Service, metadata: {name: web}}]}`;
  expect(refused(compose('{Service: {metadata: {name: web-2}}}'))).toEqual([]);
  expect(refused(compose('{Service: {metadata: {labels: {a: b}}}}'))).toHaveLength(1);
});
