import { refusals, translate } from '../support/project';

test.each([
  ['image: "busybox 1.37"', '"busybox 1.37" is not the name of an image'],
  ['image: "busybox:${TAG}"', '"busybox:" is not the name of an image'],
  ['image: docker.io/My/App:1', '"docker.io/My/App:1" is not the name of an image'],
  ['image: a, restart: sometimes', '"sometimes" is not a restart policy'],
  ['image: a, post_start: [{command: []}]', 'The hook has no command to run'],
  ['image: a, pre_stop: [{command: [a]}, {command: null}]', 'The hook has no command to run'],
  ['image: a, user: "5:4294967295"', 'The highest number of a user or a group is 2147483647'],
  ['image: a, group_add: ["2147483648"]', 'The highest number of a user or a group is 2147483647'],
  ['image: a, network_mode: host, sysctls: {net.ipv4.tcp_rmem: 1}', 'net.ipv4.tcp_rmem would change the node itself'],
  ['image: a, ipc: host, sysctls: {kernel.shmmax: 1}', 'kernel.shmmax would change the node itself'],
  ['image: a, restart: on-failure:x', '"on-failure:x" is not a restart policy'],
])('%s is refused', (keys, expected) => {
  expect(refusals(`services: {a: {${keys}}}`)).toContainEqual(expect.stringContaining(expected));
});

test('a sysctl of a namespace of its own is no refusal', () => {
  const compose = 'services: {a: {image: a, ipc: host, sysctls: {net.ipv4.tcp_rmem: 1}}}';
  expect(translate(compose).service('a').pod.security.sysctls).toEqual([{ name: 'net.ipv4.tcp_rmem', value: '1' }]);
});

test.each([
  'busybox',
  'library/busybox:1.37',
  'localhost/my_app:dev',
  'LOCALHOST:5000/a/b__c/d-e.f:v1.0_x',
  '[::1]:5000/a',
  `a@sha256:${'0'.repeat(64)}`,
  `ghcr.io/a/b:1@sha256:${'a'.repeat(64)}`,
])('%s is an image', (image) => {
  const compose = (restart: string): string => `services: {a: {image: "${image}", restart: ${restart}}}`;
  for (const restart of ['always', 'unless-stopped', 'on-failure:3', '""']) {
    expect(() => translate(compose(restart))).not.toThrow();
  }
});
