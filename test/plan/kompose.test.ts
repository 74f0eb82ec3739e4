import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { komposeLabels } from '../../plan/kompose/read-labels';
import { refusals, translate, type Manifest } from '../support/project';

/** A service to which every label could apply. */
function service(labels: object, more = ''): string {
  const texts = Object.fromEntries(Object.entries(labels).map(([key, value]) => [key, String(value)]));
  return `services: {web: {image: a, ports: ["8080:80"], volumes: ["data:/data", "./content:/content"]${more}, labels: ${JSON.stringify(texts)}}}
volumes: {data: {}}`;
}
const files = { 'content/a.txt': 'a' };
const translated = (labels: object, more = ''): ReturnType<typeof translate> =>
  translate(service(labels, more), { files });

function find<T>(manifests: readonly Manifest[], kind: string): T {
  const found = manifests.filter((manifest) => manifest.kind === kind);
  if (found.length !== 1) throw new Error(`${found.length} objects of kind ${kind}`);
  return found[0] as T;
}

/** Each label with a value, and with what it needs beside it. */
const values: Readonly<Record<string, readonly [string, object?]>> = {
  'kompose.controller.type': ['daemonset'],
  'kompose.cronjob.schedule': ['0 3 * * *'],
  'kompose.cronjob.concurrency_policy': ['Forbid', { 'kompose.cronjob.schedule': '@daily' }],
  'kompose.cronjob.backoff_limit': ['4', { 'kompose.cronjob.schedule': '@daily' }],
  'kompose.hpa.replicas.min': ['2', { 'kompose.hpa.cpu': '60' }],
  'kompose.hpa.replicas.max': ['9', { 'kompose.hpa.cpu': '60' }],
  'kompose.hpa.cpu': ['80%'],
  'kompose.hpa.memory': ['200Mi'],
  'kompose.image-pull-policy': ['Always'],
  'kompose.image-pull-secret': ['my-registry'],
  'kompose.serviceaccount-name': ['reader'],
  'kompose.security-context.fsgroup': ['1001'],
  'kompose.init.containers.name': ['first', { 'kompose.init.containers.image': 'busybox' }],
  'kompose.init.containers.image': ['busybox'],
  'kompose.init.containers.command': ['["true"]', { 'kompose.init.containers.image': 'busybox' }],
  'kompose.service.type': ['NodePort'],
  'kompose.service.nodeport.port': ['30080'],
  'kompose.service.external-traffic-policy': ['local', { 'kompose.service.type': 'loadbalancer' }],
  'kompose.service.expose': ['example.com/shop,example.org'],
  'kompose.service.expose.tls-secret': ['tls', { 'kompose.service.expose': 'example.com' }],
  'kompose.service.expose.ingress-class-name': ['nginx', { 'kompose.service.expose': 'true' }],
  'kompose.service.name_override': ['other'],
  'kompose.controller.port.expose': ['true'],
  'kompose.service.healthcheck.readiness.disable': ['true'],
  'kompose.service.healthcheck.readiness.test': ['CMD curl -f localhost'],
  'kompose.service.healthcheck.readiness.interval': ['7s', { 'kompose.service.healthcheck.readiness.tcp_port': '80' }],
  'kompose.service.healthcheck.readiness.timeout': ['7s', { 'kompose.service.healthcheck.readiness.tcp_port': '80' }],
  'kompose.service.healthcheck.readiness.retries': ['7', { 'kompose.service.healthcheck.readiness.tcp_port': '80' }],
  'kompose.service.healthcheck.readiness.start_period': [
    '7s',
    { 'kompose.service.healthcheck.readiness.tcp_port': '80' },
  ],
  'kompose.service.healthcheck.readiness.http_get_path': ['/ready'],
  'kompose.service.healthcheck.readiness.http_get_port': ['81'],
  'kompose.service.healthcheck.readiness.tcp_port': ['80'],
  'kompose.service.healthcheck.liveness.http_get_path': ['/alive'],
  'kompose.service.healthcheck.liveness.http_get_port': ['81'],
  'kompose.service.healthcheck.liveness.tcp_port': ['80'],
  'kompose.volume.size': ['3Gi'],
  'kompose.volume.storage-class-name': ['fast'],
  'kompose.volume.subpath': ['below/it'],
  'kompose.volume.sub-path': ['below/it'],
  'kompose.volume.type': ['persistentVolumeClaim'],
};

test('The documentation names every label of kompose', () => {
  const page = readFileSync(join(__dirname, '..', '..', 'docs', 'x-kubernetes.md'), 'utf8');
  expect(Object.keys(komposeLabels).filter((label) => !page.includes(`\`${label}\``))).toEqual([]);
});

const HEALTHCHECK = ', healthcheck: {test: ["CMD", "true"]}';

test('Every label of kompose with an effect has a value for its test', () => {
  const settings = Object.entries(komposeLabels).flatMap(([name, { kind }]) => (kind === 'setting' ? [name] : []));
  expect(Object.keys(values).sort()).toEqual(settings.sort());
});

test.each(Object.entries(values))(
  'The label %s changes the manifests and is no annotation',
  (label, [value, beside = {}]) => {
    const before = translated(beside, HEALTHCHECK).manifests();
    const after = translated({ ...beside, [label]: value }, HEALTHCHECK);
    expect(after.manifests()).not.toEqual(before);
    expect(JSON.stringify(after.manifests())).not.toContain('kompose.');
    expect(after.messages().filter((line) => line.includes(label))).toEqual([]);
  },
);

test.each(['kompose.service.group', 'kompose.volume.selector', 'kompose.service.typ'])(
  'The label %s has no effect, and a message says so',
  (label) => {
    const telling = translated({ [label]: 'x' }).messages();
    expect(telling).toContainEqual(expect.stringMatching(new RegExp(`^warning .*${label.replace(/\./g, '\\.')}`)));
  },
);

test.each([
  [
    'kompose.service.type',
    'Cluster',
    '"Cluster" is not a known value. The values are NodePort, ClusterIP, LoadBalancer, Headless.',
  ],
  ['kompose.cronjob.schedule', 'every day', '"every day" is not a schedule: the schedule has 2 fields.'],
  ['kompose.volume.size', '3 GB', '"3 GB" is not a quantity of Kubernetes.'],
  ['kompose.volume.type', 'hostPath', 'A folder of a node has other files on every node'],
  ['kompose.hpa.memory', 'much', '"much" is neither a percentage of the memory nor a size.'],
  ['kompose.service.expose', 'a b', '"a b" is not a host name.'],
])('The label %s with %s is refused', (label, value, message) => {
  expect(refusals(service({ [label]: value }), { files })).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['/health?token=s3cretvalue99', ''],
  ['/health/s3same-0pen', ', environment: {DB_PASSWORD: s3same-0pen}'],
])('The path of a probe with a credential in it is refused: %s', (path, more) => {
  const label = 'kompose.service.healthcheck.readiness.http_get_path';
  const [refusal, ...others] = refusals(service({ [label]: path }, more), { files });
  expect(refusal).toContain('The path of the probe contains a credential');
  expect(refusal).toContain('probe with a command');
  expect(refusal).not.toMatch(/s3cretvalue99|s3same-0pen/);
  expect(others).toEqual([]);
});

test('A NodePort has the requested port for the first of its ports, and for no other', () => {
  const { spec } = find<{ spec: { ports: object[] } }>(
    translate(
      'services: {web: {image: a, ports: ["80:80", "81:81"], labels: {kompose.service.nodeport.port: "30080"}}}',
    ).manifests(),
    'Service',
  );
  expect(spec.ports).toEqual([
    { name: 'tcp-80', port: 80, targetPort: 'tcp-80', protocol: 'TCP', nodePort: 30080 },
    { name: 'tcp-81', port: 81, targetPort: 'tcp-81', protocol: 'TCP' },
  ]);
});

test.each(['29999', '32768'])('A port of the nodes outside of their range is refused: %s', (port) => {
  const [refusal, ...others] = refusals(service({ 'kompose.service.nodeport.port': port }), { files });
  expect(refusal).toContain(`${port} is not a port of the nodes`);
  expect(others).toEqual([]);
});

test('A port of the nodes belongs to one service; another one may have it with another protocol', () => {
  const two = (port: string): string => `
services:
  a: {image: a, ports: ["80:80"], labels: {kompose.service.nodeport.port: "30080"}}
  b: {image: b, ports: ["${port}"], labels: {kompose.service.nodeport.port: "30080"}}`;
  expect(refusals(two('81:81'))).toEqual([expect.stringMatching(/^4:\d+ The service "a" already has the port 30080/)]);
  expect(refusals(two('81:81/udp'))).toEqual([]);
});

test('A load balancer has the port of the nodes that is asked for', () => {
  const labels = '{kompose.service.type: loadbalancer, kompose.service.nodeport.port: "30080"}';
  const { networkServices } = translate(`services: {a: {image: a, ports: ["8080:80"], labels: ${labels}}}`).service(
    'a',
  );
  expect(networkServices[0]?.ports).toEqual([
    expect.objectContaining({ port: 80, nodePort: 30_080 }),
    expect.not.objectContaining({ nodePort: 30_080 }),
  ]);
});

test('Labels that contradict each other are refused', () => {
  const refused = (labels: object): string[] => refusals(service(labels), { files });
  expect(refused({ 'kompose.service.external-traffic-policy': 'local' })).toEqual([
    expect.stringContaining('a Service of type ClusterIP has no port on the nodes'),
  ]);
  expect(refused({ 'kompose.hpa.replicas.min': 5, 'kompose.hpa.replicas.max': 2 })).toEqual([
    expect.stringContaining('The maximum of 2 pods is below the minimum of 5.'),
  ]);
  expect(refused({ 'kompose.hpa.cpu': 50, 'kompose.controller.type': 'daemonset' })).toEqual([
    expect.stringContaining('An autoscaler cannot set the number of pods of a DaemonSet.'),
  ]);
  expect(refused({ 'kompose.init.containers.name': 'x' })).toEqual([
    expect.stringContaining('The init container has no image.'),
  ]);
  const unexposed = { 'kompose.service.type': 'NodePort', 'kompose.service.expose': 'true' };
  expect(refusals(`services: {web: {image: a, labels: ${JSON.stringify(unexposed)}}}`)).toEqual([
    expect.stringContaining('The service has no port for an Ingress.'),
    expect.stringContaining('The service has no port for a Service of type NodePort.'),
  ]);
});

test('A LoadBalancer is reached at the published port, and by the other services at the port inside', () => {
  const { spec } = find<{ spec: object }>(
    translated({ 'kompose.service.type': 'LoadBalancer' }).manifests(),
    'Service',
  );
  expect(spec).toMatchObject({
    type: 'LoadBalancer',
    externalTrafficPolicy: 'Cluster',
    ports: [
      { name: 'tcp-80', port: 80, targetPort: 'tcp-80', protocol: 'TCP' },
      { name: 'tcp-8080', port: 8080, targetPort: 'tcp-80', protocol: 'TCP' },
    ],
  });
});

test('An Ingress leads each host to the published port, and a NetworkPolicy lets it in', () => {
  const labels = { 'kompose.service.expose': 'example.com/shop', 'kompose.service.expose.tls-secret': 'tls' };
  const manifests = translate(
    `services: {web: {image: a, expose: ["80"], labels: ${JSON.stringify(labels)}, networks: [front]}, db: {image: b, networks: [back]}}
networks: {front: {}, back: {}}`,
  ).manifests();
  expect(find<{ spec: object }>(manifests, 'Ingress').spec).toEqual({
    tls: [{ hosts: ['example.com'], secretName: 'tls' }],
    rules: [
      {
        host: 'example.com',
        http: {
          paths: [{ path: '/shop', pathType: 'Prefix', backend: { service: { name: 'web', port: { number: 80 } } } }],
        },
      },
    ],
  });
  const policy = manifests.find(({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.name === 'web');
  expect(policy).toMatchObject({ spec: { ingress: [{}, { ports: [{ port: 80, protocol: 'TCP' }] }] } });
});

test('An autoscaler decides the number of pods, so the Deployment has none', () => {
  const more = ', deploy: {replicas: 2, resources: {reservations: {cpus: "0.1"}}}';
  const translation = translated({ 'kompose.hpa.replicas.max': 5, 'kompose.hpa.memory': '80%' }, more);
  const manifests = translation.manifests();
  expect(find<{ spec: object }>(manifests, 'HorizontalPodAutoscaler').spec).toEqual({
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    minReplicas: 1,
    maxReplicas: 5,
    metrics: [
      { type: 'Resource', resource: { name: 'memory', target: { type: 'Utilization', averageUtilization: 80 } } },
    ],
  });
  expect(find<{ spec: object }>(manifests, 'Deployment').spec).not.toHaveProperty('replicas');
  expect(translation.messages()).toContainEqual(expect.stringContaining('compares the use of memory with the request'));
});

test('A CronJob runs by the clock, under a name that leaves room for those of its Jobs', () => {
  const name = `${'long-'.repeat(11)}name`;
  const manifests = translate(
    `services: {${name}: {image: a, restart: "on-failure:2", labels: {kompose.cronjob.schedule: "*/5 * * * *"}}}`,
  ).manifests();
  const job = find<Manifest & { spec: object }>(manifests, 'CronJob');
  expect(job.metadata.name).toMatch(/^long-.{30,}-[0-9a-f]{8}$/);
  expect(job.metadata.name.length).toBeLessThanOrEqual(52);
  expect(job.spec).toMatchObject({
    schedule: '*/5 * * * *',
    jobTemplate: { spec: { backoffLimit: 2, template: { spec: { restartPolicy: 'OnFailure' } } } },
  });
});

test('A ServiceAccount of the user is the one that may look at Jobs, and its token is mounted', () => {
  const manifests = translate(
    `services:
  job: {image: a, restart: "no"}
  web: {image: a, depends_on: {job: {condition: service_completed_successfully}}, labels: {kompose.serviceaccount-name: reader}}`,
  ).manifests();
  expect(manifests.map(({ kind }) => kind)).not.toContain('ServiceAccount');
  expect(find<object>(manifests, 'RoleBinding')).toMatchObject({
    subjects: [{ kind: 'ServiceAccount', name: 'reader' }],
  });
  expect(find<object>(manifests, 'Deployment')).toMatchObject({
    spec: { template: { spec: { serviceAccountName: 'reader', automountServiceAccountToken: true } } },
  });
});

test('A port of the node needs a namespace that allows it, and one pod at a time', () => {
  const { plan } = translated({ 'kompose.controller.port.expose': 'true' });
  expect(plan.namespace.labels['pod-security.kubernetes.io/enforce']).toBe('privileged');
  expect(plan.services[0]?.pod.container.ports).toEqual([
    { name: 'tcp-80', port: 80, protocol: 'TCP', hostPort: 8080 },
  ]);
});

test('Labels of a volume are those of its claim', () => {
  const { claims } = translate(
    `services: {web: {image: a, volumes: ["data:/data"], labels: {kompose.volume.size: 1Gi}}}
volumes: {data: {labels: {kompose.volume.size: 5Gi, kompose.volume.storage-class-name: fast}}}`,
  ).service('web');
  expect(claims).toEqual([{ name: 'data', size: '5Gi', accessMode: 'ReadWriteOnce', storageClass: 'fast' }]);
});

test('The type of a volume label is that of all volumes of the service', () => {
  const volumes = (type: string): string[] =>
    translated({ 'kompose.volume.type': type })
      .service('web')
      .pod.volumes.map(({ kind }) => kind);
  expect(volumes('emptyDir')).toEqual(['scratch', 'scratch']);
  expect(volumes('persistentVolumeClaim')).toEqual(['claim', 'claim']);
  expect(volumes('configMap')).toEqual(['claim', 'content']);
});
