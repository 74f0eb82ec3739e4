import { translate } from '../support/project';

const database = (image: string, target: string): ReturnType<typeof translate> =>
  translate(`services:
  db: {image: "${image}", volumes: ["given:${target}"]}
  backup: {image: b, volumes: ["given:/source:ro"]}
volumes: {given: {external: true, name: Given_Name}}`);

test('A database mounts the external claim, and makes none', () => {
  const translation = database('mysql:8.4', '/var/lib/mysql');
  const { claims, pod, workload } = translation.service('db');
  expect(workload).toMatchObject({ kind: 'StatefulSet', claimTemplates: [] });
  expect(claims).toEqual([]);
  expect(pod.volumes).toEqual([{ kind: 'claim', name: 'given-name', claim: 'given-name' }]);
  expect(pod.container.mounts).toEqual([{ volume: 'given-name', path: '/var/lib/mysql' }]);
  expect(pod.initContainers).toEqual([]);
  expect(pod.security.fsGroup).toBe(999);
  const backup = translation.service('backup');
  expect(backup.pod.volumes).toEqual(pod.volumes);
  expect(backup.pod.container.mounts).toEqual([{ volume: 'given-name', path: '/source', readOnly: true }]);
  expect([pod.claimGroup, backup.pod.claimGroup]).toEqual(['given-name', 'given-name']);
});

test('A message says where a database with a folder of its own looks for its data', () => {
  const told = (image: string, target: string): string[] =>
    database(image, target)
      .messages()
      .filter((message) => message.includes('a folder of the claim'));
  expect(told('postgres:17', '/var/lib/postgresql/data')).toEqual([
    expect.stringContaining('The data is stored in /var/lib/postgresql/data/pgdata, a folder of the claim given-name'),
  ]);
  expect(told('mysql:8.4', '/var/lib/mysql')).toEqual([]);
});

const web = (mount: string, more = ''): ReturnType<ReturnType<typeof translate>['service']> =>
  translate(`services: {web: {image: a, volumes: [${mount}]}}\nvolumes: {given: {external: true${more}}}`).service(
    'web',
  );

test('An external claim is filled where it is mounted, and in no other place', () => {
  const { claims, pod, workload } = web('"given:/c"');
  expect(claims).toEqual([]);
  expect(pod.volumes).toEqual([{ kind: 'claim', name: 'given', claim: 'given' }]);
  expect(pod.container.mounts).toEqual([{ volume: 'given', path: '/c' }]);
  expect(pod.initContainers.map(({ name }) => name)).toEqual(['fill-given']);
  expect(pod.initContainers[0]?.command?.slice(-3)).toEqual(['/compose/claim', '/compose/claim/.fill', '/c']);
  expect(workload).toMatchObject({ kind: 'Deployment', strategy: 'Recreate' });
  const below = web('{type: volume, source: given, target: /c, volume: {subpath: a/b}}').pod.initContainers[0];
  expect(below?.command?.slice(-3)).toEqual(['/compose/claim/a/b', '/compose/claim/a/b/.fill', '/c']);
  expect(web('"given:/c:nocopy"').pod.initContainers).toEqual([]);
});

test('The access of an external claim decides how pods are replaced, and whether it is filled', () => {
  const of = (accessMode: string): unknown[] => {
    const { pod, workload } = web('"given:/c"', `, x-kubernetes: {accessMode: ${accessMode}}`);
    return ['strategy' in workload && workload.strategy === 'Recreate', pod.initContainers.length];
  };
  expect(of('ReadWriteOncePod')).toEqual([true, 1]);
  expect(of('ReadWriteMany')).toEqual([false, 1]);
  expect(of('ReadOnlyMany')).toEqual([false, 0]);
});

test('An image without a shell gets an external claim that is opened while it is empty', () => {
  const { pod } = translate(
    'services: {web: {image: nats, volumes: [given:/data]}}\nvolumes: {given: {external: true}}',
  ).service('web');
  expect(pod.initContainers).toEqual([expect.objectContaining({ name: 'open-given' })]);
  expect(pod.initContainers[0]?.command?.slice(-2)).toEqual(['/compose/claim', '777']);
});
