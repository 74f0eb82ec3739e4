import { refusals, translate } from '../support/project';

test('Large secrets and configs travel in parts, secrets in memory only', () => {
  const { configMaps, secrets, pod } = translate(
    'services: {web: {image: a, secrets: [key], configs: [table]}}\nsecrets: {key: {file: ./k}}\nconfigs: {table: {file: ./t}}',
    { files: { k: Buffer.alloc(300 * 1024, 'k'), t: Buffer.alloc(300 * 1024, 't') } },
  ).service('web');
  expect(configMaps.map(({ name }) => name)).toEqual(['web-configs', 'web-configs-2', 'web-configs-3']);
  expect(secrets.map(({ name }) => name)).toEqual(['web-secrets', 'web-secrets-2', 'web-secrets-3']);
  expect(pod.volumes.flatMap((volume) => (volume.kind === 'scratch' ? [[volume.name, volume.memory]] : []))).toEqual([
    ['web-configs', false],
    ['web-secrets', true],
  ]);
  expect(pod.container.mounts).toEqual([
    { volume: 'web-configs', path: '/table', subPath: '0-table', readOnly: true },
    { volume: 'web-secrets', path: '/run/secrets/key', subPath: '0-key', readOnly: true },
  ]);
});

test('Configs and secrets are files at their targets, with their modes', () => {
  const compose = `
services:
  web:
    image: a
    secrets: [s, {source: e, target: /etc/e, mode: 0400}]
    configs: [{source: c, target: /c}]
secrets: {s: {file: s.txt}, e: {environment: E}}
configs: {c: {content: "hello $G"}}
`;
  const { secrets, configMaps, pod } = translate(compose, {
    files: { 's.txt': 'S' },
    environment: { E: 'v', G: 'w' },
  }).service('web');
  expect(secrets).toMatchObject([{ name: 'web-secrets', data: { s: 'Uw==', e: 'dg==' } }]);
  expect(configMaps).toMatchObject([{ name: 'web-configs', text: { c: 'hello w' }, binary: {} }]);
  expect(pod.container.mounts.map(({ path }) => path)).toEqual(['/c', '/run/secrets/s', '/etc/e']);
  const item = (key: string, path: string): object => ({ key, path, mode: 0o444 });
  expect(pod.volumes).toContainEqual({
    kind: 'content',
    name: 'web-secrets-parts',
    sources: [{ kind: 'secret', name: 'web-secrets', items: [item('s', '0-s'), item('e', '1-e')] }],
  });
  // One that is not for everybody is copied by whom it is for.
  expect(pod.volumes).toContainEqual({ kind: 'scratch', name: 'web-secrets', memory: true });
  expect(pod.initContainers[0]?.command?.slice(-3)).toEqual(['mode', '1-e', '400']);
});

test('A config or secret belongs to the user and group that it names, else to the user of the service', () => {
  const { pod } = translate(
    `services: {web: {image: a, user: "1:2", secrets: [{source: s, target: a, uid: "3", gid: "4", mode: 0440}, {source: s, target: b, uid: "3"}, {source: s, target: c, mode: 0400}, {source: s, target: d}]}}
secrets: {s: {file: s.txt}}`,
    { files: { 's.txt': 'S' } },
  ).service('web');
  expect(
    pod.initContainers.map(({ security, command }) => [security.runAsUser, security.runAsGroup, command?.slice(6)]),
  ).toEqual([
    [3, 4, ['mode', '0-s', '440']],
    [3, 2, ['mode', '1-s', '444']],
    [1, 2, ['mode', '2-s', '400']],
  ]);
  expect(pod.container.mounts.map(({ volume, subPath }) => [volume, subPath])).toEqual([
    ['web-secrets-3-4', '0-s'],
    ['web-secrets-3', '1-s'],
    ['web-secrets', '2-s'],
    ['web-secrets', '3-s'],
  ]);
});

test('Configs and secrets whose names differ in signs that Kubernetes does not allow keep their own content', () => {
  const { configMaps, secrets, pod } = translate(
    `services: {web: {image: a, configs: [app_conf, app-conf, app.conf], secrets: [db.password, db_password, token]}}
configs: {app_conf: {content: "1"}, app-conf: {content: "2"}, app.conf: {content: "3"}}
secrets: {db.password: {file: ./a}, db_password: {file: ./b}, token: {file: ./c}}`,
    { files: { a: 'A', b: 'B', c: 'C' } },
  ).service('web');
  const contents: Record<string, string> = {
    ...configMaps[0]?.text,
    ...Object.fromEntries(
      Object.entries(secrets[0]?.data ?? {}).map(([key, data]) => [key, Buffer.from(data, 'base64').toString()]),
    ),
  };
  const items = pod.volumes
    .flatMap((volume) => (volume.kind === 'content' ? volume.sources : []))
    .flatMap((source) => source.items);
  const seen = pod.container.mounts.map(({ path, subPath }) => {
    const key = items.find((item) => item.path === subPath)?.key ?? '';
    return [path, contents[key]];
  });
  expect(Object.fromEntries(seen)).toEqual({
    '/app_conf': '1',
    '/app-conf': '2',
    '/app.conf': '3',
    '/run/secrets/db.password': 'A',
    '/run/secrets/db_password': 'B',
    '/run/secrets/token': 'C',
  });
  // A file with a name of its own keeps it, and so does one that meets no other.
  expect(contents).toMatchObject({ 'app-conf': '2', token: 'C' });
});

describe('The owner of a config or secret', () => {
  const withOwner = (image: string, reference: string): string =>
    `services:\n  web:\n    image: ${image}\n    secrets:\n      - {source: s, ${reference}}\nsecrets: {s: {environment: HOME}}`;
  const inHome = { environment: { HOME: '/home/me' } };

  test.each([
    ['postgres:17', 'uid: postgres, gid: postgres', 999, 999],
    ['postgres:17-alpine', 'uid: postgres, gid: postgres', 70, 70],
    ['a:1', 'uid: root, gid: root', 0, 0],
    ['a:1', 'uid: "2147483647"', 2_147_483_647, 0],
  ])('The owner of a file in the image %s with %s is a known number', (image, reference, uid, gid) => {
    const { pod } = translate(withOwner(image, reference), inHome).service('web');
    const copies = pod.initContainers.filter(({ command }) => command?.includes('0-s'));
    expect(copies.map(({ security }) => [security.runAsUser, security.runAsGroup])).toEqual([[uid, gid]]);
  });

  test('An owner with a name that is not known becomes the user of the service, and a message says so', () => {
    const translation = translate(withOwner('a:1', 'uid: app, gid: staff'), inHome);
    expect(translation.service('web').pod.container.mounts).toEqual([
      expect.objectContaining({ volume: 'web-secrets' }),
    ]);
    expect(translation.messages()).toEqual([
      expect.stringContaining(
        '5:21 services.web.secrets[0].uid: The number of the user "app" in this image is not known',
      ),
      expect.stringContaining('The number of the group "staff" in this image is not known'),
    ]);
  });

  test.each(['uid: "-1"', 'uid: "4294967296"', 'uid: "1e3"', 'uid: "1000:1000"', 'gid: "0x10"', 'mode: 0o17777'])(
    'An owner that no system has is refused: %s',
    (reference) => {
      expect(refusals(withOwner('a:1', reference), inHome)).toEqual([
        expect.stringMatching(/^5:\d+ .* is not a (user|group|file mode)\./),
      ]);
    },
  );

  test('The mode of an owned file keeps no setuid bit, and a message says so', () => {
    const translation = translate(withOwner('a:1', 'mode: 0o4755'), inHome);
    const [secret] = translation.service('web').pod.volumes;
    expect(secret).toMatchObject({ sources: [{ items: [{ mode: 0o755 }] }] });
    expect(translation.messages()).toEqual([expect.stringContaining('the mode 04755 becomes 0755')]);
  });
});
