import { Chart, JsonPatch, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { serviceOf } from '../../../plus';
import { manifestFiles } from '../../../charts/manifest-files';
import { composeProject, synthesised } from '../../support/compose-app';
import type { Manifest } from '../../support/project';

const compose = `
name: shop
services:
  web: {image: a, ports: ['8080:80', '8443:443']}
  api: {image: a, expose: ['3000']}
  db: {image: 'postgres:17', environment: {POSTGRES_PASSWORD: p}, volumes: ['data:/var/lib/postgresql/data']}
  worker: {image: a, depends_on: [lonely]}
  lonely: {image: a, hostname: lonely}
  alone: {image: a, x-kubernetes: {patches: {Service: [{op: replace, path: /kind, value: Other}]}}}
  caller: {image: a, command: 'ping lonely'}
volumes: {data: }`;

function ofKind(manifests: readonly Manifest[], kind: string): Manifest[] {
  return manifests.filter((manifest) => manifest.kind === kind);
}

test('An Ingress of cdk8s-plus leads to the Service of a service, at the port of the Compose file', () => {
  const project = composeProject(compose);
  const api = project.service('api');
  const chart = new Chart(project.node.root, 'elsewhere');
  new kplus.Ingress(chart, 'ingress', {
    metadata: { namespace: api.namespace },
    rules: [{ host: 'api.example.com', backend: kplus.IngressBackend.fromService(serviceOf(api)) }],
  });
  expect(synthesised(chart)).toMatchObject([
    {
      kind: 'Ingress',
      metadata: { namespace: 'shop' },
      spec: {
        rules: [
          {
            host: 'api.example.com',
            http: { paths: [{ path: '/', backend: { service: { name: 'api', port: { number: 3000 } } } }] },
          },
        ],
      },
    },
  ]);
});

test('A service of cdk8s-plus adds no manifest to the output of cdk8s and of the program', () => {
  const app = Testing.app();
  const project = composeProject(compose, { scope: app });
  const before = [app.synthYaml(), ...manifestFiles(app).values()];
  const web = serviceOf(project.service('web'));
  expect([app.synthYaml(), ...manifestFiles(app).values()]).toEqual(before);
  expect(serviceOf(project.service('web'))).toBe(web);
  expect(ofKind(synthesised(web), 'Service')).toHaveLength(1);
});

test('Name, namespace, type and ports are those of the manifest, and a label goes to that manifest', () => {
  const project = composeProject(compose);
  const service = project.service('web');
  const web = serviceOf(service);
  expect([web.name, web.kind, web.apiVersion, web.metadata.namespace]).toEqual(['web', 'Service', 'v1', 'shop']);
  expect([web.type, web.clusterIP, web.externalName]).toEqual([kplus.ServiceType.CLUSTER_IP, undefined, undefined]);
  expect(web.ports.map(({ port, protocol }) => [port, protocol])).toEqual([
    [80, 'TCP'],
    [443, 'TCP'],
  ]);
  expect(web.port).toBe(80);
  web.metadata.addLabel('team', 'shop');
  expect(service.services[0]?.toJson()).toMatchObject({ metadata: { labels: { team: 'shop' } } });
});

test('The ports are those of the manifest with its patches, and those of ExternalName and headless Services are known', () => {
  const project = composeProject(compose);
  const own = project.service('api').services[0];
  const api = serviceOf(project.service('api'));
  const port = { name: 'more', port: 9000, targetPort: 9001, protocol: 'UDP', nodePort: 30000 };
  own?.addJsonPatch(JsonPatch.add('/spec/ports/-', port));
  expect(api.ports[1]).toEqual(port);
  own?.addJsonPatch(JsonPatch.remove('/spec/ports'));
  expect(() => api.port).toThrow('The Service "api" has no ports');
  expect(serviceOf(project.service('db')).clusterIP).toBe('None');
  const outside = composeProject(
    'services: {a: {image: a, ports: [80], x-kubernetes: {patches: {Service: {spec: {type: ExternalName, externalName: a.example.com}}}}}}',
  );
  const { type, externalName } = serviceOf(outside.service('a'));
  expect([type, externalName]).toEqual([kplus.ServiceType.EXTERNAL_NAME, 'a.example.com']);
});

test('An Ingress that the Service makes is in the namespace of the Service, in charts with one and without', () => {
  for (const namespace of [undefined, 'team']) {
    const scope = new Chart(Testing.app(), 'mine', namespace === undefined ? {} : { namespace });
    const project = composeProject(compose, { scope });
    serviceOf(project.service('api')).exposeViaIngress('/api');
    const [ingress] = ofKind(synthesised(scope), 'Ingress');
    expect(ingress?.metadata.namespace).toBe(namespace ?? 'shop');
  }
});

test('An Ingress of the user takes the rule of a Service that exposes itself', () => {
  const project = composeProject(compose);
  const ingress = new kplus.Ingress(project, 'mine', { metadata: { namespace: 'shop', name: 'mine' } });
  expect(serviceOf(project.service('api')).exposeViaIngress('/api', { ingress })).toBe(ingress);
  expect(ofKind(synthesised(project), 'Ingress').map(({ metadata }) => metadata.name)).toEqual(['mine']);
});

test('A role that a Service grants is in the namespace of the Service', () => {
  const project = composeProject(compose);
  const user = kplus.User.fromName(project, 'user', 'jane');
  serviceOf(project.service('api')).permissions.grantRead(user);
  const [role] = ofKind(synthesised(project), 'Role');
  expect(role).toMatchObject({ metadata: { namespace: 'shop' }, rules: [{ resourceNames: ['api'] }] });
});

test('A service without ports, or without a Service, is refused with the key to add to the Compose file', () => {
  const project = composeProject(compose);
  expect(project.service('lonely').services[0]?.toJson()).toMatchObject({ spec: { clusterIP: 'None' } });
  expect(() => serviceOf(project.service('lonely'))).toThrow(
    `The Service "lonely" has no ports, and a Service of cdk8s-plus needs one. Add "expose: ['PORT']" to the service in the Compose file.`,
  );
  expect(() => serviceOf(project.service('alone'))).toThrow(
    'The service "alone" has no Service. Add "expose: [\'PORT\']" to the service in the Compose file.',
  );
  // A refusal leaves nothing behind.
  expect(() => serviceOf(project.service('lonely'))).toThrow('has no ports');
});

test('A change of the ports or the pods of a Service is refused, as no manifest would have it', () => {
  const api = serviceOf(composeProject(compose).service('api'));
  expect(() => kplus.Service.prototype.bind.call(api, 1)).not.toThrow();
  expect(api.ports.map(({ port }) => port)).toEqual([3000]);
  const typed: kplus.Service = api;
  expect(() => typed.bind(1)).toThrow('Add the port to "ports" or "expose" there.');
  expect(() => typed.selectLabel('a', 'b')).toThrow('The Service "api" selects the pods of its Compose service.');
  expect(() => typed.select(kplus.Pods.all(api, 'all'))).toThrow('selects the pods of its Compose service');
});
