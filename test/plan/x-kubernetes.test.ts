import { refusals, translate, type Manifest } from '../support/project';

const project = (extension: string): string => `services: {web: {image: a, ports: [80]}}\nx-kubernetes: ${extension}`;
const web = (extension: string, more = ''): string =>
  `services: {web: {image: a, ports: [80]${more}, x-kubernetes: ${extension}}}`;

function find(manifests: readonly Manifest[], kind: string, name = 'web'): Manifest | undefined {
  return manifests.find((manifest) => manifest.kind === kind && manifest.metadata.name === name);
}

test.each(['Deployment', 'StatefulSet', 'DaemonSet'])(
  'The workload of x-kubernetes decides the kind: %s',
  (workload) => {
    expect(find(translate(web(`{workload: ${workload}}`)).manifests(), workload)).toBeDefined();
  },
);

test('A Job by x-kubernetes has a name that depends on all that a Job cannot change', () => {
  const job = (extension: string): Manifest | undefined =>
    translate(web(extension))
      .manifests()
      .find(({ kind }) => kind === 'Job');
  const plain = job('{workload: Job}');
  const patched = job('{workload: Job, patches: {Job: {spec: {ttlSecondsAfterFinished: 60}}}}');
  expect(plain?.metadata.name).toMatch(/^web-[0-9a-f]{8}$/);
  expect(patched).toMatchObject({ spec: { ttlSecondsAfterFinished: 60 } });
  expect(patched?.metadata.name).not.toBe(plain?.metadata.name);
});

test('A schedule makes a CronJob; a CronJob without one is refused', () => {
  expect(find(translate(web('{schedule: "0 3 * * *"}')).manifests(), 'CronJob')).toMatchObject({
    spec: { schedule: '0 3 * * *', concurrencyPolicy: 'Allow' },
  });
  expect(refusals(web('{workload: CronJob}'))).toEqual([expect.stringContaining('The CronJob has no schedule.')]);
});

test('A setting of x-kubernetes wins over the labels of kompose', () => {
  const manifests = translate(
    web('{serviceType: NodePort, imagePullSecrets: [mine]}', ', labels: {kompose.service.type: LoadBalancer}'),
  ).manifests();
  expect(find(manifests, 'Service')).toMatchObject({ spec: { type: 'NodePort' } });
  expect(find(manifests, 'Deployment')).toMatchObject({
    spec: { template: { spec: { imagePullSecrets: [{ name: 'mine' }] } } },
  });
});

test('A merge patch changes, adds and removes', () => {
  const patch =
    '{patches: {Deployment: {metadata: {labels: {team: data}}, spec: {strategy: null, template: {spec: {priorityClassName: high}}}}}}';
  const deployment = find(translate(web(patch)).manifests(), 'Deployment');
  expect(deployment).toMatchObject({
    metadata: { labels: { team: 'data', 'app.kubernetes.io/name': 'web' } },
    spec: { template: { spec: { priorityClassName: 'high' } } },
  });
  expect(deployment).not.toHaveProperty('spec.strategy');
});

test('Operations of a JSON Patch reach into lists', () => {
  const operations = `[
    {op: test, path: /spec/replicas, value: 1},
    {op: replace, path: /spec/replicas, value: 2},
    {op: add, path: /spec/template/spec/containers/-, value: {name: side, image: b}},
    {op: copy, from: /metadata/name, path: /metadata/annotations},
    {op: remove, path: /metadata/annotations},
    {op: add, path: /metadata/labels/example.com~1team, value: data}]`;
  expect(find(translate(web(`{patches: {Deployment: ${operations}}}`)).manifests(), 'Deployment')).toMatchObject({
    metadata: { labels: { 'example.com/team': 'data' } },
    spec: { replicas: 2, template: { spec: { containers: [{ name: 'web' }, { name: 'side', image: 'b' }] } } },
  });
});

test('An item is added to the end of a list by the number of its items, too', () => {
  const operation = '{op: add, path: /spec/template/spec/containers/1, value: {name: side, image: b}}';
  expect(find(translate(web(`{patches: {Deployment: [${operation}]}}`)).manifests(), 'Deployment')).toMatchObject({
    spec: { template: { spec: { containers: [{ name: 'web' }, { name: 'side' }] } } },
  });
});

test('A patch of the project applies to every object of a kind, and a service has the last word', () => {
  const manifests = translate(`services:
  web: {image: a, ports: [80], x-kubernetes: {patches: {Service: {metadata: {annotations: {a: web}}}}}}
  api: {image: a, ports: [80]}
x-kubernetes: {patches: {Service: {metadata: {annotations: {a: all, b: all}}}, Namespace: {metadata: {labels: {team: data}}}}}`).manifests();
  expect(find(manifests, 'Service')).toMatchObject({ metadata: { annotations: { a: 'web', b: 'all' } } });
  expect(find(manifests, 'Service', 'api')).toMatchObject({ metadata: { annotations: { a: 'all', b: 'all' } } });
  expect(manifests.find(({ kind }) => kind === 'Namespace')).toMatchObject({ metadata: { labels: { team: 'data' } } });
});

test('The key x-kubernetes of a volume sets and patches its claim, also where a StatefulSet makes it', () => {
  const extension =
    '{size: 3Gi, storageClass: fast, accessMode: ReadWriteMany, patches: {PersistentVolumeClaim: {spec: {volumeName: old}}}}';
  const spec = {
    accessModes: ['ReadWriteMany'],
    resources: { requests: { storage: '3Gi' } },
    storageClassName: 'fast',
    volumeName: 'old',
  };
  const plain = translate(
    `services: {web: {image: a, volumes: ["data:/data"]}}\nvolumes: {data: {x-kubernetes: ${extension}}}`,
  );
  expect(find(plain.manifests(), 'PersistentVolumeClaim', 'data')).toMatchObject({ spec });
  const owned = translate(
    `services: {db: {image: redis:8, volumes: ["data:/data"]}}\nvolumes: {data: {x-kubernetes: ${extension}}}`,
  );
  expect(find(owned.manifests(), 'StatefulSet', 'db')).toMatchObject({
    spec: { volumeClaimTemplates: [{ metadata: { name: 'data' }, spec }] },
  });
});

test('The patch of a volume changes its claim and no other', () => {
  const manifests = translate(`services:
  web: {image: a, volumes: ["one:/1", "two:/2"]}
  db: {image: redis:8, volumes: ["data:/data"]}
  store: {image: minio/minio, command: "server /data{1...2}", volumes: ["more:/data1", "patched:/data2"]}
volumes:
  one: {x-kubernetes: {patches: {PersistentVolumeClaim: {spec: {volumeName: old}}}}}
  two:
  data: {x-kubernetes: {patches: {PersistentVolumeClaim: {spec: {volumeName: old}}}}}
  more:
  patched: {x-kubernetes: {patches: {PersistentVolumeClaim: {spec: {volumeName: older}}}}}`).manifests();
  expect(find(manifests, 'PersistentVolumeClaim', 'one')).toHaveProperty('spec.volumeName', 'old');
  expect(find(manifests, 'StatefulSet', 'db')).toHaveProperty('spec.volumeClaimTemplates.0.spec.volumeName', 'old');
  expect(find(manifests, 'PersistentVolumeClaim', 'two')).not.toHaveProperty('spec.volumeName');
  expect(find(manifests, 'StatefulSet', 'store')).not.toHaveProperty('spec.volumeClaimTemplates.0.spec.volumeName');
  expect(find(manifests, 'StatefulSet', 'store')).toHaveProperty(
    'spec.volumeClaimTemplates.1.spec.volumeName',
    'older',
  );
});

test('The patch of a claim that is made elsewhere is refused, whatever other claims exist', () => {
  const compose = `services: {db: {image: redis:8, volumes: ["data:/data", "given:/given"]}}
volumes: {data: , given: {external: true, x-kubernetes: {patches: {PersistentVolumeClaim: {spec: {volumeName: old}}}}}}`;
  expect(refusals(compose)).toEqual([
    expect.stringContaining('There is no PersistentVolumeClaim called "given" here that could be patched.'),
  ]);
});

test('A claim that many nodes can mount neither binds pods to a node nor stops them for an update', () => {
  const of = (accessMode: string): object[] =>
    translate(
      `services: {a: {image: a, volumes: ["data:/data"]}, b: {image: b, volumes: ["data:/data"]}}
volumes: {data: {x-kubernetes: {accessMode: ${accessMode}}}}`,
    ).plan.services.map(({ workload, pod }) => ({ ...workload, group: pod.claimGroup }));
  expect(of('ReadWriteOnce')).toEqual([
    expect.objectContaining({ strategy: 'Recreate', group: 'data' }),
    expect.objectContaining({ strategy: 'Recreate', group: 'data' }),
  ]);
  expect(of('ReadWriteMany')).toEqual([
    expect.objectContaining({ strategy: { maxSurge: 1, maxUnavailable: 0 }, group: undefined }),
    expect.objectContaining({ strategy: { maxSurge: 1, maxUnavailable: 0 }, group: undefined }),
  ]);
});

test('Manifests of the user are in the namespace of the project, unless they are in none or in another', () => {
  const manifests = translate(
    project(`{resources: [
      {apiVersion: v1, kind: ConfigMap, metadata: {name: mine}, data: {a: b}},
      {apiVersion: v1, kind: ConfigMap, metadata: {name: theirs, namespace: other}},
      {apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: high}, value: 10}]}`),
  ).manifests();
  const namespace = manifests.find(({ kind }) => kind === 'Namespace')?.metadata.name;
  expect(find(manifests, 'ConfigMap', 'mine')).toEqual({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'mine', namespace },
    data: { a: 'b' },
  });
  expect(find(manifests, 'ConfigMap', 'theirs')?.metadata.namespace).toBe('other');
  expect(find(manifests, 'PriorityClass', 'high')?.metadata).toEqual({ name: 'high' });
});

test.each([
  ['{workloads: Job}', /^1:56 "x-kubernetes" has no key "workloads" at this place\. Did you mean "workload"\?/],
  ['{workload: Pod}', /"Pod" is not a known value\. The values are Deployment, StatefulSet, DaemonSet, Job, CronJob/],
  ['{imagePullSecrets: mine}', /The value is not a list\. Write the names of Secrets/],
  ['{serviceAccountName: Not_A_Name}', /is not a name in Kubernetes/],
  ['[]', /The value is not a mapping/],
  ['{patches: {Deployment: 3}}', /A patch is a mapping .* or a list of operations/],
  ['{patches: {Deployment: [{op: add, path: /spec/a}]}}', /The operation "add" has no "value"/],
  ['{patches: {Deployment: [{op: add, path: spec, value: 1}]}}', /"spec" is not a path in an object/],
])('The extension %s is refused', (extension, message) => {
  expect(refusals(web(extension))).toEqual([expect.stringMatching(message)]);
});

test.each([
  [
    '{patches: {Deploiment: {}}}',
    /^1:66 There is no Deploiment here that could be patched\. Did you mean "Deployment"\?/,
  ],
  [
    '{patches: {Deployment: [{op: replace, path: /spec/replica, value: 1}]}}',
    /There is no \/spec\/replica\. Did you mean "\/spec\/replicas"\?/,
  ],
  [
    '{patches: {Deployment: [{op: test, path: /spec/replicas, value: 3}]}}',
    /The value at \/spec\/replicas is another one than the test expects\. Look/,
  ],
  [
    '{patches: {Deployment: [{op: add, path: /spec/template/spec/containers/7, value: {}}]}}',
    /The list has 1 items; "-" is its end/,
  ],
])('The patch %s does not fit, and is refused', (extension, message) => {
  expect(refusals(web(extension))).toEqual([expect.stringMatching(message)]);
});

test('A service that others wait for cannot be one that never ends', () => {
  const compose = (workload: string, condition: string): string => `services:
  job: {image: a, x-kubernetes: {workload: ${workload}, schedule: "@daily"}}
  web: {image: a, depends_on: {job: {condition: ${condition}}}}`;
  expect(refusals(compose('Deployment', 'service_completed_successfully'))).toEqual([
    expect.stringMatching(/^3:32 "job" runs as a Deployment, so this condition is never met/),
  ]);
  expect(refusals(compose('CronJob', 'service_completed_successfully'))).toHaveLength(1);
  expect(refusals(compose('CronJob', 'service_started'))).toEqual([]);
});

test('A patch of a property that every JavaScript object has is one of a missing path', () => {
  const patch = '{patches: {Deployment: [{op: replace, path: /constructor/name, value: x}]}}';
  const translation = translate(`services: {a: {image: a, x-kubernetes: ${patch}}}`);
  expect(() => translation.manifests()).toThrow('There is no /constructor');
});

test('Copies of an object in itself are refused before they fill the memory', () => {
  const copies = Array.from({ length: 40 }, (_, index) => `{op: copy, from: /spec, path: /spec/c${index}}`);
  expect(refusals(web(`{patches: {Deployment: [${copies.join()}]}}`))).toEqual([
    expect.stringContaining('The copies make an object with more than 100000 values'),
  ]);
});

test.each([
  ['Deployment: [{op: add, path: /metadata/__proto__, value: {a: b}}]', 'No patch may change /metadata/__proto__'],
  ['Deployment: {kind: List, items: [{kind: Pod}]}', 'The patch makes a list of other objects'],
  ['Deployment: {metadata: {name: ../../evil}}', '"../../evil" is not a name in Kubernetes'],
])('The patch %s is refused', (patch, message) => {
  expect(refusals(web(`{patches: {${patch}}}`))).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['{apiVersion: v1, kind: List, metadata: {name: a}, items: []}', 'A list is more than one manifest'],
  ['{apiVersion: v1, kind: ../Pod, metadata: {name: a}}', '"../Pod" is not a kind of objects'],
  ['{apiVersion: "v1\\n---", kind: Pod, metadata: {name: a}}', 'is not a version of an API'],
])('The resource %s is refused', (manifest, message) => {
  expect(refusals(project(`{resources: [${manifest}]}`))).toEqual([expect.stringContaining(message)]);
});
