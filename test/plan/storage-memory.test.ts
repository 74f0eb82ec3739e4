import { refusals, translate } from '../support/project';

test('The folders of tmpfs and shm_size are in memory', () => {
  const { pod } = translate('services: {web: {image: a, tmpfs: ["/run:size=64m", /tmp], shm_size: 1g}}').service('web');
  expect(pod.volumes).toEqual([
    { kind: 'scratch', name: 'tmpfs-run', memory: true, size: 67108864 },
    { kind: 'scratch', name: 'tmpfs-tmp', memory: true },
    { kind: 'scratch', name: 'tmpfs-dev-shm', memory: true, size: 1073741824 },
  ]);
});

const memory = (compose: string): object[] =>
  translate(`services: {web: {image: a, ${compose}}}`)
    .service('web')
    .pod.volumes.filter(({ kind }) => kind === 'scratch');

test('A tmpfs at /dev/shm exists once, of its own size or that of shm_size', () => {
  const shm = { kind: 'scratch', name: 'tmpfs-dev-shm', memory: true };
  expect(memory('tmpfs: /dev/shm/, shm_size: 1m')).toEqual([{ ...shm, size: 1048576 }]);
  expect(memory('tmpfs: "/dev/shm:size=2m", shm_size: 1m')).toEqual([{ ...shm, size: 2097152 }]);
  expect(memory('volumes: [{type: tmpfs, target: /dev/shm}], shm_size: 1m')).toEqual([
    { kind: 'scratch', name: 'tmpfs-0', memory: true },
  ]);
});

test('Options of a tmpfs that an emptyDir does not have are reported', () => {
  const messages = (options: string): string[] =>
    translate(`services: {web: {image: a, tmpfs: "/run:${options}"}}`).messages();
  expect(messages('rw,nosuid,mode=1777'.replace('nosuid,', ''))).toEqual([]);
  expect(messages('mode=0700,uid=5,gid=6,noexec')).toEqual([
    expect.stringMatching(
      /^warning 1:\d+ services\.web\.tmpfs\[0\]: The options "mode=0700,uid=5,gid=6,noexec" have no effect/,
    ),
  ]);
  expect(messages('size=10%')).toEqual([expect.stringContaining('"size=10%" is a share of the memory of a host')]);
  expect(refusals('services: {web: {image: a, tmpfs: "/run:size=much"}}')).toEqual([
    expect.stringMatching(/^1:\d+ "much" is not a size/),
  ]);
});

test('A read-only folder in memory is read-only in the pod', () => {
  const { mounts } = translate(
    'services: {web: {image: a, tmpfs: "/run:ro", volumes: [{type: tmpfs, target: /x, read_only: true}]}}',
  ).service('web').pod.container;
  expect(mounts.map(({ readOnly }) => readOnly)).toEqual([true, true]);
});
