import { translate } from '../support/project';

const translation = translate(`
services:
  web:
    image: web:1
    user: "1000"
    working_dir: /srv
    environment: {A: "1", DB_PASSWORD: sesame-open}
    volumes: ["data:/data"]
    configs: [c]
    healthcheck: {test: "true"}
    ports: ["8080"]
    pre_start:
      - command: migrate
        environment: {A: "2"}
      - image: busybox:1.37
        user: root
        command: sh -c 'chown -R 1000 /data'
        volumes: ["more:/more", "data:/data:ro"]
  other: {image: other:1, volumes: ["more:/m"]}
volumes: {data: , more: }
configs: {c: {content: x}}
`);
const { pod, secrets } = translation.service('web');
const [migrate, own] = pod.initContainers.slice(-2);

test('Each pre_start hook is an initContainer, after all that prepare the volumes', () => {
  expect(pod.initContainers.map(({ name }) => name).slice(-2)).toEqual(['web-pre-start-1', 'web-pre-start-2']);
});

test('A pre_start hook has the image, the user, the variables and the mounts of the service, and its own over them', () => {
  expect(migrate).toMatchObject({ image: 'web:1', args: ['migrate'], security: { runAsUser: 1000 }, ports: [] });
  expect(migrate?.env).toEqual([
    { kind: 'secret', name: 'DB_PASSWORD', secret: 'web-pre-start-1-credentials', key: 'DB_PASSWORD' },
    { kind: 'value', name: 'A', value: '2' },
  ]);
  expect(secrets.map(({ name }) => name)).toEqual([
    'web-credentials',
    'web-pre-start-1-credentials',
    'web-pre-start-2-credentials',
  ]);
  expect(migrate?.mounts.map(({ path }) => path)).toEqual(['/data', '/c']);
  expect(migrate).not.toHaveProperty('readiness');
});

test('A pre_start hook with an image of its own has its own mounts as well', () => {
  expect(own).toMatchObject({ image: 'busybox:1.37', security: { runAsUser: 0 } });
  expect(own?.mounts.map(({ path, readOnly }) => [path, readOnly === true])).toEqual(
    expect.arrayContaining([
      ['/data', true],
      ['/more', false],
    ]),
  );
  expect(pod.volumes.map(({ name }) => name)).toContain('more');
  // Another service mounts it as well: it stands once.
  expect(translation.plan.sharedClaims.map(({ name }) => name)).toContain('more');
});

test('A pre_start hook that runs before each of several pods is reported, unless it asks for that', () => {
  const of = (line: string, scale = 2): string[] =>
    translate(`services: {web: {image: a, scale: ${scale}, pre_start: [{command: x${line}}]}}`).messages();
  expect(of('', 1)).toEqual([]);
  expect(of('')).toEqual([expect.stringContaining('The container runs before each of the 2 pods')]);
  expect(of(', per_replica: true')).toEqual([]);
});
