import { refusals, translate } from '../support/project';

const mount = (text: string): string => `services: {agent: {image: a, volumes: [{${text}}]}}`;
const named = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const CHOSEN = 'type: bind, source: /var/lib/docker/, target: /d, x-kubernetes: {hostPath: true}';

test('A mount with hostPath: true is the path of the node, in a namespace that allows it, and both are told', () => {
  const translation = translate(mount(CHOSEN));
  const { pod, workload } = translation.service('agent');
  expect(pod.volumes).toEqual([{ kind: 'host path', name: named(/^node-docker-/), path: '/var/lib/docker' }]);
  expect(pod.container.mounts).toEqual([{ volume: pod.volumes[0]?.name, path: '/d' }]);
  expect(workload).toMatchObject({ kind: 'Deployment', strategy: 'Recreate' });
  expect(translation.plan.namespace.labels).toMatchObject({ 'pod-security.kubernetes.io/enforce': 'privileged' });
  expect(JSON.stringify(translation.manifests())).toContain('"hostPath":{"path":"/var/lib/docker"}');
  expect(translation.problems.map(({ severity, code, message }) => `${severity} ${code} ${message}`)).toEqual([
    expect.stringMatching(/^warning privilege The mount gives the service the files at \/var\/lib\/docker of the node/),
    expect.stringMatching(/^note default The service needs more than Pod Security "baseline" allows/),
  ]);
});

test('A read-only path of the node lets a new pod start before the old one stops', () => {
  const { pod, workload } = translate(mount(`${CHOSEN}, read_only: true`)).service('agent');
  expect(pod.container.mounts[0]).toMatchObject({ readOnly: true });
  expect(workload).toMatchObject({ strategy: { maxSurge: 1 } });
});

test('A database on a path of the node gets no claim beside it', () => {
  const service =
    'image: "mongo:7", volumes: [{type: bind, source: /srv/db, target: /data/db, x-kubernetes: {hostPath: true}}]';
  const { pod, claims } = translate(`services: {db: {${service}}}`).service('db');
  expect(claims).toEqual([]);
  expect(pod.volumes.filter(({ kind }) => kind !== 'scratch')).toEqual([
    expect.objectContaining({ kind: 'host path', path: '/srv/db' }),
  ]);
});

test.each([
  ['type: bind, source: /a, target: /b, x-kubernetes: {hostPath: yes please}', 'neither true nor false'],
  ['type: tmpfs, target: /b, x-kubernetes: {hostPath: true}', 'Only a mount of the type "bind"'],
  ['type: bind, source: /a/../b, target: /b, x-kubernetes: {hostPath: true}', 'no path with ".."'],
  ['type: bind, source: /a, target: /b, x-kubernetes: {hostpath: true}', 'Did you mean "hostPath"?'],
  ['type: bind, source: /a, target: /b, x-kubernetes: true', 'not a mapping'],
])('A wrong key or value in x-kubernetes of a mount is an error: %s', (text, message) => {
  expect(refusals(mount(text))).toEqual([expect.stringContaining(message)]);
});

test('A mount with hostPath: false is as any other', () => {
  const { pod } = translate(mount('type: bind, source: /a, target: /b, x-kubernetes: {hostPath: false}')).service(
    'agent',
  );
  expect(pod.volumes).toEqual([expect.objectContaining({ kind: 'claim' })]);
});
