import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import os, { homedir } from 'node:os';
import { join } from 'node:path';
import { loadProject } from '../../compose/load';
import { isOfMachine } from '../../compose/travel/machine-folders';
import type { ServicePlan } from '../../plan/plan';
import { planProject } from '../../plan/plan-project';
import { folderWith, refusals, translate, type Example, type Files, type Translation } from '../support/project';

const files = { 'src/main.py': 'print(1)', 'docker/src/other.py': 'print(2)', 'nginx.conf': 'events {}' };
const at = 'docker/compose.yaml';
const web = (...volumes: string[]): string => `services: {web: {image: a, volumes: ${JSON.stringify(volumes)}}}`;
const beside = (compose: string, more: Example = {}): Translation => translate(compose, { files, at, ...more });
const contents = ({ configMaps }: ServicePlan): unknown[] => configMaps.map(({ text }) => text);

test('A file that is named relative to the Compose file travels, also from beside its folder', () => {
  const { pod, ...service } = beside(web('../src:/app/src:ro', '../nginx.conf:/etc/nginx/nginx.conf:ro')).service(
    'web',
  );
  expect(contents(service as ServicePlan)).toEqual([{ 'main.py': 'print(1)' }, { 'nginx.conf': 'events {}' }]);
  expect(pod.container.mounts.map(({ path, subPath }) => [path, subPath])).toEqual([
    ['/app/src', undefined],
    ['/etc/nginx/nginx.conf', 'nginx.conf'],
  ]);
});

test('A folder beside the project folder is content, data or both, as one inside', () => {
  const told = (compose: string): string[] => beside(compose).messages();
  const { claims, configMaps, pod } = beside(web('../src:/app/src')).service('web');
  expect([claims.length, configMaps.length, pod.initContainers.length]).toEqual([1, 1, 1]);
  expect(told(web('../src:/app/src'))).toContainEqual(expect.stringContaining(': ../src is data and content'));
  expect(told(web('../src:/etc/src'))).toContainEqual(expect.stringContaining(': ../src is mounted as content'));
  const missing = beside(web('../none:/data'));
  expect(missing.service('web').claims).toHaveLength(1);
  expect(missing.messages()).toContainEqual(
    expect.stringMatching(/\/none does not exist; the mount is an empty folder/),
  );
});

test('The names for a folder beside the project folder are those of no other path, and the same on every machine', () => {
  const names = (more: Files): string[] => {
    const { services, sharedClaims } = beside(web('./src:/a', '../src:/b', '../nginx.conf:/etc/nginx.conf', '..:/c'), {
      files: { ...files, ...more },
    }).plan;
    const { claims, configMaps } = services[0] ?? { claims: [], configMaps: [] };
    return [...claims, ...sharedClaims, ...configMaps].map(({ name }) => name);
  };
  const found = names({});
  expect(found).toEqual([
    'src-folder',
    'src-77f293f5-folder',
    'project-5ec1f7e7-folder',
    'web-src',
    'web-src-77f293f5',
    'web-nginx-conf-0556dbfc',
    'web-project-5ec1f7e7',
  ]);
  expect(names({ unrelated: '' })).toEqual(found);
});

test('The whole repository can be mounted, with the Compose file in it', () => {
  const [content] = contents(beside(web('..:/workspace:ro')).service('web'));
  expect(Object.keys(content as object)).toEqual([
    'docker__compose.yaml',
    'docker__src__other.py',
    'nginx.conf',
    'src__main.py',
  ]);
  const large = { ...files, 'data.bin': Buffer.alloc(9 * 1024 * 1024) };
  expect(refusals(web('..:/workspace'), { at, files: large })).toEqual([
    expect.stringMatching(/ contains more than 8\.0 MiB.* Copy the files into an image .*kompose\.volume\.type/),
  ]);
  expect(beside(web('..:/workspace', './src:/data')).messages()).toContainEqual(
    expect.stringContaining(': .. and ./src lie one inside the other'),
  );
});

describe('Paths relative to their own file', () => {
  const project = (written: Files): ServicePlan | undefined => {
    const folder = folderWith({ ...files, ...written });
    const { project } = loadProject({
      file: join(folder, at),
      environment: { PWD: join(folder, 'docker'), SRC: '../src' },
    });
    return planProject(project).plan.services[0];
  };
  const mounted = [{ 'main.py': 'print(1)' }];

  test.each<[string, Files]>([
    ['comes from a variable', { [at]: web('${SRC}:/a:ro') }],
    ['comes from a default', { [at]: web('${NONE:-../src}:/a:ro') }],
    ['begins with the folder that Compose runs in', { [at]: web('${PWD}/../src:/a:ro') }],
    [
      'is in the long form',
      { [at]: 'services: {web: {image: a, volumes: [{type: bind, source: ../src, target: /a, read_only: true}]}}' },
    ],
    [
      'is in a service that is extended',
      {
        [at]: 'services: {web: {extends: {file: ../base/one/base.yaml, service: base}}}',
        'base/one/base.yaml': 'services: {base: {image: a, volumes: ["../../src:/a:ro"]}}',
      },
    ],
    [
      'is in a file that is included',
      {
        [at]: 'include: [../base/other.yaml]',
        'base/other.yaml': web('./own:/a:ro'),
        'base/own/main.py': 'print(1)',
      },
    ],
    [
      'is written below another one',
      { [at]: web('../src:/a:ro').replace('}}', '}, w: {image: a, volumes: ["../src/sub:/a"]}}') },
    ],
  ])('A path relative to its own file travels where it %s', (_, written) => {
    expect(contents(project(written) as ServicePlan)).toEqual(mounted);
  });

  test('An absolute path below such a path travels as well, and nothing beside it', () => {
    // The one of "unused" is that of another folder: each file has its own.
    const base = 'services: {base: {image: a}, unused: {image: a, volumes: ["../other:/a"]}}';
    const folder = folderWith({ ...files, 'srcs/x': '', 'other/x': '', '.env': '', 'docker/base/base.yaml': base });
    const mount = (path: string): (() => unknown) => {
      const compose = web('../src:/a:ro', `${folder}/${path}:/b:ro`).replace('image: a', 'image: a, env_file: ../.env');
      writeFileSync(join(folder, at), compose.replace('image: a', 'extends: {file: base/base.yaml, service: base}'));
      const environment = { CDK8S_COMPOSE_MACHINE_FOLDERS: 'refuse' };
      return () => planProject(loadProject({ file: join(folder, at), environment }).project);
    };
    expect(mount('src/main.py')).not.toThrow();
    expect(mount('.env')).not.toThrow();
    expect(mount('docker/../../../../../../etc/none')).toThrow(/etc\/none belongs to this machine/);
    expect(mount('srcs')).toThrow(/srcs belongs to this machine/);
    expect(mount('other')).toThrow(/other belongs to this machine/);
  });
});

test('The texts of a folder beside the project folder, and of a build from there, are searched for calls', () => {
  const ports = (line: string): unknown =>
    translate(`services: {api: {image: a, ports: ["80"]}, web: {image: b, ${line}}}`, {
      at,
      files: { 'proxy/Dockerfile': 'FROM nginx', 'proxy/nginx.conf': 'proxy_pass http://api:9000;' },
    })
      .service('api')
      .networkServices[0]?.ports.map(({ port }) => port);
  expect(ports('volumes: ["../proxy/nginx.conf:/etc/nginx.conf:ro"]')).toEqual([80, 9000]);
  expect(ports('build: ../proxy')).toEqual([80, 9000]);
});

test('Configs, secrets and env files come from anywhere', () => {
  const compose = `services: {web: {image: a, env_file: ../.env, configs: [c], secrets: [s]}}
configs: {c: {file: ../nginx.conf}}
secrets: {s: {file: ../src/main.py}}`;
  const { configMaps, secrets, pod } = beside(compose, { files: { ...files, '.env': 'LEVEL=debug' } }).service('web');
  expect(configMaps.map(({ text }) => text)).toContainEqual({ c: 'events {}' });
  expect(secrets).toContainEqual(
    expect.objectContaining({ name: 'web-secrets', data: { s: Buffer.from('print(1)').toString('base64') } }),
  );
  expect(JSON.stringify([configMaps, pod])).toContain('debug');
});

describe('Links', () => {
  const plan = (link: string, target: string, mount: string): ServicePlan | undefined => {
    const folder = folderWith({ ...files, [at]: web(mount) });
    mkdirSync(join(folder, 'docker/links'));
    symlinkSync(target, join(folder, link));
    return planProject(loadProject({ file: join(folder, at), environment: {} }).project).plan.services[0];
  };

  test('A link in the project is followed to files that may travel, and to nothing of the machine', () => {
    const service = plan('docker/link', '../src', './link:/a:ro');
    expect([contents(service as ServicePlan), service?.configMaps[0]?.name]).toEqual([
      [{ 'main.py': 'print(1)' }],
      'web-link',
    ]);
    expect(() => plan('docker/link', '/etc', './link:/a:ro')).toThrow(
      /link leads to \/etc, which belongs to this machine.*--without/s,
    );
    expect(() => plan('link', '/proc', '../link:/a:ro')).toThrow(/link leads to \/proc, .*hostPath/s);
  });

  test('A link that leads out of a mounted folder is left out', () => {
    expect(contents(plan('src/out', '../nginx.conf', '../src:/a:ro') as ServicePlan)).toEqual([
      { 'main.py': 'print(1)' },
    ]);
  });
});

test.each([
  ['../../../../../../../../etc:/x', /^1:\d+ \/etc belongs to this machine.* "--without web" .*"volumes: !override"/],
  ['../../../../../../../../:/x', /^1:\d+ \/ belongs to this machine/],
  ['../../../../../../../../proc:/x', /^1:\d+ \/proc belongs to this machine.*hostPath: true/],
  ['/run/dbus:/run/dbus', /\/run\/dbus belongs to this machine.*hostPath: true/],
  ['/etc/passwd:/etc/passwd:ro', /"configs" or "secrets" with "file: \/etc\/passwd"; such files may be anywhere/],
  ['~/.aws:/root/.aws:ro', /\/\.aws is in .*\/\.aws, where keys and passwords are kept, .* --allow-path .*\/\.aws/],
  [
    '~/shop/src:/x',
    /\/shop\/src belongs to this machine.* Use a named volume .* or allow the path: --allow-path .*\/shop\/src/,
  ],
])('A path of the machine is refused with --machine-folders refuse: %s', (mount, message) => {
  const environment = { CDK8S_COMPOSE_MACHINE_FOLDERS: 'refuse' };
  expect(refusals(web(mount), { at, files, environment })).toEqual([expect.stringMatching(message)]);
});

test("A home is its owner's, wherever the links in it lead", () => {
  const [home, disk] = [folderWith({ 'shop/src/x': 'x' }), folderWith({ keys: 'k' })];
  symlinkSync(join(disk, 'keys'), join(home, '.keys'));
  const spy = jest.spyOn(os, 'homedir').mockReturnValue(home);
  const plan = (mount: string): (() => unknown) => {
    writeFileSync(join(home, 'shop/compose.yaml'), web(mount));
    return () => planProject(loadProject({ file: join(home, 'shop/compose.yaml'), environment: {} }).project);
  };
  expect(plan('../.keys:/keys:ro')).toThrow(/\.keys leads to .*\/keys, which belongs to this machine/);
  expect(plan('..:/x:ro')).toThrow(/ belongs to this machine/);
  expect(plan('../shop/src:/x:ro')).not.toThrow();
  // Unless the home is the project.
  symlinkSync(home, join(disk, 'home'));
  spy.mockReturnValue(join(disk, 'home'));
  const file = join(disk, 'home/compose.yaml');
  writeFileSync(file, web('./.cache:/cache'));
  expect(planProject(loadProject({ file, environment: {} }).project).plan.services[0]?.claims).toHaveLength(1);
  spy.mockRestore();
});

test.each([
  ['/', '/srv/shop/docker', true],
  ['/home', '/home/me/shop', true],
  ['/srv', '/srv/shop', true],
  ['/srv/shop', '/srv/shop/docker', false],
  ['/workspace', '/workspace/.devcontainer', false],
  ['/etc/shop', '/home/me/shop', true],
  ['/etc/other', '/etc/shop', true],
  ['/var', '/var/www/shop/docker', true],
  ['/var/lib/mysql', '/var/www/shop/docker', true],
  ['/var/www/shop/src', '/var/www/shop/docker', false],
  ['/usr/src/app/lib', '/usr/src/app/docker', false],
  [homedir(), join(homedir(), 'shop'), true],
  [join(homedir(), '.ssh'), join(homedir(), 'shop'), true],
  [join(homedir(), '.ssh/id_rsa'), join(homedir(), 'shop/docker'), true],
  [join(homedir(), '.files/src'), join(homedir(), '.files/docker'), false],
  [join(homedir(), 'shop/.env'), join(homedir(), 'shop/docker'), false],
])('The path %s, for a project in %s, belongs to the machine: %s', (path, project, expected) => {
  expect(isOfMachine(path, project)).toBe(expected);
});
