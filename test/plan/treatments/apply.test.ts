import { refusals, translate } from '../../support/project';

test('A key without effect is reported with its place', () => {
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
    'note 2:1 version: The key "version" is obsolete and has no effect, under Compose either. Remove the key.',
    'warning 7:5 services.web.cpu_shares: The CPU weight applies among the containers of one machine; Kubernetes derives the weight from CPU requests.',
    'warning 6:15 services.web.sysctls."net.core.somaxconn": The sysctl net.core.somaxconn is not allowed on every node; the setting is left out.',
  ]);
});

test('Labels become annotations of the pod where Kubernetes allows them, and the others are reported', () => {
  const translation = translate(
    'services: {web: {image: a, labels: {a.b/c: 1, "not allowed": x, kompose.image-pull-policy: always}}}',
  );
  expect(translation.service('web').pod.annotations).toEqual({ 'a.b/c': '1' });
  expect(translation.messages()).toEqual([expect.stringContaining('"not allowed" is not a valid key')]);
});

test('The key x-kubernetes at a place where it has no effect is reported', () => {
  const compose =
    'services: {web: {image: a, build: {context: ., x-kubernetes: {}}}}\nnetworks: {default: {x-kubernetes: {}}}';
  const files = { Dockerfile: 'FROM scratch' };
  expect(
    translate(compose, { files })
      .messages()
      .filter((line) => line.includes('no effect at this place')),
  ).toEqual([
    'warning 1:48 services.web.build.x-kubernetes: The key "x-kubernetes" has no effect at this place.',
    'warning 2:22 networks.default.x-kubernetes: The key "x-kubernetes" has no effect at this place.',
  ]);
});

test('A feature that no cluster has is refused with a way out', () => {
  expect(refusals('services: {web: {image: a, use_api_socket: true}}')).toEqual([
    '1:28 A pod cannot reach a container engine. Use the Kubernetes API with a ServiceAccount instead.',
  ]);
});

test('The usual driver of a volume is not reported', () => {
  const of = (driver: string): string[] =>
    translate(`services: {web: {image: a}}\nvolumes: {v: {driver: ${driver}}}`).messages();
  expect(of('local')).toEqual([]);
  expect(of('nfs')).toEqual([expect.stringContaining('The storage class of the claim replaces')]);
});

test('An approximated key has a hint', () => {
  const compose =
    'services: {web: {image: a, platform: linux/amd64, networks: {n: {ipv4_address: 10.0.0.2}}}}\nnetworks: {n: }';
  expect(
    translate(compose)
      .problems.filter(({ code }) => code === 'approximation')
      .map(({ path, hint }) => [path, hint]),
  ).toEqual([
    ['services.web.platform', expect.stringContaining('"node.platform.arch == x86_64"')],
    [
      'services.web.networks.n.ipv4_address',
      'Replace this address by the name of the service wherever a program uses the address.',
    ],
  ]);
});

test('A dependency that follows from another key is not reported', () => {
  const messages = (keys: string): string[] =>
    translate(`services: {a: {image: a, ${keys}}, b: {image: b, ports: ["80"]}}`).messages();
  expect(messages('links: [b]')).toEqual([]);
  expect(messages('depends_on: {b: {condition: service_started, restart: true}}')).toEqual([
    expect.stringContaining('Kubernetes does not restart a pod when a pod of another service restarts'),
  ]);
});
