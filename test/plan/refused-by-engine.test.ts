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
])('The key %s is refused', (keys, expected) => {
  expect(refusals(`services: {a: {${keys}}}`)).toContainEqual(expect.stringContaining(expected));
});

test.each([
  ['{target: 0}', 'target 0 is not a port of a container. Write a number from 1 to 65535.'],
  ['{target: 70000}', 'target 70000 is not a port of a container. Write a number from 1 to 65535.'],
  ['{target: 80, published: x}', 'published "x" is not a port of a machine.'],
  ['{target: 80, published: 99999}', 'published "99999" is not a port of a machine.'],
  ['{target: 80, published: "9000-8000"}', 'published "9000-8000" is not a port of a machine.'],
  ['{target: 80, protocol: foo}', 'protocol "foo" is not a protocol of a port. Write tcp, udp or sctp.'],
])('The port %s in the long form is refused with its index and a way out', (port, expected) => {
  const compose = `services: {a: {image: a, ports: ["81:81", ${port}]}}`;
  const [key = '', ...words] = expected.split(' ');
  const column = compose.indexOf(`${key}: `, compose.indexOf(port)) + 1;
  expect(refusals(compose)).toEqual([expect.stringContaining(`1:${column} ${words.join(' ')}`)]);
  expect(() => translate(compose)).toThrow(`services.a.ports[1].${key}`);
});

test.each(['{target: 80, published: "8000-8010"}', '{target: 80, published: 0}', '{target: 80, published: ""}'])(
  'The port %s in the long form is read as the container engine reads it',
  (port) => {
    const { container } = translate(`services: {a: {image: a, ports: [${port}]}}`).service('a').pod;
    expect(container.ports).toMatchObject([{ port: 80, protocol: 'TCP' }]);
  },
);

test.each(['host', 'bar'])('The mode %s of a port has no effect under Compose either, and a note says so', (mode) => {
  const compose = `services: {a: {image: a, ports: ["81:81", {target: 80, mode: ${mode}}]}}`;
  expect(translate(compose).messages()).toEqual([expect.stringMatching(/^note 1:56 services\.a\.ports\[1\]\.mode: /)]);
});

test('The protocol of a port is read in any case of letters', () => {
  const compose = 'services: {a: {image: a, ports: [{target: 53, protocol: UDP}], expose: ["54/SCTP"]}}';
  expect(
    translate(compose)
      .service('a')
      .pod.container.ports.map(({ name }) => name),
  ).toEqual(['udp-53', 'sctp-54']);
});

test('A sysctl that has a namespace of its own is not refused', () => {
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
])('The text %s is an image', (image) => {
  const compose = (restart: string): string => `services: {a: {image: "${image}", restart: ${restart}}}`;
  for (const restart of ['always', 'unless-stopped', 'on-failure:3', '""']) {
    expect(() => translate(compose(restart))).not.toThrow();
  }
});
