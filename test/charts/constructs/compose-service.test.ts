import { Chart, JsonPatch, Testing } from 'cdk8s';
import { composeProject, synthesised } from '../../support/compose-app';

const compose = `
name: p
services:
  my_db:
    image: postgres:17
    environment: {POSTGRES_PASSWORD: secret}
    volumes: ['data:/var/lib/postgresql/data']
    networks: [inner]
  web:
    image: nginx:1.29
    ports: ['8080:80']
    environment: {API_TOKEN: abcdefgh}
    volumes: ['own:/own', 'shared:/shared', './conf:/etc/nginx/conf.d:ro']
    networks: [inner]
    labels: {kompose.service.expose: web.example.com}
    x-kubernetes: {patches: {Deployment: {spec: {replicas: 3, paused: true}}}}
  guest: {image: a, network_mode: 'service:web', volumes: ['shared:/shared']}
  other: {image: a, volumes: ['shared:/shared']}
networks: {inner: {}}
volumes: {data: , own: , shared: }`;
const inside = { beside: { 'conf/a.conf': 'a', 'conf/constructor': 'b' } };

function called(objects: readonly { readonly kind: string; readonly name: string }[]): string[] {
  return objects.map(({ kind, name }) => `${kind}/${name}`);
}

test('A service has a handle of a known kind for each of its objects', () => {
  const web = composeProject(compose, inside).service('web');
  expect(called([web.workload])).toEqual(['Deployment/web']);
  expect(called(web.services)).toEqual(['Service/web']);
  expect(called(web.claims)).toEqual(['PersistentVolumeClaim/own', 'PersistentVolumeClaim/shared']);
  expect(called(web.configMaps)).toEqual(['ConfigMap/web-conf']);
  expect(called(web.secrets)).toEqual(['Secret/web-credentials']);
  expect(web.ingress?.kind).toBe('Ingress');
  expect(web.networkPolicy?.kind).toBe('NetworkPolicy');
  expect(called(web.apiObjects)).toContain('Deployment/web');
});

test('A service is found by its name in the Compose file and by its name in Kubernetes', () => {
  const project = composeProject(compose, inside);
  const database = project.service('my_db');
  expect([database.key, database.name, database.workload.kind]).toEqual(['my_db', 'my-db', 'StatefulSet']);
  expect(project.service('my-db')).toBe(database);
  expect(() => project.service('none')).toThrow(
    'There is no service "none". The services are: my_db, web, guest, other.',
  );
});

test('A service in the pods of another one has the workload of that one, and a shared claim is one object', () => {
  const project = composeProject(compose, inside);
  expect(project.service('guest').workload).toBe(project.service('web').workload);
  expect(project.service('other').claims).toEqual([project.service('web').claims[1]]);
});

test('The JSON patch of a user wins over the patch in the Compose file', () => {
  const { workload } = composeProject(compose, inside).service('web');
  workload.addJsonPatch(JsonPatch.replace('/spec/replicas', 7));
  expect(workload.toJson()).toMatchObject({ spec: { replicas: 7, paused: true } });
});

test('Labels and annotations that a user adds win over all that the project sets', () => {
  const { workload } = composeProject(compose, inside).service('web');
  workload.metadata.addLabel('app.kubernetes.io/managed-by', 'me');
  workload.metadata.addAnnotation('team', 'data');
  expect(workload.toJson()).toMatchObject({
    metadata: { labels: { 'app.kubernetes.io/managed-by': 'me' }, annotations: { team: 'data' } },
  });
});

test('A dependency that a user adds puts the object after the other one', () => {
  const project = composeProject(compose, inside);
  const [before, after] = [project.service('other').workload, project.service('my_db').workload];
  const order = (): string[] => called(synthesised(project).map(({ kind, metadata }) => ({ kind, ...metadata })));
  expect(order().indexOf('Deployment/other')).toBeGreaterThan(order().indexOf('StatefulSet/my-db'));
  after.addDependency(before);
  expect(order().indexOf('Deployment/other')).toBeLessThan(order().indexOf('StatefulSet/my-db'));
});

test('A construct that a user adds to a service goes to its file and its namespace', () => {
  const project = composeProject(compose, { ...inside, scope: Testing.app() });
  expect(Chart.of(project.service('web')).namespace).toBe('p');
});

test("A finding of the user's own validation fails the synthesis", () => {
  const project = composeProject(compose, inside);
  project.service('web').node.addValidation({ validate: () => ['no team label'] });
  expect(() => synthesised(project)).toThrow('no team label');
});

test('A file called "constructor" is in its ConfigMap, and labels and annotations of that name are there', () => {
  const web = composeProject(compose, inside).service('web');
  expect(web.configMaps[0]?.toJson()).toMatchObject({ data: { 'a.conf': 'a', constructor: 'b' } });
  const annotated = composeProject(
    'services: {a: {image: a, x-kubernetes: {patches: {Deployment: {metadata: {annotations: {constructor: x}}}}}}}',
  ).service('a');
  expect(annotated.workload.toJson()).toMatchObject({ metadata: { annotations: { constructor: 'x' } } });
});
