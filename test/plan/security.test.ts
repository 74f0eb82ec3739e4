import { translate, type Translation } from '../support/project';

const level = (compose: string, files = {}): string | undefined =>
  translate(compose, { files }).plan.namespace.labels['pod-security.kubernetes.io/enforce'];

test('The namespace enforces the strictest level that all its pods meet', () => {
  expect(level('services: {db: {image: "postgres:17"}, web: {image: a, user: "1000", depends_on: [db]}}')).toBe(
    'restricted',
  );
  expect(level('services: {web: {image: a}}')).toBe('baseline');
  expect(level('services: {web: {image: a, user: root}}')).toBe('baseline');
  expect(level('services: {web: {image: a, user: "1000", cap_add: [CHOWN]}}')).toBe('baseline');
  expect(level('services: {web: {image: a, cap_add: [SYS_ADMIN]}}')).toBe('privileged');
  expect(level('services: {web: {image: a, privileged: true}}')).toBe('privileged');
});

test('The user of a built image comes from its Dockerfile', () => {
  const files = {
    'web/Dockerfile': 'FROM node:22 AS base\nUSER 1234:5678\nFROM base\nRUN true\n',
    'old/Dockerfile': 'FROM node:22\nUSER app\n',
    'node/Dockerfile': 'FROM node:22\nUSER node\n',
  };
  const translation = translate('services: {web: {build: ./web}, old: {build: ./old}, node: {build: ./node}}', {
    files,
  });
  expect(translation.service('web').pod.container.security).toMatchObject({
    runAsUser: 1234,
    runAsGroup: 5678,
    runAsNonRoot: true,
  });
  expect(translation.service('old').pod.container.security).not.toHaveProperty('runAsUser');
  expect(translation.service('node').pod.container.security).toMatchObject({ runAsUser: 1000 });
});

test('The group 0 owns the volumes of a user who is in it and is not root', () => {
  const group = (user: string): number | undefined =>
    translate(`services: {web: {image: a, user: "${user}", volumes: ["data:/data"]}}\nvolumes: {data: }`).service('web')
      .pod.security.fsGroup;
  expect([group('1000:0'), group('1000:5'), group('1000'), group('0:5'), group('www-data')]).toEqual([
    0,
    5,
    1000,
    undefined,
    undefined,
  ]);
});

test('A user with a name is reported, as its number cannot be known', () => {
  expect(translate('services: {web: {image: a, user: www-data}}').messages()).toEqual([
    expect.stringContaining('The number of the user "www-data" is known inside the image only'),
  ]);
});

test('A capability that Compose removes stays away', () => {
  const { security } = translate(
    'services: {web: {image: a, read_only: true, cap_drop: [CAP_CHOWN], security_opt: ["no-new-privileges:true"]}}',
  ).service('web').pod.container;
  expect(security).toEqual({
    readOnlyRootFilesystem: true,
    allowPrivilegeEscalation: false,
    addCapabilities: [],
    dropCapabilities: ['CHOWN'],
  });
});

const container = (options: string, example = {}): Translation =>
  translate(`services: {web: {image: a, ${options}}}`, example);

test('The key security_opt becomes the settings of a pod, and the namespace allows them', () => {
  const translation = container(
    'security_opt: ["seccomp:unconfined", "apparmor=unconfined", "label:type:svirt_t", "label=level:s0:c1", "no-new-privileges:false"]',
  );
  expect(translation.service('web').pod.container.security).toEqual({
    addCapabilities: [],
    dropCapabilities: [],
    seccomp: 'Unconfined',
    appArmor: 'Unconfined',
    seLinux: { type: 'svirt_t', level: 's0:c1' },
  });
  expect(translation.messages()).toEqual([expect.stringContaining('its namespace gets the level "privileged"')]);
  expect(translation.plan.namespace.labels['pod-security.kubernetes.io/enforce']).toBe('privileged');
  const deployment = translation.manifests().find(({ kind }) => kind === 'Deployment');
  expect(deployment).toMatchObject({
    spec: {
      template: {
        spec: {
          containers: [
            {
              securityContext: {
                seccompProfile: { type: 'Unconfined' },
                appArmorProfile: { type: 'Unconfined' },
                seLinuxOptions: { type: 'svirt_t', level: 's0:c1' },
              },
            },
          ],
        },
      },
    },
  });
});

test('A label that keeps to the types of containers stays within baseline', () => {
  expect(level('services: {web: {image: a, security_opt: ["label=type:container_t"]}}')).toBe('baseline');
  expect(level('services: {web: {image: a, security_opt: ["label=disable"]}}')).toBe('privileged');
});

test('An option of security_opt without a counterpart in a pod is reported', () => {
  expect(container('security_opt: ["seccomp=./profile.json", "systempaths=unconfined"]').messages()).toEqual([
    expect.stringContaining('"seccomp=./profile.json" has no effect: the profile does not exist on the nodes.'),
    expect.stringContaining('"systempaths=unconfined" has no effect: Kubernetes has no such option.'),
  ]);
});

test('Groups with names are reported', () => {
  const translation = container('user: "1000:staff", group_add: [docker, "44"]');
  expect(translation.service('web').pod.security.supplementalGroups).toEqual([44]);
  expect(translation.messages()).toEqual([
    expect.stringContaining('web.user: The number of the group "staff" is known inside the image only'),
    expect.stringContaining('web.group_add[0]: The number of the group "docker" is known inside the image only'),
  ]);
});

test('A user with a name is reported once, also where others wait for the service', () => {
  const compose =
    'services: {web: {image: a, depends_on: [db]}, db: {image: b, user: app}, c: {image: c, depends_on: [db]}}';
  expect(translate(compose).messages()).toHaveLength(1);
});

test('A service for which the namespace allows everything is reported, at the key that asks for it', () => {
  const privileges = [expect.stringContaining('its namespace gets the level "privileged"') as string];
  for (const line of ['privileged: true', 'cap_add: [NET_ADMIN]', 'pid: host', 'security_opt: ["label=disable"]']) {
    expect(container(line).messages()).toEqual(privileges);
    expect(container(line).problems[0]?.path).toBe(`services.web.${line.split(':')[0]}`);
  }
  expect(container('cap_add: [CHOWN]').messages()).toEqual([]);
});

test.each([
  ['image: "postgres:17", user: postgres', 999],
  ['image: "postgres:17-alpine", user: "postgres:postgres"', 70],
  ['image: "docker.io/library/node:22", user: node', 1000],
  ['image: a, user: nobody', 65_534],
])('The user %s has the number %d', (service, uid) => {
  const translation = translate(`services: {web: {${service}}}`);
  expect(translation.service('web').pod.container.security).toMatchObject({ runAsUser: uid, runAsNonRoot: true });
  expect(translation.messages().filter((message) => message.includes('.user'))).toEqual([]);
});

test('A program whose file may bind low ports is started by a user of its number, and the pod stays restricted', () => {
  const { plan } = translate('services: {web: {image: caddy, user: "1000"}, db: {image: "redis:8"}}');
  const [web, db] = plan.services.map(({ pod }) => pod.container.security);
  expect(web).toMatchObject({ dropCapabilities: ['ALL'], addCapabilities: ['NET_BIND_SERVICE'] });
  expect(db).toMatchObject({ dropCapabilities: ['ALL'], addCapabilities: [] });
  expect(plan.namespace.labels['pod-security.kubernetes.io/enforce']).toBe('restricted');
});

test('A privileged container may gain privileges, as Kubernetes refuses all else, and a message says so', () => {
  const translation = container('privileged: true, security_opt: ["no-new-privileges:true"]');
  expect(translation.service('web').pod.container.security).not.toHaveProperty('allowPrivilegeEscalation');
  expect(translation.messages()).toContainEqual(expect.stringContaining('security_opt[0]: Kubernetes refuses'));
});

test.each([
  ['user: "root:1000"', { runAsUser: 0, runAsGroup: 1000 }],
  ['user: "1000:root"', { runAsUser: 1000, runAsGroup: 0 }],
  ['user: ":1000"', { runAsGroup: 1000 }],
  ['cap_add: [chown, cap_net_raw]', { addCapabilities: ['CHOWN', 'NET_RAW'] }],
])('The key %s has its effect in the container', (line, expected) => {
  const translation = container(line);
  expect(translation.service('web').pod.container.security).toMatchObject(expected);
  expect(translation.messages().filter((message) => message.includes('.user'))).toEqual([]);
});
