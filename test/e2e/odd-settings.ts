import fc from 'fast-check';

const IMAGES = ['busybox:1.37', 'postgres:17', 'redis:8', 'nginx:1.29', 'apache/kafka:4.0.0', 'a/b:c', 'mongo:8'];

/** Values that a service may have, and that an API server might refuse if they came to it as they are written. */
const SETTINGS: Readonly<Record<string, readonly unknown[]>> = {
  network_mode: ['host', 'none'],
  pid: ['host'],
  ipc: ['host', 'shareable'],
  sysctls: [{ 'net.core.somaxconn': 1024 }, ['kernel.shm_rmid_forced=1']],
  dns: ['1.1.1.1', ['1.1.1.1', '::1', '8.8.8.8', '9.9.9.9']],
  dns_search: [
    ['.', 'a_b.Example'],
    ['-bad', `${'x'.repeat(60)}.com`],
  ],
  dns_opt: [['ndots:2', 'use-vc'], ['']],
  extra_hosts: [
    ['a:1.2.3.4', 'b:[::1]'],
    ['UPPER_x:1.2.3.4', 'h:host-gateway'],
    ['-x:1.2.3.4', 'x.:1.2.3.4'],
  ],
  hostname: ['Web_1', 'a.b.c', 'x'.repeat(64), '-a-', '1a'],
  ports: [
    ['53:53/tcp', '53:53/udp', '127.0.0.1:80:80', '[::1]:81:81'],
    ['3000-3005:3000-3005', '65535:65535'],
    [{ target: 80, protocol: 'sctp', name: 'my_HTTP-port' }],
  ],
  expose: [['80', '81/udp', '90-95']],
  tmpfs: [['/run:size=10m,mode=755', '/a', '/b:size=1k'], '/dev/shm'],
  shm_size: ['1k', '0'],
  mem_limit: ['1b', '1.5g'],
  cpus: ['0.0001', 3],
  labels: [{ 'a b': 'c', '': 'e', ['k'.repeat(70)]: 'v' }, ['x=y', 'novalue'], { 'a/b/c': 'x', ünï: 'x' }],
  annotations: [{ 'UPPER.case/Key_1': 'y'.repeat(300) }],
  healthcheck: [
    { test: 'true', interval: '1ms', timeout: '1ms', retries: 0 },
    { test: ['CMD', 'a'], interval: '90s', start_period: '1h', start_interval: '100ms', retries: 100_000 },
    { test: ['CMD-SHELL', 'exit 0'], timeout: '0s', interval: '0s' },
    { disable: true },
  ],
  user: ['1000', '1000:1000', 'root:5', 'app:grp', ':7', '-1'],
  group_add: [['1', 'docker', '-5']],
  cap_add: [['ALL'], ['NET_ADMIN', 'sys_admin', 'CAP_CHOWN', 'BOGUS']],
  cap_drop: [['all'], ['NET_RAW']],
  privileged: [true],
  read_only: [true],
  init: [true],
  tty: [true],
  security_opt: [['no-new-privileges'], ['seccomp:unconfined', 'apparmor=unconfined', 'label:user:u']],
  environment: [
    { 'A B': '1', '1A': 'x', 'a.b-c': 'y', '=bad': 'z', ünï: 'ü', ['x'.repeat(300)]: '1' },
    { A: '$$(B) $$$$', B: 'line1\nline2\ttab', DB_PASSWORD: 'hunter22' },
  ],
  command: [['sh', '-c', 'echo $$HOME'], [''], ['a', '', 'b'], 'x'.repeat(5000)],
  entrypoint: ['', 'sh -c'],
  working_dir: ['relative', '/a b/ü'],
  stop_grace_period: ['0s', '1ms', '1h'],
  stop_signal: ['9', 'SIGRTMIN+3'],
  deploy: [
    { replicas: 0 },
    { replicas: 3, update_config: { parallelism: 0, order: 'start-first', delay: '1m' } },
    { mode: 'global', labels: { 'x y': 'z' } },
    { mode: 'replicated-job', replicas: 2, restart_policy: { condition: 'on-failure', max_attempts: 0 } },
    { resources: { limits: { cpus: '0.5', memory: '10m', pids: 5 }, reservations: { cpus: '0.1' } } },
    { placement: { constraints: ['node.labels.a_b.c/d == e f'], preferences: [{ spread: 'node.labels.-' }] } },
  ],
  restart: ['no', 'on-failure:0', 'unless-stopped'],
  volumes: [
    ['v:/data:ro', 'v:/data2', '/anon'],
    [{ type: 'tmpfs', target: '/t', tmpfs: { size: '1m', mode: 511 } }, 'V_2.x:/a b/c'],
    [{ type: 'volume', source: 'v', target: '/x/y/../z', volume: { nocopy: true, subpath: 'a/b' } }],
    [{ type: 'image', source: 'busybox:1.37', target: '/img' }],
  ],
  configs: [
    [
      { source: 'c1', target: 'rel/x' },
      { source: 'C_2.y', target: '/etc/a b', mode: 0o440, uid: '5' },
    ],
  ],
  secrets: [['s1'], [{ source: 's1', target: 's.1/x', mode: 0 }]],
  links: [['first:alias_1']],
  depends_on: [['first'], { first: { condition: 'service_completed_successfully' } }],
  networks: [{ inner: { aliases: ['al_1', 'x.y'], ipv4_address: '172.16.0.5' } }, ['default', 'n_2'], {}],
  container_name: ['cc_1'],
  gpus: ['all', [{ driver: 'nvidia', count: 2 }]],
  pull_policy: ['always', 'daily'],
  post_start: [[{ command: 'echo a', user: '5', environment: ['A=b'] }]],
  pre_stop: [[{ command: ['a', 'b'], working_dir: '/x' }]],
  'x-kubernetes': [
    { workload: 'StatefulSet' },
    { workload: 'DaemonSet' },
    { workload: 'CronJob', schedule: '@hourly' },
  ],
};

const service = fc
  .tuple(fc.constantFrom(...IMAGES), fc.subarray(Object.keys(SETTINGS), { minLength: 1, maxLength: 7 }), fc.nat())
  .map(([image, keys, choice]) => {
    const chosen = keys.map((key) => [key, SETTINGS[key]?.[choice % (SETTINGS[key]?.length ?? 1)]]);
    return { image, ...(Object.fromEntries(chosen) as object) };
  });

/** The service that stands first depends on no other. */
const first = service.map((written) => ({ ...written, links: undefined, depends_on: undefined }));

/** Compose files of services that say odd things, most of which can be translated. */
export const oddProject = fc.record({ first, My_other: service, ['s'.repeat(50)]: service }).map((services) => ({
  services,
  volumes: { v: null, 'V_2.x': { labels: { 'kompose.volume.size': '1Gi' } } },
  configs: { c1: { content: 'x' }, 'C_2.y': { content: 'y\n' } },
  secrets: { s1: { environment: 'S1' } },
  networks: { inner: { internal: true }, n_2: null },
}));
