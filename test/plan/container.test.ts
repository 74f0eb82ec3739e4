import { translate } from '../support/project';

const web = (lines: string): ReturnType<typeof translate> => translate(`services: {web: {image: a, ${lines}}}`);

test('GPUs are those of their vendor’s device plugin; a GPU that cannot be counted is reported', () => {
  const limits = (lines: string): unknown => web(lines).service('web').pod.container.resources?.limits;
  expect(limits('gpus: [{count: 2}]')).toEqual({ 'nvidia.com/gpu': '2' });
  expect(limits('gpus: [{driver: amd, count: 1}]')).toEqual({ 'amd.com/gpu': '1' });
  const reserved = 'deploy: {resources: {reservations: {devices: [{capabilities: [gpu], count: 1}]}}}';
  expect(limits(reserved)).toEqual({ 'nvidia.com/gpu': '1' });
  expect(limits('gpus: all')).toEqual({ 'nvidia.com/gpu': '1' });
  expect(web('gpus: all').messages()).toEqual([expect.stringContaining('cannot assign "all" GPUs')]);
  expect(web('gpus: [{device_ids: ["0", "3"]}]').messages()).toEqual([expect.stringContaining('the pod requests 2')]);
  expect(web(reserved.replace('gpu', 'tpu')).messages()).toEqual([expect.stringContaining('has no effect')]);
});

test('A quota of the CPU is a limit', () => {
  expect(web('cpu_quota: 50000').service('web').pod.container.resources?.limits).toEqual({ cpu: '500m' });
});

test('Hooks run as they are, or by a shell where they need one', () => {
  const { container } = web(
    'post_start: [{command: [a, b c]}], pre_stop: [{command: x, working_dir: /w}, {command: ["y z"], environment: {A: 1}}]',
  ).service('web').pod;
  expect(container.postStart).toEqual(['a', 'b c']);
  expect(container.preStop).toEqual(['/bin/sh', '-c', "(cd /w && x) && env A=1 'y z'"]);
});

test('Name servers and search domains stand beside those of the cluster', () => {
  expect(web('dns: 1.1.1.1, dns_search: [a.example, .], dns_opt: ["ndots:2", rotate]').service('web').pod.dns).toEqual({
    nameservers: ['1.1.1.1'],
    searches: ['a.example'],
    options: [{ name: 'ndots', value: '2' }, { name: 'rotate' }],
  });
});

test('A container can share the namespaces of the node, and not those of another service', () => {
  const translation = web('network_mode: host, pid: host, ipc: host');
  expect(translation.service('web').pod).toMatchObject({ hostNetwork: true, hostPid: true, hostIpc: true });
  expect(translation.plan.namespace.labels['pod-security.kubernetes.io/enforce']).toBe('privileged');
  expect(translate('services: {a: {image: a}, b: {image: b, ipc: "service:a"}}').messages()).toContainEqual(
    expect.stringContaining('A pod cannot share "ipc" with "a"'),
  );
});

test('Placement follows the labels of nodes', () => {
  const { scheduling } = web(
    'deploy: {placement: {constraints: ["node.labels.disk==ssd", "node.platform.arch == x86_64"], preferences: [{spread: node.labels.zone}], max_replicas_per_node: 1}}',
  ).service('web').pod;
  expect(scheduling).toEqual({
    nodes: [
      { key: 'disk', operator: 'In', values: ['ssd'] },
      { key: 'kubernetes.io/arch', operator: 'In', values: ['amd64'] },
    ],
    spread: ['zone'],
    onePerNode: true,
  });
  const spread = web('deploy: {placement: {max_replicas_per_node: 2}}');
  expect(spread.service('web').pod.scheduling).toEqual({
    nodes: [],
    spread: ['kubernetes.io/hostname'],
    onePerNode: false,
  });
  expect(spread.messages()).toEqual([expect.stringContaining('Kubernetes has no maximum of pods per node')]);
  expect(web('deploy: {placement: {constraints: ["engine.labels.x==y"]}}').messages()).toEqual([
    expect.stringContaining('"engine.labels.x==y" has no counterpart among the node labels of a cluster'),
  ]);
  for (const constraint of ['node.labels.a_b.c/d == e', 'node.labels.a == e f']) {
    const { pod } = web(`deploy: {placement: {constraints: ["${constraint}"]}}`).service('web');
    expect(pod.scheduling.nodes).toEqual([]);
  }
  const manager = web('deploy: {placement: {constraints: ["node.role == manager"]}}');
  expect(manager.service('web').pod.scheduling.nodes).toEqual([]);
  expect(manager.messages()).toEqual([
    expect.stringContaining('has no counterpart among the node labels of a cluster'),
  ]);
});

test('An update replaces as many pods at a time as its parallelism allows', () => {
  const workload = (config: string): object => web(`deploy: {update_config: ${config}}`).service('web').workload;
  expect(workload('{parallelism: 2, order: start-first}')).toMatchObject({
    strategy: { maxSurge: 2, maxUnavailable: 0 },
  });
  expect(workload('{parallelism: 2}')).toMatchObject({ strategy: { maxSurge: 0, maxUnavailable: 2 } });
  expect(workload('{parallelism: 0, delay: 10s}')).toMatchObject({
    strategy: { maxUnavailable: '100%' },
    minReady: 10,
  });
});

test('A global service is a DaemonSet', () => {
  expect(web('deploy: {mode: global}').service('web').workload).toEqual({
    kind: 'DaemonSet',
    // Two pods of it cannot be on one node.
    update: { maxSurge: 0, maxUnavailable: 1 },
  });
});

test('A stop signal is sent by a hook, after the hooks of the user', () => {
  const preStop = (lines: string): unknown => web(lines).service('web').pod.container.preStop;
  const script = (signal: string): string => `kill -${signal} 1 && while kill -0 1 2>/dev/null; do sleep 1; done`;
  expect(preStop('stop_signal: SIGINT')).toEqual(['/bin/sh', '-c', script('INT')]);
  expect(preStop('stop_signal: quit')).toEqual(['/bin/sh', '-c', script('QUIT')]);
  expect(preStop('stop_signal: "3"')).toEqual(['/bin/sh', '-c', script('3')]);
  expect(preStop('stop_signal: SIGRTMIN+3')).toEqual(['/bin/sh', '-c', script('37')]);
  expect(preStop('stop_signal: INT, pre_stop: [{command: [a, "b c"]}]')).toEqual([
    '/bin/sh',
    '-c',
    `"$@"; ${script('INT')}`,
    'stop',
    'a',
    'b c',
  ]);
  expect(web('stop_signal: SIGNOTHING').messages()).toEqual([expect.stringContaining('"SIGNOTHING" is not a signal')]);
  expect(web('stop_signal: INT, init: true').messages()).toEqual([expect.stringContaining('With "init", the process')]);
});

test('An init is the first process of the pod', () => {
  const [deployment] = web('init: true')
    .manifests()
    .filter(({ kind }) => kind === 'Deployment');
  expect(deployment).toMatchObject({ spec: { template: { spec: { shareProcessNamespace: true } } } });
});

test('A grace period is whole seconds', () => {
  expect(web('stop_grace_period: 1500ms').service('web').pod.terminationGracePeriod).toBe(2);
});

test('An empty entrypoint removes that of the image', () => {
  const container = (lines: string): object => web(lines).service('web').pod.container;
  expect(container('entrypoint: [], command: [a, b]')).toMatchObject({ command: ['a', 'b'] });
  expect(container('entrypoint: "", command: a')).toMatchObject({ command: ['a'] });
  expect(container('entrypoint: [""], command: a')).toMatchObject({ command: ['a'] });
  expect(container('entrypoint: "", command: a')).not.toHaveProperty('args');
  expect(web('entrypoint: []').messages()).toEqual([
    expect.stringContaining('which is not known here; the entrypoint stays'),
  ]);
  expect(container('entrypoint: null, command: a')).toMatchObject({ args: ['a'] });
});

test('The pull policy of an image is translated, and a check by the clock is reported', () => {
  const policy = (word: string): string => web(`pull_policy: ${word}`).service('web').pod.container.pullPolicy;
  expect(['always', 'never', 'missing', 'if_not_present', 'build', 'daily'].map(policy)).toEqual([
    'Always',
    'Never',
    'IfNotPresent',
    'IfNotPresent',
    'IfNotPresent',
    'IfNotPresent',
  ]);
  expect(web('pull_policy: build').messages()).toEqual([]);
  const built = translate('services: {web: {build: ., pull_policy: always}}', { files: { Dockerfile: 'FROM a' } });
  expect(built.service('web').pod.container.pullPolicy).toBe('IfNotPresent');
  expect(web('pull_policy: every_12h').messages()).toEqual([expect.stringContaining('has no pull policy "every_12h"')]);
});

test('A user that is not root may listen on a low port, as under Docker', () => {
  const sysctls = (lines: string): readonly object[] => web(lines).service('web').pod.security.sysctls;
  const allowed = [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }];
  expect(sysctls('user: "1000", ports: ["80"]')).toEqual(allowed);
  expect(sysctls('user: "1000"')).toEqual(allowed);
  expect(sysctls('expose: ["80"]')).toEqual(allowed);
  expect(sysctls('user: "1000", ports: ["8080"]')).toEqual([]);
  expect(sysctls('user: root, ports: ["80"]')).toEqual([]);
  expect(sysctls('user: "1000", network_mode: host')).toEqual([]);
  expect(web('user: "1000", ports: ["80"]').plan.namespace.labels).toMatchObject({
    'pod-security.kubernetes.io/enforce': 'restricted',
  });
});

test('The value 0 is no limit', () => {
  expect(web('mem_limit: 0, cpus: 0').service('web').pod.container.resources).toBeUndefined();
  expect(
    web('deploy: {resources: {limits: {memory: "0", cpus: "0.5"}}}').service('web').pod.container.resources,
  ).toEqual({ limits: { cpu: '500m' }, requests: { cpu: '0' } });
});

test('A limit reserves nothing, unless a reservation says how much, or usage decides the number of pods', () => {
  const requests = (keys: string): unknown => web(keys).service('web').pod.container.resources?.requests;
  expect(requests('cpus: 1.5, mem_limit: 10m')).toEqual({ cpu: '0', memory: '0' });
  expect(requests('cpus: 1.5, mem_limit: 10m, mem_reservation: 5m')).toEqual({ cpu: '0', memory: '5Mi' });
  expect(requests('cpus: 1.5, labels: {kompose.hpa.replicas.max: 3, kompose.hpa.cpu: 50}')).toEqual({});
});

test('Quantities are written as the API server writes them', () => {
  const memory = (limit: string): unknown => web(`mem_limit: ${limit}`).service('web').pod.container.resources?.limits;
  expect(['10000000b', '256m', '1500b', '2000b'].map(memory)).toEqual(
    ['10M', '256Mi', '1500', '2k'].map((quantity) => ({ memory: quantity })),
  );
});

test.each([
  ['network_mode: host', true],
  ['gpus: all', true],
  ['deploy: {update_config: {order: start-first}}, network_mode: host', true],
  ['labels: {kompose.controller.port.expose: "true"}, ports: ["80:80"]', true],
  [
    'deploy: {update_config: {order: start-first}}, labels: {kompose.controller.port.expose: "true"}, ports: ["80:80"]',
    true,
  ],
  ['deploy: {placement: {max_replicas_per_node: 1}}', true],
  ['ports: ["80"]', false],
])('With %s, a new pod may have no place beside the old one: %s', (line, isInPlace) => {
  const { workload } = translate(`services: {web: {image: a, ${line}}}`).service('web');
  const strategy = isInPlace ? { maxSurge: 0, maxUnavailable: 1 } : { maxSurge: 1, maxUnavailable: 0 };
  expect(workload).toMatchObject({ strategy });
});

test.each(['network_mode: host', 'volumes: ["data:/data"]'])(
  'The order "start-first" cannot be kept with %s, and a message says so',
  (line) => {
    const compose = `services: {web: {image: nginx, deploy: {update_config: {order: start-first}}, ${line}}}\nvolumes: {data: }`;
    const told = translate(compose).messages();
    expect(told).toContainEqual(expect.stringContaining('deploy.update_config.order: The old pod stops before'));
    expect(translate(compose.replace(line, 'ports: ["80"]')).messages()).toEqual([]);
  },
);
