import { join } from 'node:path';
import { translate } from '../../charts/translate';
import { ComposeError, type Problem } from '../../compose/problem';
import { formatReport } from '../../output/report';
import { folderWith } from '../support/project';

function problemsOf(compose: string, options: { namespace?: string } = {}): readonly Problem[] {
  const folder = folderWith({ 'compose.yaml': compose });
  return translate({ file: join(folder, 'compose.yaml'), environment: {}, ...options }).problems;
}

/** The powers that a part of `x-kubernetes` grants, by the warnings about it. */
function grants(compose: string): string[] {
  return problemsOf(compose).flatMap(({ code, severity, message }) =>
    code === 'privilege' && severity === 'warning' ? [message] : [],
  );
}

const patch = (body: string): string => `
name: shop
services:
  web:
    image: nginx:1
    x-kubernetes:
      patches:
        Deployment: ${body}
`;
const resource = (manifest: string): string => `
name: shop
services: {web: {image: "nginx:1"}}
x-kubernetes:
  resources: [${manifest}]
`;
const pod = (spec: string): string => patch(`{spec: {template: {spec: ${spec}}}}`);

test.each([
  ['a folder of the node', pod('{volumes: [{name: v, hostPath: {path: /}}]}'), 'the files of the node at /'],
  ['the network of the node', pod('{hostNetwork: true}'), 'the network of the node'],
  ['the processes of the node', pod('{hostPID: true}'), 'the processes of the node'],
  ['the shared memory of the node', pod('{hostIPC: true}'), 'the shared memory of the node'],
  ['another account', pod('{serviceAccountName: admin}'), 'the rights of the account "admin"'],
  ['a token of the account', pod('{automountServiceAccountToken: true}'), 'a token for the Kubernetes API'],
  [
    'a privileged container',
    pod('{containers: [{name: web, image: x, securityContext: {privileged: true}}]}'),
    'all devices and rights of the node',
  ],
  [
    'a capability',
    pod('{containers: [{name: web, image: x, securityContext: {capabilities: {add: [SYS_ADMIN]}}}]}'),
    'the capability SYS_ADMIN on the node',
  ],
  [
    'a port of the node',
    pod('{containers: [{name: web, image: x, ports: [{containerPort: 80, hostPort: 80}]}]}'),
    'a port of the node (80)',
  ],
  [
    'an operation that sets the value by its path',
    patch('[{op: add, path: /spec/template/spec/hostNetwork, value: true}]'),
    'the network of the node',
  ],
  [
    'an operation that copies the value',
    patch(
      '[{op: copy, from: /spec/template/spec/enableServiceLinks, path: /spec/x}, {op: add, path: /spec/y, value: true}, {op: copy, from: /spec/y, path: /spec/template/spec/hostPID}]',
    ),
    'the processes of the node',
  ],
  ['another namespace', patch('{metadata: {namespace: kube-system}}'), 'an object in the namespace "kube-system"'],
  [
    'rights in the cluster',
    resource(
      '{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: {name: x}, roleRef: {}, subjects: []}',
    ),
    'rights in the whole cluster',
  ],
  [
    'a webhook',
    resource('{apiVersion: admissionregistration.k8s.io/v1, kind: MutatingWebhookConfiguration, metadata: {name: x}}'),
    'a say in every request to the cluster',
  ],
  [
    'a volume that is a folder of the node',
    resource('{apiVersion: v1, kind: PersistentVolume, metadata: {name: x}, spec: {hostPath: {path: /etc}}}'),
    'the files of the node at /etc',
  ],
  [
    'an object of another namespace',
    resource('{apiVersion: v1, kind: ConfigMap, metadata: {name: x, namespace: kube-system}}'),
    'an object in the namespace "kube-system"',
  ],
  [
    'addresses of others',
    resource('{apiVersion: v1, kind: Service, metadata: {name: x}, spec: {externalIPs: [10.0.0.1]}}'),
    'the requests to addresses of others (["10.0.0.1"])',
  ],
])('A part of x-kubernetes that grants %s is a warning', (_, compose, what) => {
  expect(grants(compose).join('\n')).toContain(`grants ${what} (/`);
});

test.each([
  ['a harmless patch', pod('{terminationGracePeriodSeconds: 5, hostNetwork: false}')],
  [
    'a harmless resource',
    resource('{apiVersion: v1, kind: ConfigMap, metadata: {name: x}, data: {privileged: "true"}}'),
  ],
  [
    'a harmless capability',
    pod('{containers: [{name: web, image: x, securityContext: {capabilities: {add: [NET_BIND_SERVICE]}}}]}'),
  ],
])('No power is reported for %s', (_, compose) => {
  expect(grants(compose)).toEqual([]);
});

test('A patch answers only for the powers that the object did not have before', () => {
  const compose = patch('{metadata: {labels: {a: b}}}').replace(
    'image: nginx:1',
    'image: nginx:1\n    network_mode: host',
  );
  expect(grants(compose)).toEqual([]);
});

test('The report tells privileges before other warnings', () => {
  const problems = problemsOf(
    pod('{hostPID: true}').replace(
      'image: nginx:1',
      'image: nginx:1\n    container_name: a.b\n    ulimits: {nproc: 5}',
    ),
  );
  const warnings = formatReport({ problems })
    .split('\n')
    .filter((line) => line.includes('compose.yaml'));
  expect(warnings[0]).toContain('grants the processes of the node');
});

test.each(['kube-system', 'kube-public', 'kube-anything'])('A project called %s is refused', (name) => {
  expect(() => problemsOf(`name: ${name}\nservices: {web: {image: "nginx:1"}}`)).toThrow(ComposeError);
  expect(() => problemsOf(`name: ${name}\nservices: {web: {image: "nginx:1"}}`)).toThrow(
    /compose.yaml:1:1: name: .*reserves namespaces/,
  );
});

test('A project called "default" is warned of', () => {
  expect(problemsOf('name: default\nservices: {web: {image: "nginx:1"}}')).toContainEqual(
    expect.objectContaining({ severity: 'warning', code: 'name', path: 'name' }),
  );
});

test('A namespace that the user of the construct names is taken as it is', () => {
  expect(() => problemsOf('name: kube-x\nservices: {web: {image: "nginx:1"}}', { namespace: 'mine' })).not.toThrow();
});
