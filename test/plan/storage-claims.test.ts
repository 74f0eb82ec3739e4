import { refusals, translate } from '../support/project';

const volumes = '\nvolumes: {data: , other: {labels: {kompose.volume.size: 2Gi}}}\n';

test('A named volume is one claim, filled from the image on first use, away from lost+found', () => {
  const service = translate(`services: {web: {image: a, volumes: [data:/srv/data]}}${volumes}`).service('web');
  expect(service.claims).toEqual([{ name: 'data', size: '10Gi', accessMode: 'ReadWriteOnce' }]);
  expect(service.pod.container.mounts).toEqual([{ volume: 'data', path: '/srv/data', subPath: 'data' }]);
  expect(service.workload).toMatchObject({ kind: 'Deployment', strategy: 'Recreate' });
  expect(service.pod.initContainers).toEqual([
    expect.objectContaining({
      name: 'fill-data',
      image: 'a',
      mounts: [{ volume: 'data', path: '/compose/claim' }],
      // Whom the image runs as is not known: root copies, and keeps the owners.
      security: expect.objectContaining({ runAsUser: 0, runAsGroup: 0 }) as unknown,
    }),
  ]);
});

test('A volume with nocopy is not filled; a read-only one is', () => {
  const { pod, claims } = translate(
    `services: {web: {image: a, volumes: ["data:/a:nocopy", "other:/b:ro"]}}${volumes}`,
  ).service('web');
  expect(pod.initContainers.map(({ name }) => name)).toEqual(['fill-other']);
  expect(claims.map(({ name }) => name)).toEqual(['data', 'other']);
});

test('A claim that several services mount stands once, before all of them', () => {
  const { plan } = translate(
    `services: {a: {image: a, volumes: [other:/x]}, b: {image: b, volumes: [other:/y]}}${volumes}`,
  );
  expect(plan.sharedClaims).toEqual([{ name: 'other', size: '2Gi', accessMode: 'ReadWriteOnce' }]);
  expect(plan.services.flatMap(({ claims }) => claims)).toEqual([]);
  expect(plan.services.map(({ pod }) => pod.claimGroup)).toEqual(['other', 'other']);
});

test('A database is a StatefulSet with a claim of its own and its data in a subdirectory', () => {
  const service = translate(
    `services: {db: {image: "postgres:17", volumes: [data:/var/lib/postgresql/data]}}${volumes}`,
  ).service('db');
  expect(service.workload).toMatchObject({
    kind: 'StatefulSet',
    serviceName: 'db',
    claimTemplates: [{ name: 'data' }],
  });
  expect(service.pod.container.env).toContainEqual({
    kind: 'value',
    name: 'PGDATA',
    value: '/var/lib/postgresql/data/pgdata',
  });
  expect(service.pod.initContainers).toEqual([]);
  expect(service.networkServices[0]?.headless).toBe(true);
  expect(service.pod.security.fsGroup).toBe(999);
});

test('A database for which the Compose file names no volume still has one', () => {
  const { workload } = translate('services: {db: {image: "postgres:17"}}').service('db');
  expect(workload).toMatchObject({ kind: 'StatefulSet', claimTemplates: [{ name: 'db--var-lib-postgresql-data' }] });
});

test('A service that mounts the volume of a database mounts the claim of its first pod, on its node', () => {
  const compose = `services:
  db: {image: redis:8, volumes: ["data:/data"]}
  backup: {image: b, volumes: ["data:/source:ro"]}
  pg: {image: postgres:17, environment: {POSTGRES_PASSWORD: x}, volumes: ["pg:/var/lib/postgresql/data"]}
  look: {image: b, volumes: ["pg:/pg"]}
volumes: {data: {}, pg: {}}`;
  const translation = translate(compose);
  const alone = translate(compose.replace(/^  (backup|look): .*$/gm, ''));
  expect(translation.service('db').workload).toEqual(alone.service('db').workload);
  const { claims, pod, workload } = translation.service('backup');
  expect(claims).toEqual([]);
  expect(pod.volumes).toEqual([{ kind: 'claim', name: 'data', claim: 'data-db-0' }]);
  expect(pod.container.mounts).toEqual([{ volume: 'data', path: '/source', subPath: 'data', readOnly: true }]);
  expect(pod.initContainers).toEqual([]);
  expect(workload).toMatchObject({ strategy: 'Recreate' });
  expect([pod.claimGroup, translation.service('db').pod.claimGroup]).toEqual(['data-db-0', 'data-db-0']);
  expect(alone.service('db').pod.claimGroup).toBeUndefined();
  // PostgreSQL has the volume as a whole, and its own folder in it.
  expect(translation.service('look').pod.container.mounts).toEqual([{ volume: 'pg', path: '/pg' }]);
  const told = translation
    .messages()
    .filter((message) => message.includes('stores its data in a folder of this volume'));
  expect(told).toEqual([expect.stringMatching(/^note 5:\d+ services\.look\.volumes\[0\]: "pg" stores/)]);
});

test('A database and others that mount its volume at subpaths see different folders of the claim', () => {
  const mounts = (image: string, target: string): unknown[] =>
    translate(`services:
  db: {image: "${image}", volumes: [{type: volume, source: v, target: ${target}, read_only: true, volume: {subpath: db}}, {type: volume, source: v, target: /more, volume: {subpath: more}}]}
  app: {image: a, volumes: [{type: volume, source: v, target: /app, volume: {subpath: app}}]}
volumes: {v: }`).plan.services.flatMap(({ claims, pod, workload }) => [
      ...(workload.kind === 'StatefulSet' ? workload.claimTemplates : claims).map(({ name }) => name),
      ...pod.container.mounts.map(({ volume, subPath, readOnly }) => [volume, subPath, readOnly === true]),
    ]);
  expect(mounts('mysql:8.4', '/var/lib/mysql')).toEqual([
    'v',
    ['v', 'data/db', true],
    ['v', 'data/more', false],
    ['v', 'data/app', false],
  ]);
  // PostgreSQL has the volume as a whole.
  expect(mounts('postgres:17', '/var/lib/postgresql/data')).toEqual([
    'v',
    ['v', 'db', true],
    ['v', 'more', false],
    ['v', 'app', false],
  ]);
});

test('A volume is filled by the user of the service where that is known, and the pod stays restricted', () => {
  const { plan } = translate(`services: {web: {image: a, user: "5:6", volumes: [data:/srv]}}${volumes}`);
  const { container, initContainers } = plan.services[0]?.pod ?? {};
  expect(initContainers?.[0]?.security).toEqual({ ...container?.security, addCapabilities: [] });
  expect(plan.namespace.labels['pod-security.kubernetes.io/enforce']).toBe('restricted');
});

test('A volume with a subpath is filled in that folder', () => {
  const { pod } = translate(
    `services: {web: {image: a, volumes: [{type: volume, source: data, target: /x, volume: {subpath: a/b}}]}}${volumes}`,
  ).service('web');
  expect(pod.initContainers[0]?.command?.slice(-3)).toEqual([
    '/compose/claim/data/a/b',
    '/compose/claim/.fill-data-a-b',
    '/x',
  ]);
});

test('A volume that a service mounts twice is filled from both places, by initContainers of different names', () => {
  const { pod } = translate(`services: {web: {image: a, volumes: [data:/x, data:/y]}}${volumes}`).service('web');
  const names = pod.initContainers.map(({ name }) => name);
  expect([names.length, new Set(names).size]).toEqual([2, 2]);
});

test('A folder of a claim that a service mounts twice is opened by one initContainer', () => {
  const { pod } = translate(`services: {web: {image: nats, volumes: [data:/x, data:/y]}}${volumes}`).service('web');
  expect(pod.initContainers.map(({ name }) => name)).toEqual(['open-data']);
});

test.each<[string, { image?: string; build?: string }, boolean]>([
  ['a public image that is one program', { image: 'portainer/portainer-ce:2.21.4' }, false],
  ['its variant with a shell', { image: 'portainer/portainer-ce:2.21.4-alpine' }, true],
  ['a distroless image', { image: 'gcr.io/distroless/static-debian12:nonroot' }, false],
  ['an image of Chainguard', { image: 'cgr.dev/chainguard/nginx:latest' }, false],
  ['its variant for development', { image: 'cgr.dev/chainguard/nginx:latest-dev' }, true],
  ['an image of which nothing is known', { image: 'a/b' }, true],
  ['an image that is built from nothing', { build: 'FROM golang AS build\nFROM scratch' }, false],
  ['an image that is built on another one without', { build: 'FROM gcr.io/distroless/base' }, false],
  ['an image that is built on one with', { build: 'FROM debian:trixie-slim' }, true],
])('The shell of the service is used only where the image may have one: %s', (_, { image, build }, hasShell) => {
  const what = build === undefined ? `image: "${image}"` : 'build: .';
  const { pod } = translate(`services: {web: {${what}, volumes: [data:/data]}}${volumes}`, {
    files: build === undefined ? {} : { Dockerfile: build },
  }).service('web');
  expect(pod.initContainers.map((container) => container.image === pod.container.image)).toEqual([hasShell]);
  if (!hasShell)
    expect(pod.initContainers).toEqual([expect.objectContaining({ name: 'open-data', image: 'busybox:1.37' })]);
});

test('A message says that a volume begins empty where the image has no shell, and who owns the files of an external claim', () => {
  const compose = `services: {web: {image: nats, volumes: [data:/data, given:/g]}}
volumes: {data: {name: other, labels: {kompose.volume.size: 1Gi}}, given: {external: true}}`;
  expect(translate(compose).messages()).toEqual([
    expect.stringMatching(/^note 1:.* services\.web\.volumes\[0\]: The claim is called "data", after the key/),
    expect.stringMatching(/^note 1:.* services\.web\.volumes\[0\]: The image has no shell .* at \/data/),
    expect.stringMatching(
      /^note 1:.* services\.web\.volumes\[1\]: The volume is external, so the claim given must exist/,
    ),
    expect.stringMatching(/^note 1:.* services\.web\.volumes\[1\]: The image has no shell .* at \/g/),
  ]);
});

test('Two folders of the project whose names become one in Kubernetes are refused', () => {
  const files = { 'a-b/x': 'x', 'a/b/y': 'y' };
  expect(refusals('services: {web: {image: a, volumes: ["./a-b:/x", "./a/b:/y"]}}', { files })).toEqual([
    expect.stringContaining('would both be called "a-b-folder"'),
  ]);
  expect(
    refusals('services: {web: {image: a, volumes: ["./a-b:/x:ro"]}, c: {image: c, volumes: ["./a/b:/y:ro"]}}', {
      files,
    }),
  ).toEqual([]);
  expect(refusals('services: {web: {image: a, volumes: ["./a-b:/x:ro", "./a/b:/y:ro"]}}', { files })).toEqual([
    expect.stringContaining('would both be called "web-a-b"'),
  ]);
});

test('A volume of the pod stays apart from another one of its name', () => {
  const { pod } = translate(
    'services: {web: {image: a, tmpfs: [/a/b, /a-b], volumes: ["./app:/etc/app", "web-app:/data"]}}\nvolumes: {web-app: }',
    { files: { 'app/x': 'x' } },
  ).service('web');
  expect(new Set(pod.volumes.map(({ name }) => name)).size).toBe(4);
  expect(new Set(pod.container.mounts.map(({ volume }) => volume)).size).toBe(4);
});

test('Several pods of a database have a volume each, and a message says so', () => {
  const told = (line: string): string[] =>
    translate(`services: {db: {image: "redis:8", volumes: ["data:/data"], ${line}}}${volumes}`)
      .messages()
      .filter((message) => message.includes('has its own volumes'));
  expect(told('scale: 2')).toEqual([expect.stringContaining('services.db.scale: Each of the 2 pods')]);
  expect(told('deploy: {replicas: 3}')).toEqual([expect.stringContaining('deploy.replicas: Each of the 3 pods')]);
  expect(told('scale: 1')).toEqual([]);
});
