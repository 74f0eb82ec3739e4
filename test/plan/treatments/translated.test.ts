import { parse } from 'yaml';
import { treatments } from '../../../plan/treatments/table';
import { translate, type Files } from '../../support/project';

/** A Compose file with one value of a key, and with another; what else they need. */
interface Fixture {
  readonly before: string;
  readonly after: string;
  readonly files?: Files;
}

const TOP = `
networks: {one: , two: }
volumes: {data: , more: }
configs: {c: {content: x}, d: {content: y}}
secrets: {s: {file: s.txt}, t: {file: s.txt}}`;

/** A service with one line and with another. */
const web = (before: string, after: string, files: Files = {}): Fixture => {
  const compose = (line: string): string => `services:
  other: {image: other:1, healthcheck: {test: x}, networks: [one, default]}
  web: {image: "web:1"${line === '' ? '' : `, ${line}`}}${TOP}`;
  return { before: compose(before), after: compose(after), files: { 's.txt': 's', ...files } };
};

/** Values of one key, whatever it is in. */
const key = (template: string, before: string, after: string, files?: Files): Fixture =>
  web(template.replace('%', before), template.replace('%', after), files);

const added = (line: string): Fixture => web('', line);

const top = (before: string, after: string, line = ''): Fixture => {
  const compose = (text: string): string =>
    `services: {web: {image: "web:1"${line === '' ? '' : `, ${line}`}}}\n${text}`;
  return { before: compose(before), after: compose(after), files: { 'a.txt': 'a', 'b.txt': 'b', '.env': 'A=a\nB=b' } };
};

/** Two values of a key of a build, between `base` and the secrets and files that it may name. */
const built = (before: string, after: string): Fixture => {
  const compose = (text: string): string => `services:
  web: {build: {context: ./app, ${text}}}
  base: {build: {context: ./app, dockerfile_inline: FROM a}}
secrets: {s: {file: app/Other}, t: {environment: T}}`;
  const files = { 'app/Dockerfile': 'FROM a AS one\nFROM b AS two', 'app/Other': 'FROM c\nUSER 5' };
  return { before: compose(before), after: compose(after), files };
};

const volume = (before: string, after: string): Fixture => key('volumes: [{target: /v, %}]', before, after);
const file = (kind: string, before: string, after: string): Fixture => key(`${kind}: [{%}]`, before, after);
const job = 'deploy: {mode: replicated-job, restart_policy: {%}}';

/** For each key that is translated, two values that make different manifests. */
const fixtures: Readonly<Record<string, Fixture>> = {
  name: top('name: one', 'name: two'),
  include: {
    before: 'include: [a.yaml]\nservices: {web: {image: a}}',
    after: 'include: [b.yaml]\nservices: {web: {image: a}}',
    files: { 'a.yaml': 'services: {x: {image: x}}', 'b.yaml': 'services: {y: {image: y}}' },
  },
  'networks.*.internal': top('networks: {n: }', 'networks: {n: {internal: true}}', 'networks: [n]'),
  'volumes.*.name': top(
    'volumes: {vol: {external: true, name: a}}',
    'volumes: {vol: {external: true, name: b}}',
    'volumes: ["vol:/v"]',
  ),
  'volumes.*.external': top('volumes: {vol: }', 'volumes: {vol: {external: true}}', 'volumes: ["vol:/v"]'),
  'volumes.*.driver_opts': top(
    'volumes: {vol: {driver_opts: {type: tmpfs, o: size=1m}}}',
    'volumes: {vol: {driver_opts: {type: tmpfs, o: size=2m}}}',
    'volumes: ["vol:/v"]',
  ),
  'volumes.*.labels': top(
    'volumes: {vol: }',
    'volumes: {vol: {labels: {kompose.volume.size: 1Gi}}}',
    'volumes: ["vol:/v"]',
  ),
  ...Object.fromEntries(
    ['configs', 'secrets'].flatMap((kind): [string, Fixture][] => [
      [
        `${kind}.*.name`,
        top(`${kind}: {x: {external: true, name: a}}`, `${kind}: {x: {external: true, name: b}}`, `${kind}: [x]`),
      ],
      [`${kind}.*.file`, top(`${kind}: {x: {file: a.txt}}`, `${kind}: {x: {file: b.txt}}`, `${kind}: [x]`)],
      [
        `${kind}.*.environment`,
        top(`${kind}: {x: {environment: A}}`, `${kind}: {x: {environment: B}}`, `${kind}: [x]`),
      ],
      [`${kind}.*.external`, top(`${kind}: {x: {file: a.txt}}`, `${kind}: {x: {external: true}}`, `${kind}: [x]`)],
    ]),
  ),
  'configs.*.content': top('configs: {x: {content: a}}', 'configs: {x: {content: b}}', 'configs: [x]'),
};

const service: Readonly<Record<string, Fixture>> = {
  image: { before: 'services: {web: {image: a}}', after: 'services: {web: {image: b}}' },
  command: key('command: %', 'a', 'b'),
  entrypoint: key('entrypoint: %', 'a', 'b'),
  environment: key('environment: {A: %}', '1', '2'),
  env_file: key('env_file: %', 'a.env', 'b.env', { 'a.env': 'A=1', 'b.env': 'A=2' }),
  label_file: key('label_file: %', 'a.env', 'b.env', { 'a.env': 'a=1', 'b.env': 'a=2' }),
  working_dir: key('working_dir: %', '/a', '/b'),
  user: key('user: "%"', '1', '2'),
  group_add: key('group_add: ["%"]', '1', '2'),
  tty: added('tty: true'),
  stdin_open: added('stdin_open: true'),
  read_only: added('read_only: true'),
  privileged: added('privileged: true'),
  cap_add: key('cap_add: [%]', 'NET_ADMIN', 'SYS_TIME'),
  cap_drop: key('cap_drop: [%]', 'CHOWN', 'KILL'),
  security_opt: added('security_opt: ["no-new-privileges:true"]'),
  labels: key('labels: {a: %}', '1', '2'),
  annotations: key('annotations: {a: %}', '1', '2'),
  hostname: key('hostname: %', 'a', 'b'),
  container_name: key('container_name: %', 'one', 'two'),
  extra_hosts: key('extra_hosts: ["a=%"]', '1.1.1.1', '2.2.2.2'),
  pull_policy: key('pull_policy: %', 'always', 'never'),
  profiles: {
    before: 'services: {web: {image: a}, x: {image: b, profiles: []}}',
    after: 'services: {web: {image: a}, x: {image: b, profiles: [p]}}',
  },
  tmpfs: key('tmpfs: %', '/a', '/b'),
  shm_size: key('shm_size: %', '64m', '65m'),
  stop_signal: key('stop_signal: %', 'SIGINT', 'SIGQUIT'),
  init: added('init: true'),
  stop_grace_period: key('stop_grace_period: %', '1s', '2s'),
  healthcheck: key('healthcheck: {test: %}', 'a', 'b'),
  restart: key('restart: %', 'always', '"no"'),
  links: key('links: ["other:%"]', 'a', 'b'),
  cpus: key('cpus: %', '1', '2'),
  mem_limit: key('mem_limit: %', '1g', '2g'),
  mem_reservation: key('mem_reservation: %', '1g', '2g'),
  scale: key('scale: %', '1', '2'),
  extends: {
    before: 'services: {a: {image: a, tty: true}, b: {image: b, init: true}, web: {extends: a}}',
    after: 'services: {a: {image: a, tty: true}, b: {image: b, init: true}, web: {extends: b}}',
  },
  'depends_on.*.condition': {
    before: 'services: {web: {image: a, depends_on: {b: {condition: service_started}}}, b: {image: b}}',
    after: 'services: {web: {image: a, depends_on: {b: {condition: service_completed_successfully}}}, b: {image: b}}',
  },
  'depends_on.*.required': {
    before: 'services: {web: {image: a, depends_on: {b: {condition: service_started, required: true}}}, b: {image: b}}',
    after:
      'services: {web: {image: a, depends_on: {b: {condition: service_started, required: false}}}, b: {image: b, profiles: [p]}}',
  },
  'ports.*.target': key('ports: [{target: %}]', '80', '81'),
  'ports.*.published': key('ports: [{target: 80, published: "%"}]', '80', '81'),
  'ports.*.protocol': key('ports: [{target: 80, protocol: %}]', 'tcp', 'udp'),
  expose: key('expose: [%]', '80', '81'),
  'volumes.*.type': volume('type: volume', 'type: tmpfs'),
  'volumes.*.source': volume('type: volume, source: data', 'type: volume, source: more'),
  'volumes.*.target': web('volumes: ["data:/a"]', 'volumes: ["data:/b"]'),
  'volumes.*.read_only': volume('type: volume, source: data', 'type: volume, source: data, read_only: true'),
  'volumes.*.volume.nocopy': volume('type: volume, source: data', 'type: volume, source: data, volume: {nocopy: true}'),
  'volumes.*.volume.subpath': volume('type: volume, source: data', 'type: volume, source: data, volume: {subpath: x}'),
  'volumes.*.tmpfs.size': volume('type: tmpfs, tmpfs: {size: 1m}', 'type: tmpfs, tmpfs: {size: 2m}'),
  'volumes.*.image.subpath': volume(
    'type: image, source: a, image: {subpath: x}',
    'type: image, source: a, image: {subpath: y}',
  ),
  volumes_from: {
    before:
      'services: {a: {image: a, volumes: [/x]}, b: {image: b, volumes: [/y]}, web: {image: c, volumes_from: [a]}}',
    after: 'services: {a: {image: a, volumes: [/x]}, b: {image: b, volumes: [/y]}, web: {image: c, volumes_from: [b]}}',
  },
  'configs.*.uid': file('configs', 'source: c, uid: "1"', 'source: c, uid: "2"'),
  'configs.*.gid': file('configs', 'source: c, gid: "1"', 'source: c, gid: "2"'),
  'secrets.*.uid': file('secrets', 'source: s, uid: "1"', 'source: s, uid: "2"'),
  'secrets.*.gid': file('secrets', 'source: s, gid: "1"', 'source: s, gid: "2"'),
  'configs.*.source': file('configs', 'source: c, target: /x', 'source: d, target: /x'),
  'configs.*.target': file('configs', 'source: c, target: /x', 'source: c, target: /y'),
  'configs.*.mode': file('configs', 'source: c, mode: 0400', 'source: c, mode: 0440'),
  'secrets.*.source': file('secrets', 'source: s, target: /x', 'source: t, target: /x'),
  'secrets.*.target': file('secrets', 'source: s, target: /x', 'source: s, target: /y'),
  'secrets.*.mode': file('secrets', 'source: s, mode: 0400', 'source: s, mode: 0440'),
  'networks.*.aliases': key('networks: {one: {aliases: [%]}}', 'a', 'b'),
  'deploy.mode': key('deploy: {mode: %}', 'replicated', 'global'),
  'deploy.replicas': key('deploy: {replicas: %}', '1', '2'),
  'deploy.resources.limits.cpus': key('deploy: {resources: {limits: {cpus: "%"}}}', '1', '2'),
  'deploy.resources.limits.memory': key('deploy: {resources: {limits: {memory: %}}}', '1g', '2g'),
  'deploy.resources.reservations.cpus': key('deploy: {resources: {reservations: {cpus: "%"}}}', '1', '2'),
  'deploy.resources.reservations.memory': key('deploy: {resources: {reservations: {memory: %}}}', '1g', '2g'),
  'deploy.resources.reservations.devices': key(
    'deploy: {resources: {reservations: {devices: [{capabilities: [gpu], count: %}]}}}',
    '1',
    '2',
  ),
  'deploy.restart_policy.condition': key(job, 'condition: none', 'condition: on-failure'),
  'deploy.restart_policy.max_attempts': key(
    job,
    'condition: on-failure, max_attempts: 1',
    'condition: on-failure, max_attempts: 2',
  ),
  'deploy.update_config.parallelism': key('deploy: {update_config: {parallelism: %}}', '1', '2'),
  'deploy.update_config.order': key('deploy: {update_config: {order: %}}', 'start-first', 'stop-first'),
  'deploy.update_config.delay': key('deploy: {update_config: {delay: %}}', '1s', '2s'),
  'deploy.placement.constraints': key('deploy: {placement: {constraints: ["node.labels.a==%"]}}', '1', '2'),
  'deploy.placement.preferences': key('deploy: {placement: {preferences: [{spread: node.labels.%}]}}', 'a', 'b'),
  'deploy.placement.max_replicas_per_node': key('deploy: {placement: {max_replicas_per_node: %}}', '1', '2'),
  gpus: key('gpus: [{count: %}]', '1', '2'),
  cpu_quota: key('cpu_quota: %', '10000', '20000'),
  cpu_period: key('cpu_quota: 10000, cpu_period: %', '100000', '200000'),
  network_mode: key('network_mode: %', 'bridge', 'host'),
  pid: added('pid: host'),
  ipc: added('ipc: host'),
  dns: key('dns: %', '1.1.1.1', '2.2.2.2'),
  dns_search: key('dns_search: %', 'a.example', 'b.example'),
  dns_opt: key('dns_opt: ["ndots:%"]', '1', '2'),
  sysctls: key('sysctls: {net.ipv4.tcp_syncookies: "%"}', '0', '1'),
  ...Object.fromEntries(
    ['post_start', 'pre_stop'].flatMap((hook): [string, Fixture][] => [
      [`${hook}.*.command`, key(`${hook}: [{command: %}]`, 'a', 'b')],
      [`${hook}.*.working_dir`, key(`${hook}: [{command: a, working_dir: %}]`, '/a', '/b')],
      [`${hook}.*.environment`, key(`${hook}: [{command: a, environment: {A: %}}]`, '1', '2')],
    ]),
  ),
  'build.context': {
    before: 'services: {web: {build: ./a}}',
    after: 'services: {web: {build: ./b}}',
    files: { 'a/Dockerfile': 'FROM a', 'b/Dockerfile': 'FROM b' },
  },
  'build.dockerfile': built('dockerfile: Dockerfile', 'dockerfile: Other'),
  'build.dockerfile_inline': built('dockerfile_inline: FROM a', 'dockerfile_inline: FROM b'),
  'build.args': built('args: {A: 1}', 'args: {A: 2}'),
  'build.target': built('target: one', 'target: two'),
  'build.labels': built('labels: {a: b}', 'labels: {a: c}'),
  'build.platforms': built('platforms: [linux/amd64]', 'platforms: [linux/arm64]'),
  'build.additional_contexts': built('additional_contexts: {x: ./app}', 'additional_contexts: {x: "service:base"}'),
  'build.tags': built('tags: ["web:1"]', 'tags: ["web:2"]'),
  'build.secrets.*.source': built('secrets: [{source: s, target: x}]', 'secrets: [{source: t, target: x}]'),
  'build.secrets.*.target': built('secrets: [{source: s, target: x}]', 'secrets: [{source: s, target: y}]'),
  'build.ssh': built('ssh: [default]', 'ssh: [default=./key]'),
  'build.network': built('network: none', 'network: host'),
  'build.extra_hosts': built('extra_hosts: ["a=1.1.1.1"]', 'extra_hosts: ["a=2.2.2.2"]'),
  'build.shm_size': built('shm_size: 64m', 'shm_size: 65m'),
  'build.ulimits': built('ulimits: {nofile: 1}', 'ulimits: {nofile: 2}'),
};

/** The keys of a service have the same effect in a job and in a container that runs before a service. */
const elsewhere = (name: string, fixture: Fixture): [string, Fixture][] =>
  [
    [`jobs.*.${name}`, (web: object) => ({ jobs: { web: { ...web, triggers: { manual: true } } } })] as const,
    [
      `services.*.pre_start.*.${name}`,
      (web: object) => ({ services: { web: { image: 'a', pre_start: [web] } } }),
    ] as const,
  ].map(([path, moved]) => {
    const change = (compose: string): string => {
      const { services, ...rest } = parse(compose) as { services: Record<string, object> };
      const { web = {}, ...others } = services;
      const { services: more = {}, ...place } = moved(web) as { services?: object };
      return JSON.stringify({ ...rest, services: { ...others, ...more }, ...place });
    };
    return [path, { ...fixture, before: change(fixture.before), after: change(fixture.after) }];
  });

const schedule = (before: string, after: string): Fixture => {
  const compose = (text: string): string =>
    `services: {web: {image: a}}\njobs: {job: {image: b, triggers: {schedule: [{${text}}]}}}`;
  return { before: compose(before), after: compose(after) };
};

const all: Readonly<Record<string, Fixture>> = {
  ...Object.fromEntries(Object.entries(service).flatMap(([name, fixture]) => elsewhere(name, fixture))),
  'jobs.*.triggers.manual': {
    before: 'services: {web: {image: a}}\njobs: {job: {image: b, triggers: {manual: true}}}',
    after: 'services: {web: {image: a}}\njobs: {job: {image: b, triggers: {manual: true, schedule: ["0 3 * * *"]}}}',
  },
  'jobs.*.triggers.schedule.*.cron': schedule('cron: "0 3 * * *"', 'cron: "0 4 * * *"'),
  'jobs.*.triggers.schedule.*.timezone': schedule('cron: "0 3 * * *"', 'cron: "0 3 * * *", timezone: Europe/Paris'),
  'jobs.*.triggers.schedule.*.missed_fires': schedule('cron: "0 3 * * *"', 'cron: "0 3 * * *", missed_fires: skip'),
  ...fixtures,
  ...Object.fromEntries(Object.entries(service).map(([name, fixture]) => [`services.*.${name}`, fixture])),
};
const translatedKeys = Object.entries(treatments).flatMap(([name, { kind }]) => (kind === 'translated' ? [name] : []));

test('Each key that is translated has a fixture', () => {
  expect(translatedKeys.filter((name) => !(name in all))).toEqual([]);
});

/** Keys that are about how an image is built and not about what is in it: their place in the plan is the command that builds. */
const OF_THE_COMMAND =
  /^(services|jobs)\.\*\.build\.(tags|secrets\.\*\.(source|target)|ssh|network|extra_hosts|shm_size|ulimits)$/;

test.each(translatedKeys.filter((name) => !OF_THE_COMMAND.test(name)))('The key %s changes the manifests', (name) => {
  const { before = '', after = '', files = {} } = all[name] ?? {};
  const manifests = (compose: string): string =>
    JSON.stringify(translate(compose, { files }).manifests()).replaceAll(/project-\w+/gi, 'project');
  expect(manifests(after)).not.toBe(manifests(before));
});

test.each(translatedKeys.filter((name) => OF_THE_COMMAND.test(name)))(
  'The key %s changes how the image is built, and no manifest',
  (name) => {
    const { before = '', after = '', files = {} } = all[name] ?? {};
    const [one, other] = [before, after].map((compose) => translate(compose, { files }));
    const text = (value: unknown): string => JSON.stringify(value).replaceAll(/project-\w+/gi, 'project');
    expect(text(other?.plan.builds)).not.toBe(text(one?.plan.builds));
    expect(text(other?.manifests())).toBe(text(one?.manifests()));
  },
);

test('The same file translated twice makes the same manifests', () => {
  const { before = '', files = {} } = all['services.*.user'] ?? {};
  const manifests = (): string =>
    JSON.stringify(translate(before, { files }).manifests()).replaceAll(/project-\w+/gi, 'project');
  expect(manifests()).toBe(manifests());
});
