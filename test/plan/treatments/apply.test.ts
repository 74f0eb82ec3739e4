import { refusals, translate } from '../../support/project';

test('a key that has no effect is told, with its place', () => {
  const compose = `
version: "3"
services:
  web:
    image: a
    sysctls: {net.core.somaxconn: 1024, net.ipv4.tcp_syncookies: 0}
    cpu_shares: 5
    read_only: false
    x-note: {any: thing}
`;
  expect(translate(compose).messages()).toEqual([
    'note 2:1 version: The key "version" is out of date and has no effect, in Compose either. Remove it.',
    'warning 7:5 services.web.cpu_shares: It compares with other containers of one machine.',
    'warning 6:15 services.web.sysctls."net.core.somaxconn": net.core.somaxconn is none of the sysctls that every node allows; it is left out.',
  ]);
});

test('labels are annotations of the pod where Kubernetes allows them; the others are told', () => {
  const translation = translate(
    'services: {web: {image: a, labels: {a.b/c: 1, "not allowed": x, kompose.image-pull-policy: always}}}',
  );
  expect(translation.service('web').pod.annotations).toEqual({ 'a.b/c': '1' });
  expect(translation.messages()).toEqual([
    expect.stringContaining('"not allowed" is not a key that Kubernetes allows'),
  ]);
});

test('x-kubernetes where nobody reads it is told', () => {
  const compose =
    'services: {web: {image: a, build: {context: ., x-kubernetes: {}}}}\nnetworks: {default: {x-kubernetes: {}}}';
  const files = { Dockerfile: 'FROM scratch' };
  expect(
    translate(compose, { files })
      .messages()
      .filter((line) => line.includes('no effect here')),
  ).toEqual([
    'warning 1:48 services.web.build.x-kubernetes: It has no effect here.',
    'warning 2:22 networks.default.x-kubernetes: It has no effect here.',
  ]);
});

test('what no cluster has is refused, with what to do instead', () => {
  expect(refusals('services: {web: {image: a, use_api_socket: true}}')).toEqual([
    '1:28 A cluster has no container engine to talk to. Use the Kubernetes API with a ServiceAccount instead.',
  ]);
});

test('the usual driver of a volume asks for nothing', () => {
  const of = (driver: string): string[] =>
    translate(`services: {web: {image: a}}\nvolumes: {v: {driver: ${driver}}}`).messages();
  expect(of('local')).toEqual([]);
  expect(of('nfs')).toEqual([expect.stringContaining('The storage class of the claim decides')]);
});

test('what is done otherwise says what to do about it', () => {
  const compose =
    'services: {web: {image: a, platform: linux/amd64, networks: {n: {ipv4_address: 10.0.0.2}}}}\nnetworks: {n: }';
  expect(
    translate(compose)
      .problems.filter(({ code }) => code === 'approximation')
      .map(({ path, hint }) => [path, hint]),
  ).toEqual([
    ['services.web.platform', expect.stringContaining('"node.platform.arch == x86_64"')],
    ['services.web.networks.n.ipv4_address', 'Write the name of the service wherever this address is written.'],
  ]);
});

test('nothing is said of what follows from another key, and nobody wrote', () => {
  const messages = (keys: string): string[] =>
    translate(`services: {a: {image: a, ${keys}}, b: {image: b, ports: ["80"]}}`).messages();
  expect(messages('links: [b]')).toEqual([]);
  expect(messages('depends_on: {b: {condition: service_started, restart: true}}')).toEqual([
    expect.stringContaining('Kubernetes does not restart a pod for the sake of another'),
  ]);
});
