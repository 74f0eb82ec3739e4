import { join } from 'node:path';
import { ApiObject, App, JsonPatch, Testing } from 'cdk8s';
import { ComposeProject } from '../..';
import { folderWith } from '../support/project';

const compose = `
name: p
services:
  web:
    image: nginx:1.29
    ports: ['8080:80']
    environment: { B: '2', A: '', API_TOKEN: secret }
    security_opt: ['apparmor:unconfined']
    pid: host
    volumes: ['data:/data']
    deploy: { replicas: 2, resources: { limits: { cpus: '0.5', memory: 64M } } }
    healthcheck: { test: curl -f localhost }
    networks: [inner]
  guest:
    image: a
    network_mode: service:web
    depends_on: { web: { condition: service_healthy } }
  db: { image: 'postgres:17', environment: { POSTGRES_PASSWORD: secret }, networks: [inner], depends_on: { done: { condition: service_completed_successfully } } }
  done: { image: a, networks: [inner] }
  clock: { image: a, labels: { kompose.cronjob.schedule: '* * * * *' } }
  outside: { image: a, ports: ['80'], labels: { kompose.service.expose: 'true', kompose.hpa.replicas.max: 3 } }
networks: { inner: { internal: true } }
volumes: { data: }`;

function inApp(app = Testing.app()): ComposeProject {
  const file = join(folderWith({ 'compose.yaml': compose }), 'compose.yaml');
  return new ComposeProject(app, 'stack', { file });
}

function objectsOf(project: ComposeProject): ApiObject[] {
  return project.node.findAll().filter((construct) => ApiObject.isApiObject(construct));
}

function deployment(project: ComposeProject): ApiObject {
  const found = objectsOf(project).find(({ kind, name }) => kind === 'Deployment' && name === 'web');
  if (found === undefined) throw new Error('There is no Deployment called web.');
  return found;
}

test('a manifest is what cdk8s makes of the same object, to the order of its keys', () => {
  const objects = objectsOf(inApp());
  expect(new Set(objects.map(({ kind }) => kind)).size).toBeGreaterThan(10);
  for (const object of objects) {
    const expected: unknown = ApiObject.prototype.toJson.call(object);
    expect(JSON.stringify(object.toJson(), undefined, 1)).toBe(JSON.stringify(expected, undefined, 1));
  }
});

test('what a user of the construct adds to an object is there', () => {
  const object = deployment(inApp());
  object.metadata.addLabel('team', 'data');
  object.addJsonPatch(JsonPatch.add('/spec/template/spec/resourceClaims', [{ name: 'gpu' }]));
  expect(object.toJson()).toMatchObject({
    metadata: { labels: { team: 'data' } },
    spec: { template: { spec: { resourceClaims: [{ name: 'gpu' }] } } },
  });
});

test('the resolvers of an app see every value', () => {
  const resolver = {
    resolve: (context: { readonly value: unknown; replaceValue: (value: unknown) => void }): void => {
      if (context.value === 'nginx:1.29') context.replaceValue('mirror.example.com/nginx:1.29');
    },
  };
  const { outdir } = Testing.app();
  const object = deployment(inApp(new App({ outdir, resolvers: [resolver] })));
  expect(JSON.stringify(object.toJson())).toContain('"image":"mirror.example.com/nginx:1.29"');
});
