import { refusals, translate } from '../support/project';

test('An empty folder is a claim, as the program writes there', () => {
  const service = translate('services: {web: {image: a, volumes: [./state:/state]}}', {
    files: { 'state/': '' },
  }).service('web');
  expect(service.claims.map(({ name }) => name)).toEqual(['state-folder']);
  expect(service.configMaps).toEqual([]);
});

test('A folder that a known image writes to is content and data: a claim that is seeded', () => {
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
    ['seed-nb-folder', 'busybox:1.37'],
  ]);
});

test("The output of nginx's templates can be written beside the configuration of the project", () => {
  const claims = (templates: string): string[] =>
    translate(`services: {web: {image: "nginx:1.29", volumes: [./conf.d:/etc/nginx/conf.d, ./t:${templates}]}}`, {
      files: { 'conf.d/a.conf': 'server {}', 't/b.conf.template': 'server {}' },
    })
      .service('web')
      .claims.map(({ name }) => name);
  expect(claims('/etc/nginx/templates:ro')).toEqual(['conf-d-folder']);
  expect(claims('/etc/nginx/snippets:ro')).toEqual([]);
});

test('Services that mount the same folder share the claim, also where it is read-only, and one message says so', () => {
  const translation = translate(
    'services: {app: {image: a, volumes: ["./f:/app"]}, web: {image: b, user: "5", volumes: ["./f:/etc/f"]}, reader: {image: c, volumes: ["./f:/x:ro"]}}',
    { files: { 'f/x': 'x' } },
  );
  expect(translation.plan.sharedClaims.map(({ name }) => name)).toEqual(['f-folder']);
  expect(translation.plan.services.map(({ pod }) => pod.container.mounts)).toEqual([
    [{ volume: 'f-folder', path: '/app', subPath: 'data' }],
    [{ volume: 'f-folder', path: '/etc/f', subPath: 'data' }],
    [{ volume: 'f-folder', path: '/x', subPath: 'data', readOnly: true }],
  ]);
  expect(translation.messages().filter((message) => message.includes('data and content'))).toEqual([
    expect.stringMatching(/^note 1:\d+ services\.app\.volumes\[0\]: \.\/f is data and content/),
  ]);
});

test('Seeded files belong to the user of the service, or to everybody where the user is not known or another service writes, too', () => {
  const seeds = (compose: string): unknown[] =>
    translate(compose, { files: { 'f/x': 'x' } }).plan.services.map(({ pod }) => [
      pod.initContainers[0]?.security.runAsUser,
      pod.initContainers[0]?.command?.at(-1),
    ]);
  expect(seeds('services: {a: {image: a, volumes: ["./f:/f"]}}')).toEqual([[0, 'a+rwX']]);
  expect(seeds('services: {a: {image: a, user: "5", volumes: ["./f:/f"]}}')).toEqual([[5, 'u+rwX']]);
  expect(
    seeds('services: {a: {image: a, user: "5", volumes: ["./f:/f"]}, b: {image: a, user: "6", volumes: ["./f:/f"]}}'),
  ).toEqual([
    [5, 'a+rwX'],
    [6, 'a+rwX'],
  ]);
});

test('Two folders of which one contains the other share their files under Compose only', () => {
  const files = { 'f/x': 'x', 'f/sub/y': 'y' };
  const warnings = (compose: string): string[] =>
    translate(compose, { files })
      .messages()
      .filter((message) => message.startsWith('warning'));
  expect(
    warnings('services: {a: {image: a, volumes: ["./f:/f"]}, b: {image: b, volumes: ["./f/sub:/pages:ro"]}}'),
  ).toEqual([expect.stringContaining('files that are written to ./f do not appear in ./f/sub')]);
  expect(
    warnings('services: {a: {image: a, volumes: ["./f:/f"]}, b: {image: b, volumes: ["./f/sub:/etc/b:ro"]}}'),
  ).toEqual([]);
});

test('A missing folder is made, as under Compose, unless the file says otherwise', () => {
  const translation = translate('services: {web: {image: a, volumes: ["./none:/data"]}}');
  expect(translation.service('web').claims.map(({ name }) => name)).toEqual(['none-folder']);
  expect(translation.service('web').pod.initContainers).toEqual([
    expect.objectContaining({ name: 'open-none-folder', image: 'busybox:1.37' }),
  ]);
  expect(translation.messages()).toContainEqual(expect.stringMatching(/^note .*none does not exist/));
  expect(
    refusals(
      'services: {web: {image: a, volumes: [{type: bind, source: ./none, target: /data, bind: {create_host_path: false}}]}}',
    ),
  ).toEqual([expect.stringMatching(/^1:\d+ .*none does not exist, and "create_host_path: false"/)]);
});

test("A database's files are never content, wherever it runs", () => {
  const { claims, configMaps } = translate(
    'services: {web: {image: a}, db: {image: "postgres:17", network_mode: "service:web", volumes: ["./f:/var/lib/postgresql/data"]}}',
    { files: { 'f/PG_VERSION': '17' } },
  ).service('db');
  expect([claims.map(({ name }) => name), configMaps]).toEqual([['f-folder'], []]);
});

test('A folder above the limits is refused, with a way to an empty claim', () => {
  const files = { 'f/x': Buffer.alloc(9 * 1024 * 1024) };
  const compose = 'services: {web: {image: a, volumes: ["./f:/f"]}}';
  expect(refusals(compose, { files })).toEqual([expect.stringContaining('kompose.volume.type: persistentVolumeClaim')]);
  const label = '{kompose.volume.type: persistentVolumeClaim}';
  const { claims, configMaps } = translate(compose.replace('image: a', `image: a, labels: ${label}`), {
    files,
  }).service('web');
  expect([claims.map(({ name }) => name), configMaps]).toEqual([['f-folder'], []]);
});

test('Folders without a file are made, in a claim as well as in content', () => {
  const { pod } = translate(
    'services: {web: {image: a, volumes: ["./app:/app", "./conf:/conf:ro", "./x:/app/deep/x:ro"]}}',
    {
      files: {
        ...{ 'app/y': '', 'app/media/a/': '', 'app/media/b/': '', 'app/deep/': '', 'app/node_modules/z/': '' },
        ...{ 'conf/y': '', 'conf/empty/': '', x: '' },
      },
    },
  ).service('web');
  const tasks = pod.initContainers.map(({ name, command = [] }) => [
    name,
    command.flatMap((word, index) => (/^(folder|file)$/.test(word) ? [`${word} ${command[index + 1]}`] : [])),
  ]);
  expect(tasks).toEqual([
    ['seed-app-folder', ['file deep/x', 'folder deep', 'folder media/a', 'folder media/b']],
    ['join-web-conf', ['folder empty']],
  ]);
});

test('A message says that the files of a database stay where they are', () => {
  const compose = (image: string): string =>
    `services: {db: {image: "${image}", volumes: [./data:/var/lib/postgresql/data]}}`;
  const messages = (image: string, files: Readonly<Record<string, string>>): string[] =>
    translate(compose(image), { files })
      .messages()
      .filter((message) => message.includes('do not travel'));
  expect(messages('postgres:17', { 'data/PG_VERSION': '17' })).toEqual([
    expect.stringContaining('data do not travel; the claim begins empty'),
  ]);
  expect(messages('postgres:17', { 'data/.gitkeep': '' })).toEqual([]);
  expect(messages('other', { 'data/PG_VERSION': '17' })).toEqual([]);
});

test('Packages that do not travel need no note, unless the image brings them', () => {
  const said = (volumes: string): string[] =>
    translate(`services: {web: {image: a, volumes: [${volumes}]}}`, {
      files: { 'app/main.js': '', 'app/node_modules/x/y.js': '', 'app/.DS_Store': '' },
    })
      .problems.filter(({ code }) => code === 'content')
      .map(({ severity, message, hint }) => `${severity} ${message} ${hint}`);
  expect(said('"./app:/app"')).toEqual([
    expect.stringMatching(/^warning .*\.DS_Store, node_modules.* "- \/app\/node_modules"\.$/),
  ]);
  expect(said('"./app:/app", "/app/node_modules"')).toEqual([expect.stringMatching(/^note .*app: \.DS_Store\. /)]);
});
