import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../../plan/content/walk';
import { folderWith, refusals, translate } from '../support/project';

const volumes = '\nvolumes: {data: , other: {labels: {kompose.volume.size: 2Gi}}}\n';

test('a named volume is one claim, filled from the image on first use, away from lost+found', () => {
  const service = translate(`services: {web: {image: a, volumes: [data:/srv/data]}}${volumes}`).service('web');
  expect(service.claims).toEqual([{ name: 'data', size: '10Gi', accessMode: 'ReadWriteOnce' }]);
  expect(service.pod.container.mounts).toEqual([{ volume: 'data', path: '/srv/data', subPath: 'data' }]);
  expect(service.workload).toMatchObject({ kind: 'Deployment', strategy: 'Recreate' });
  expect(service.pod.initContainers).toEqual([
    expect.objectContaining({ name: 'fill-data', image: 'a', mounts: [{ volume: 'data', path: '/compose/claim' }] }),
  ]);
});

test('nocopy, read_only and external volumes are not filled', () => {
  const compose = `
services: {web: {image: a, volumes: ["data:/a:nocopy", "other:/b:ro", "given:/c"]}}
volumes: {data: , other: , given: {external: true, name: Given_Name}}
`;
  const service = translate(compose).service('web');
  expect(service.pod.initContainers).toEqual([]);
  expect(service.claims.map(({ name }) => name)).toEqual(['data', 'other']);
  expect(service.pod.volumes).toContainEqual({ kind: 'claim', name: 'given-name', claim: 'given-name' });
  expect(service.pod.container.mounts).toContainEqual({ volume: 'given-name', path: '/c' });
});

test('a claim that several services mount stands once, before all of them', () => {
  const { plan } = translate(
    `services: {a: {image: a, volumes: [other:/x]}, b: {image: b, volumes: [other:/y]}}${volumes}`,
  );
  expect(plan.sharedClaims).toEqual([{ name: 'other', size: '2Gi', accessMode: 'ReadWriteOnce' }]);
  expect(plan.services.flatMap(({ claims }) => claims)).toEqual([]);
  expect(plan.services.map(({ pod }) => pod.claimGroup)).toEqual(['other', 'other']);
});

test('a database is a StatefulSet with a claim of its own and its data in a subdirectory', () => {
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

test('a database for which the Compose file names no volume has one all the same', () => {
  const { workload } = translate('services: {db: {image: "postgres:17"}}').service('db');
  expect(workload).toMatchObject({ kind: 'StatefulSet', claimTemplates: [{ name: 'db--var-lib-postgresql-data' }] });
});

test('a folder of the project is content: nested, binary and executable files too', () => {
  const files = {
    'app/main.py': 'print(1)',
    'app/pkg/data.bin': Buffer.from([0, 255, 1]),
    'app/.git/x': 'no',
    'app/node_modules/y': 'no',
  };
  const translation = translate('services: {web: {image: a, volumes: [./app:/app]}}', { files });
  const service = translation.service('web');
  expect(service.configMaps).toEqual([
    { name: 'web-app', text: { 'main.py': 'print(1)' }, binary: { 'pkg__data.bin': 'AP8B' } },
  ]);
  expect(service.pod.volumes).toEqual([
    {
      kind: 'content',
      name: 'web-app',
      sources: [
        {
          kind: 'configMap',
          name: 'web-app',
          items: [
            { key: 'main.py', path: 'main.py', mode: expect.any(Number) as number },
            { key: 'pkg__data.bin', path: 'pkg/data.bin', mode: expect.any(Number) as number },
          ],
        },
      ],
    },
  ]);
  expect(service.pod.container.mounts).toEqual([{ volume: 'web-app', path: '/app', readOnly: true }]);
  expect(translation.messages()).toEqual([
    expect.stringMatching(/^note .*Left out of .*app: \.git, node_modules\.$/),
    expect.stringMatching(/^note .*\.\/app is mounted as content/),
  ]);
});

test('a file of the project is mounted where it belongs', () => {
  const { pod } = translate('services: {web: {image: a, volumes: [./nginx.conf:/etc/nginx/nginx.conf:ro]}}', {
    files: { 'nginx.conf': 'events {}' },
  }).service('web');
  expect(pod.container.mounts).toEqual([
    { volume: 'web-nginx-conf', path: '/etc/nginx/nginx.conf', subPath: 'nginx.conf', readOnly: true },
  ]);
});

test('an empty folder is where the program writes: a claim', () => {
  const service = translate('services: {web: {image: a, volumes: [./state:/state]}}', {
    files: { 'state/': '' },
  }).service('web');
  expect(service.claims.map(({ name }) => name)).toEqual(['state-folder']);
  expect(service.configMaps).toEqual([]);
});

test('a folder that a known image writes to is content and data: a claim that is seeded', () => {
  const service = translate(
    'services: {lab: {image: "quay.io/jupyter/scipy-notebook:2025-10-20", volumes: [./nb:/home/jovyan/work]}}',
    {
      files: { 'nb/a.ipynb': '{}' },
    },
  ).service('lab');
  expect(service.claims.map(({ name }) => name)).toEqual(['nb-folder']);
  expect(service.configMaps.map(({ name }) => name)).toEqual(['lab-nb']);
  expect(service.pod.container.mounts).toEqual([{ volume: 'nb-folder', path: '/home/jovyan/work', subPath: 'data' }]);
  expect(service.pod.initContainers.map(({ name, image }) => [name, image])).toEqual([
    ['seed-nb-folder', 'quay.io/jupyter/scipy-notebook:2025-10-20'],
  ]);
});

test('content above 200 KiB is spread over ConfigMaps that kubectl apply can annotate', () => {
  const files = Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [`app/${i}.html`, '<b>"x"</b>\n'.repeat(3_000)]),
  );
  const { configMaps } = translate('services: {web: {image: a, volumes: [./app:/app:ro]}}', { files }).service('web');
  expect(configMaps.length).toBeGreaterThan(2);
  for (const { text, binary } of configMaps) {
    // Go writes <, > and & as six bytes each.
    const json = JSON.stringify({ text, binary }).replace(/[<>&]/g, '\\u003c');
    expect(Buffer.byteLength(json)).toBeLessThan(256 * 1024);
  }
});

test('a file above 200 KiB travels in parts that are put together before the service starts', () => {
  const large = Buffer.from(Array.from({ length: 700 * 1024 }, (_, index) => (index * 7 + (index >> 8)) % 256));
  const { configMaps, pod } = translate('services: {web: {image: a, volumes: [./app:/app:ro]}}', {
    files: { 'app/big/model.bin': large, 'app/small.txt': 'small' },
  }).service('web');
  const stored = Object.assign({}, ...configMaps.map(({ binary }) => binary)) as Record<string, string>;
  const parts = Object.keys(stored).sort();
  expect(parts.length).toBeGreaterThan(3);
  expect(Buffer.concat(parts.map((part) => Buffer.from(stored[part] ?? '', 'base64'))).equals(large)).toBe(true);
  for (const map of configMaps) expect(Buffer.byteLength(JSON.stringify(map))).toBeLessThan(256 * 1024);
  expect(pod.initContainers).toEqual([
    expect.objectContaining({
      name: 'join-web-app',
      image: 'busybox:1.37',
      mounts: [
        { volume: 'web-app-parts', path: '/compose/content', readOnly: true },
        { volume: 'web-app', path: '/compose/whole' },
      ],
    }),
  ]);
  expect(pod.initContainers[0]?.command?.slice(-3)).toEqual(['big/model.bin', '644', '.parts/big__model.bin']);
  expect(pod.container.mounts).toEqual([{ volume: 'web-app', path: '/app', readOnly: true }]);
});

test('large secrets and configs travel in parts, secrets in memory only', () => {
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

test('who mounts the volume of a database mounts the claim of its first pod, on its node', () => {
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
});

test('a file with a credential is in a Secret, beside the others in one volume', () => {
  const files = {
    'app/a.txt': 'a',
    'app/.streamlit/secrets.toml': 'x="y"',
    'app/tls.key': 'k',
    'app/note': '-----BEGIN RSA PRIVATE KEY-----',
  };
  const { configMaps, secrets, pod } = translate('services: {web: {image: a, volumes: [./app:/app:ro]}}', {
    files,
  }).service('web');
  expect(Object.keys(configMaps[0]?.text ?? {})).toEqual(['a.txt']);
  expect(Object.keys(secrets[0]?.data ?? {})).toEqual(['.streamlit__secrets.toml', 'note', 'tls.key']);
  expect(pod.volumes).toEqual([
    expect.objectContaining({
      sources: [expect.objectContaining({ kind: 'configMap' }), expect.objectContaining({ kind: 'secret' })],
    }),
  ]);
});

test('configs and secrets are files at their targets, with their modes', () => {
  const compose = `
services:
  web:
    image: a
    secrets: [s, {source: e, target: /etc/e, mode: 0400}]
    configs: [{source: c, target: /c}]
secrets: {s: {file: s.txt}, e: {environment: E}}
configs: {c: {content: "hello $E"}}
`;
  const { secrets, configMaps, pod } = translate(compose, { files: { 's.txt': 'S' }, environment: { E: 'v' } }).service(
    'web',
  );
  expect(secrets).toEqual([{ name: 'web-secrets', data: { s: 'Uw==', e: 'dg==' } }]);
  expect(configMaps).toEqual([{ name: 'web-configs', text: { c: 'hello v' }, binary: {} }]);
  expect(pod.container.mounts.map(({ path }) => path)).toEqual(['/c', '/run/secrets/s', '/etc/e']);
  expect(pod.volumes).toContainEqual({
    kind: 'content',
    name: 'web-secrets',
    sources: [
      {
        kind: 'secret',
        name: 'web-secrets',
        items: [
          { key: 's', path: '0-s', mode: 0o444 },
          { key: 'e', path: '1-e', mode: 0o400 },
        ],
      },
    ],
  });
});

test('tmpfs and shm_size are in memory', () => {
  const { pod } = translate('services: {web: {image: a, tmpfs: ["/run:size=64m", /tmp], shm_size: 1g}}').service('web');
  expect(pod.volumes).toEqual([
    { kind: 'scratch', name: 'tmpfs-run', memory: true, size: 67108864 },
    { kind: 'scratch', name: 'tmpfs-tmp', memory: true },
    { kind: 'scratch', name: 'tmpfs-dev-shm', memory: true, size: 1073741824 },
  ]);
});

test('a change of content or credentials rolls the pods that use it, and only those', () => {
  const hash = (content: string, password: string): (string | undefined)[] => {
    const compose = `services: {a: {image: a, volumes: [./x:/x:ro]}, b: {image: b, environment: {PASSWORD: "${password}"}}, c: {image: c}}`;
    return translate(compose, { files: { 'x/f': content } }).plan.services.map(
      ({ pod }) => pod.annotations['compose.cdk8s.io/content-hash'],
    );
  };
  const [a1, b1, c1] = hash('1', '1');
  expect(hash('1', '1')).toEqual([a1, b1, c1]);
  const [a2, b2, c2] = hash('2', '1');
  expect([a2 === a1, b2 === b1, c2]).toEqual([false, true, undefined]);
  const [a3, b3] = hash('1', '2');
  expect([a3 === a1, b3 === b1]).toEqual([true, false]);
});

test('a link is followed in the folder, and left out where it leads out of it, nowhere, or in a circle', () => {
  const folder = folderWith({ 'app/a': 'a', 'app/sub/b': 'b', secret: 's' });
  symlinkSync('a', join(folder, 'app/link'));
  symlinkSync('../secret', join(folder, 'app/out'));
  symlinkSync('none', join(folder, 'app/broken'));
  symlinkSync('..', join(folder, 'app/sub/circle'));
  const left: string[] = [];
  const found = walk(join(folder, 'app'), { onSkip: (path) => left.push(path) });
  expect(found.map(({ path }) => path)).toEqual(['a', 'link', 'sub/b']);
  expect(left).toEqual(['broken', 'out', 'sub/circle']);
});

test('a mount of what leads out of the project is refused, however it is written', () => {
  const compose = 'services: {web: {image: a, volumes: [../up:/x, ./a/../../b:/y]}}';
  expect(refusals(compose)).toEqual([
    expect.stringContaining('/up is outside'),
    expect.stringContaining('/b is outside'),
  ]);
});
