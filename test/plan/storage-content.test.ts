import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { loadProject } from '../../compose/load';
import type { ServicePlan } from '../../plan/plan';
import { planProject, type Planned } from '../../plan/plan-project';
import { folderWith, translate } from '../support/project';

test('A folder of the project is content: nested, binary and executable files too', () => {
  const files = {
    'app/main.py': 'print(1)',
    'app/pkg/data.bin': Buffer.from([0, 255, 1]),
    'app/.git/x': 'no',
    'app/node_modules/y': 'no',
  };
  const translation = translate('services: {web: {image: a, volumes: [./app:/etc/app]}}', { files });
  const service = translation.service('web');
  expect(service.configMaps).toMatchObject([
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
  expect(service.pod.container.mounts).toEqual([{ volume: 'web-app', path: '/etc/app', readOnly: true }]);
  expect(translation.messages()).toEqual([
    expect.stringMatching(/^warning .*Left out of .*app: \.git, node_modules\.$/),
    expect.stringMatching(/^note .*\.\/app is mounted as content/),
  ]);
});

test('A file of the project is mounted at its target', () => {
  const { pod } = translate('services: {web: {image: a, volumes: [./nginx.conf:/etc/nginx/nginx.conf:ro]}}', {
    files: { 'nginx.conf': 'events {}' },
  }).service('web');
  expect(pod.container.mounts).toEqual([
    { volume: 'web-nginx-conf', path: '/etc/nginx/nginx.conf', subPath: 'nginx.conf', readOnly: true },
  ]);
});

test('Content above 200 KiB is spread over ConfigMaps that kubectl apply can annotate', () => {
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

test('A file above 200 KiB travels in parts that are put together before the service starts', () => {
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

test.each([
  ['a folder and a name that looks like one', { 'app/a/b': 'in a folder', 'app/a__b': 'at the top' }],
  ['a file in parts and one that is called like a part', { 'app/big': 'x'.repeat(400_000), 'app/big.0002': 'small' }],
])('Each file has a key of its own: %s', (_, files) => {
  const { configMaps, pod } = translate('services: {web: {image: a, volumes: [./app:/app:ro]}}', { files }).service(
    'web',
  );
  const sources = pod.volumes.flatMap((volume) => (volume.kind === 'content' ? volume.sources : []));
  const stored = new Map(
    configMaps.flatMap(({ name, text, binary }) => [
      ...Object.entries(text).map(([key, value]) => [`${name} ${key}`, value] as const),
      ...Object.entries(binary).map(
        ([key, data]) => [`${name} ${key}`, Buffer.from(data, 'base64').toString()] as const,
      ),
    ]),
  );
  const placed = sources.flatMap(({ name, items }) =>
    items.map(({ key, path }) => [path, stored.get(`${name} ${key}`)]),
  );
  expect(placed.filter(([path]) => !path?.startsWith('.parts/')).map(([, content]) => content)).toEqual(
    Object.values(files).filter((content) => content.length < 200_000),
  );
  const parts = placed.filter(([path]) => path?.startsWith('.parts/')).map(([, content]) => content);
  expect(parts.join('')).toBe(
    Object.values(files)
      .filter((content) => content.length > 200_000)
      .join(''),
  );
});

test('A file with a credential is in a Secret, beside the others in one volume', () => {
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

test('A change of content or credentials rolls the pods that use it, and only those', () => {
  const hash = (content: string, password: string): (string | undefined)[] => {
    const compose = `services: {a: {image: a, volumes: [./x:/x:ro]}, b: {image: b, environment: {PASSWORD: "${password}"}}, c: {image: c}}`;
    return translate(compose, { files: { 'x/f': content } }).plan.services.map(
      ({ pod }) => pod.annotations['compose.cdk8s.io/content-hash'],
    );
  };
  const [a1, b1, c1] = hash('1', 'one');
  expect(hash('1', 'one')).toEqual([a1, b1, c1]);
  const [a2, b2, c2] = hash('2', 'one');
  expect([a2 === a1, b2 === b1, c2]).toEqual([false, true, undefined]);
  const [a3, b3] = hash('1', 'two');
  expect([a3 === a1, b3 === b1]).toEqual([true, false]);
});

test('Content with a mount inside is in a folder that has a place for the mount', () => {
  const { pod } = translate(
    'services: {web: {image: a, volumes: ["./app:/app:ro", "/app/deep/modules", "./g:/app/g.txt:ro"], configs: [{source: c, target: /app/c}]}}\nconfigs: {c: {content: x}}',
    { files: { 'app/x': 'x', g: 'g' } },
  ).service('web');
  const join = pod.initContainers.find(({ name }) => name === 'join-web-app');
  expect(join?.command?.slice(-6)).toEqual(['folder', 'deep/modules', 'file', 'g.txt', 'file', 'c']);
  expect(pod.volumes).toContainEqual({ kind: 'scratch', name: 'web-app', memory: false });
  expect(pod.container.mounts).toContainEqual({ volume: 'web-app', path: '/app', readOnly: true });
});

/** A project with a file for its owner only, translated. */
function withPrivate(compose: string, modes: Readonly<Record<string, number>>): Planned & { service: ServicePlan } {
  const folder = folderWith({ 'compose.yaml': compose, key: 'k' });
  for (const [path, mode] of Object.entries(modes)) chmodSync(join(folder, path), mode);
  const { project } = loadProject({ file: join(folder, 'compose.yaml'), environment: {} });
  const planned = planProject(project);
  const [service] = planned.plan.services;
  if (service === undefined) throw new Error('no service');
  return { ...planned, service };
}

test('No single file is private where the whole project is', () => {
  const compose = 'services: {web: {image: a, user: "5", volumes: ["./key:/key:ro"]}}';
  const joins = (modes: Readonly<Record<string, number>>): number =>
    withPrivate(compose, { key: 0o600, ...modes }).service.pod.initContainers.length;
  expect(joins({ '.': 0o700, 'compose.yaml': 0o600 })).toBe(0);
  expect(joins({ '.': 0o755, 'compose.yaml': 0o600 })).toBe(1);
  expect(joins({ '.': 0o700, 'compose.yaml': 0o644 })).toBe(1);
});

test('The file of a private secret stays private where that is known; a mode in the Compose file goes first', () => {
  const modes = (service: string): (string | undefined)[] =>
    withPrivate(`services: {web: {image: a, ${service}}}\nsecrets: {s: {file: key}}`, {
      '.': 0o755,
      key: 0o600,
    }).service.pod.initContainers.map(({ command }) => command?.at(-1));
  expect(modes('user: "5", secrets: [s]')).toEqual(['600']);
  expect(modes('user: "5", secrets: [{source: s, mode: 0440}]')).toEqual(['440']);
  expect(modes('user: "5", secrets: [{source: s, mode: 0444}]')).toEqual([]);
  expect(modes('secrets: [s]')).toEqual([]);
});

test('The owner of a private file is reported where it is not known', () => {
  const messages = (user: string): string[] =>
    withPrivate(`services: {web: {image: a, ${user} volumes: ["./key:/key:ro"]}}`, {
      '.': 0o755,
      key: 0o600,
    }).problems.map(({ message }) => message);
  expect(messages('')).toEqual([expect.stringContaining('./key are readable for their owner only')]);
  expect(messages('user: "0",')).toEqual([]);
});

test('A file for its owner only stays private, and belongs to the user of the service', () => {
  const private_ = (user: string): ServicePlan => {
    const folder = folderWith({
      'compose.yaml': `services: {web: {image: a, ${user} volumes: ["./keys:/keys:ro", "./keys/key:/key:ro"]}}`,
      'keys/key': 'k',
      'keys/public': 'p',
    });
    chmodSync(join(folder, 'keys/key'), 0o600);
    const { project } = loadProject({ file: join(folder, 'compose.yaml'), environment: {} });
    const [service] = planProject(project).plan.services;
    if (service === undefined) throw new Error('no service');
    return service;
  };
  const { initContainers, volumes, container } = private_('user: "5:6",').pod;
  expect(initContainers.map(({ command }) => command?.slice(-3))).toEqual([
    ['mode', 'key', '600'],
    ['mode', 'key', '600'],
  ]);
  expect(initContainers.map(({ security }) => security.runAsUser)).toEqual([5, 5]);
  expect(volumes.filter(({ kind }) => kind === 'scratch')).toEqual([
    { kind: 'scratch', name: 'web-keys', memory: true },
    { kind: 'scratch', name: 'web-keys-key', memory: true },
  ]);
  expect(container.mounts.map(({ volume }) => volume)).toEqual(['web-keys', 'web-keys-key']);
  // Where the user is not known, the owner is root.
  expect(private_('').pod.initContainers.map(({ security }) => security.runAsUser)).toEqual([0, 0]);
});

test('A file whose name Kubernetes reserves in a mounted folder is left out with a word, and the others travel', () => {
  const translation = translate('services: {web: {image: nginx, volumes: ["./app:/app:ro"]}}', {
    files: { 'app/..x': 'x', 'app/..d/y': 'y', 'app/a': 'a', 'app/sub/..z': 'z' },
  });
  const paths = translation
    .manifests()
    .flatMap((manifest) => JSON.stringify(manifest).match(/"path":"[^"/]*\.?[^"]*"/g) ?? []);
  expect(paths).toContain('"path":"sub/..z"');
  expect(paths).not.toContainEqual(expect.stringMatching(/"path":"\.\./));
  expect(translation.messages()).toContainEqual(
    expect.stringContaining('app: ..d/y, ..x. Kubernetes reserves names that begin with ".."'),
  );
});

test('A single file with a name that Kubernetes reserves is mounted', () => {
  const { pod } = translate('services: {web: {image: nginx, volumes: ["./..x:/etc/x:ro"]}}', {
    files: { '..x': 'x' },
  }).service('web');
  expect(JSON.stringify(pod.volumes)).not.toContain('"path":"..');
  expect(pod.container.mounts).toEqual([expect.objectContaining({ path: '/etc/x' })]);
});
