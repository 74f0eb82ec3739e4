import { refusals, translate } from '../support/project';

test.each([
  ['volumes: [data:/a], configs: [{source: c, target: /a}]', '/a already'],
  ['configs: [c], secrets: [{source: s, target: /c}]', '/c already'],
  ['tmpfs: [/run/secrets/s], secrets: [s]', '/run/secrets/s already'],
  ['tmpfs: [run]', 'not an absolute path'],
  ['volumes: [{type: volume, source: data, target: a/b}]', 'not an absolute path'],
  ['volumes: [{type: volume, source: data, target: "/a:b"}]', 'colon'],
  ['volumes: [{type: volume, source: data, target: /}]', 'A container cannot have a mount at its root'],
  ['configs: [{source: c, target: /a/../../}]', 'A container cannot have a mount at its root'],
  ['volumes: [{type: volume, source: data, target: /a, volume: {subpath: ../x}}]', 'not a folder in a volume'],
])('A place that a container cannot have is refused: %s', (options, message) => {
  const compose = `services: {web: {image: a, ${options}}}
volumes: {data: }
configs: {c: {content: x}}
secrets: {s: {environment: S}}`;
  const found = refusals(compose, { environment: { S: 's' } });
  expect(found).toEqual([expect.stringContaining(message)]);
  expect(found[0]).toMatch(/^1:\d+ /);
});

const others = `
  store: {image: a, container_name: the-store, volumes: [/data, "vol:/vol", "./conf:/etc/conf:ro"], volumes_from: [base]}
  base: {image: b, volumes: ["vol:/base"]}
volumes: {vol: }`;
const files = { 'conf/x': 'x' };

test('The key volumes_from brings the mounts of the other service, and those that it has from others', () => {
  const translation = translate(`services:\n  web: {image: c, volumes_from: [store]}${others}`, { files });
  const { pod, claims } = translation.service('web');
  expect(pod.container.mounts.map(({ volume, path, readOnly }) => [volume, path, readOnly])).toEqual([
    ['store--data', '/data', undefined],
    ['vol', '/vol', undefined],
    ['web-conf', '/etc/conf', true],
    ['vol', '/base', undefined],
  ]);
  expect(claims).toEqual([]);
  expect(translation.plan.sharedClaims.map(({ name }) => name)).toEqual(['store--data', 'vol']);
  // It is filled by the service that it belongs to.
  expect(pod.initContainers.filter(({ name }) => name.startsWith('fill'))).toEqual([]);
});

test("The key volumes_from mounts read-only on request, finds a container by its name, and respects the service's own mounts", () => {
  const { pod } = translate(
    `services:\n  web: {image: c, volumes_from: ["container:the-store:ro"], volumes: ["own:/vol"]}${others.replace('vol: }', 'vol: , own: }')}`,
    { files },
  ).service('web');
  expect(pod.container.mounts.map(({ volume, path, readOnly }) => [volume, path, readOnly])).toEqual([
    ['own', '/vol', undefined],
    ['store--data', '/data', true],
    ['web-conf', '/etc/conf', true],
    ['vol', '/base', true],
  ]);
});

test('The key volumes_from of a database brings its claim, also where the file names no volume', () => {
  const { pod } = translate('services: {db: {image: "redis:8"}, backup: {image: b, volumes_from: ["db:ro"]}}').service(
    'backup',
  );
  expect(pod.volumes).toEqual([{ kind: 'claim', name: 'db--data', claim: 'db--data-db-0' }]);
});

test('The key volumes_from with a container outside of the project is refused', () => {
  expect(refusals('services: {web: {image: c, volumes_from: ["container:x"]}}')).toEqual([
    expect.stringMatching(/^1:\d+ No service of the project has the container_name "x"/),
  ]);
});

test('A mount of an image is a copy of its files, by its own shell', () => {
  const mount = (image: string): string =>
    `services: {web: {image: c, volumes: [{type: image, source: "${image}", target: /x, image: {subpath: usr/share}}]}}`;
  const translation = translate(mount('debian:trixie-slim'));
  const { pod } = translation.service('web');
  expect(pod.initContainers).toEqual([expect.objectContaining({ name: 'copy-image-0', image: 'debian:trixie-slim' })]);
  expect(pod.initContainers[0]?.command?.at(-2)).toBe('/usr/share');
  expect(pod.container.mounts).toEqual([{ volume: 'image-0', path: '/x', readOnly: true }]);
  expect(translation.messages()).toEqual([expect.stringMatching(/^warning .*Every pod copies/)]);
  expect(refusals(mount('gcr.io/distroless/static'))).toEqual([expect.stringContaining('has no shell')]);
});

test.each([
  ['npipe', 'Windows'],
  ['cluster', 'Docker Swarm'],
])('A mount of type %s is refused with its reason', (type, reason) => {
  expect(refusals(`services: {web: {image: a, volumes: [{type: ${type}, source: s, target: /x}]}}`)).toEqual([
    expect.stringContaining(reason),
  ]);
});

test('A mount of a file that every container has is left out with a message, and the project is not refused', () => {
  const translation = translate(
    'services: {web: {image: a, volumes: ["/etc/machine-id:/etc/machine-id:ro", "/dev/shm:/dev/shm"]}}',
  );
  expect(translation.service('web').pod.container.mounts).toEqual([]);
  expect(translation.messages()).toEqual([
    expect.stringContaining('/etc/machine-id of this machine is left out, because every container has its own.'),
    expect.stringContaining('/dev/shm of this machine is left out'),
  ]);
});
