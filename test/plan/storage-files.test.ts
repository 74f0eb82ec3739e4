import { translate } from '../support/project';

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
