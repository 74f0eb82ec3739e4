import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { loadProject } from '../../compose/load';
import { planProject, type Planned } from '../../plan/plan-project';
import { asNobody } from '../support/as-nobody';
import { folderWith, refusals, translate, type Files } from '../support/project';

const at = 'shop/compose.yaml';
const mount = (source: string): string => `services: {web: {image: a, volumes: ["${source}:/x:ro"]}}`;

/** A file of somebody, named in each way that a Compose file has. */
const WAYS: Readonly<Record<string, (path: string) => string>> = {
  secret: (path) => `services: {web: {image: a, secrets: [s]}}\nsecrets: {s: {file: "${path}"}}`,
  config: (path) => `services: {web: {image: a, configs: [s]}}\nconfigs: {s: {file: "${path}"}}`,
  'env file': (path) => `services: {web: {image: a, env_file: "${path}"}}`,
  'optional env file': (path) => `services: {web: {image: a, env_file: [{path: "${path}", required: false}]}}`,
  'label file': (path) => `services: {web: {image: a, label_file: "${path}"}}`,
  include: (path) => `include: ["${path}"]\nservices: {web: {image: a}}`,
  'env file of an include': (path) => `include: [{path: base.yaml, env_file: "${path}"}]\nservices: {web: {image: a}}`,
  extends: (path) => `services: {web: {extends: {file: "${path}", service: web}}}`,
  mount,
  'build context': (path) => `services: {web: {build: "${path}"}}`,
  'additional context': (path) => `services: {web: {build: {context: ., additional_contexts: {x: "${path}"}}}}`,
  Dockerfile: (path) => `services: {web: {build: {context: ., dockerfile: "${path}"}}}`,
  'build secret': (path) => `services: {web: {build: {context: ., secrets: [s]}}}\nsecrets: {s: {file: "${path}"}}`,
  'SSH key of a build': (path) => `services: {web: {build: {context: ., ssh: ["k=${path}"]}}}`,
};

const project = (compose: string, more: Files = {}): string => {
  const files = { [at]: compose, 'shop/base.yaml': 'services: {base: {image: a}}', 'shop/Dockerfile': 'FROM a' };
  return folderWith({ ...files, ...more });
};

/** The plan of a project in a folder, by whoever runs the command. */
function planned(folder: string, environment: NodeJS.ProcessEnv = {}): Planned {
  return planProject(loadProject({ file: join(folder, at), environment }).project);
}

describe.each(Object.entries(WAYS))('By a %s', (way, compose) => {
  test('Nothing of the kernel travels, neither by its path nor by a link', () => {
    const isFolder = way.endsWith('context');
    const path = isFolder ? '/proc/self' : '/proc/self/environ';
    expect(() => planned(project(compose(path)))).toThrow(/(of|to) (the kernel of )?this machine/);
    const folder = project(compose('./link'));
    symlinkSync(path, join(folder, 'shop/link'));
    expect(() => planned(folder)).toThrow(/leads to \/proc\/\d+.* (of|to) (the kernel of )?this machine/);
    expect(() => planned(folder, { CDK8S_COMPOSE_ALLOW_PATHS: '/proc' })).toThrow(
      /(of|to) (the kernel of )?this machine/,
    );
  });

  test('Nothing travels from a place of keys, whoever owns it, unless the user of the command allows it', () => {
    const isFolder = way.endsWith('context');
    const keys = { 'joe/.ssh/id/Dockerfile': 'FROM a', 'joe/.ssh/id/key': 'services: {web: {image: a}}' };
    const path = isFolder ? '../joe/.ssh/id' : '../joe/.ssh/id/key';
    const folder = project(compose(path), keys);
    expect(() => planned(folder)).toThrow(
      new RegExp(
        `compose\\.yaml:\\d+:\\d+: .*/joe/\\.ssh, where keys and passwords are kept, .* --allow-path ${folder}`,
      ),
    );
    const linked = project(compose('./link'), keys);
    symlinkSync(path, join(linked, 'shop/link'));
    expect(() => planned(linked)).toThrow(/leads to .*\/joe\/\.ssh\/id.*where keys and passwords are kept/);
    if (!/include|extends|Dockerfile|env|label/.test(way)) {
      expect(() => planned(folder, { CDK8S_COMPOSE_ALLOW_PATHS: `/none:${folder}/joe/.ssh` })).not.toThrow();
    }
  });
});

test.each(['secret', 'config', 'env file', 'label file', 'mount'])(
  'The file /dev/null is an empty file as a %s',
  (way) => {
    const { services } = translate(WAYS[way]?.('/dev/null') ?? '').plan;
    const [web] = services;
    expect(JSON.stringify([web?.configMaps, web?.secrets])).toMatch(/^\[\[\]|"(text|data)":\{"\w+":""\}/);
  },
);

test('Homes are known where HOME is a link, unset, or the home of somebody else', () => {
  const home = folderWith({ 'me/shop/compose.yaml': '', 'me/.token': 't' });
  const compose = 'services: {web: {image: a, configs: [s]}}\nconfigs: {s: {file: ../.token}}';
  writeFileSync(join(home, 'me/shop/compose.yaml'), compose);
  symlinkSync('me', join(home, 'link'));
  const spy = jest.spyOn(os, 'homedir');
  const plan =
    (path: string): (() => unknown) =>
    () =>
      planProject(loadProject({ file: join(home, path) }).project);
  try {
    spy.mockReturnValue(join(home, 'link'));
    expect(plan('me/shop/compose.yaml')).toThrow(/\.token, where keys/);
    expect(plan('link/shop/compose.yaml')).toThrow(/\.token, where keys/);
    spy.mockImplementation(() => {
      throw new Error('ENOENT: there is no such user');
    });
    expect(plan('me/shop/compose.yaml')).not.toThrow();
    expect(refusals(mount('~/x'))).toEqual([expect.stringMatching(/There is no home for the "~".* Set HOME/)]);
    expect(refusals(mount('../../../home/joe/.x'), { at })).toEqual([expect.stringMatching(/\.x, where keys/)]);
  } finally {
    spy.mockRestore();
  }
});

test('All that travels from outside of the project is reported in one line, with its sizes, and a .git with a warning', () => {
  const folder = project(
    'services: {web: {image: a, env_file: ../a.env, secrets: [s], volumes: ["../other:/o:ro", "./in:/i:ro", ".git:/g:ro"]}}\nsecrets: {s: {file: ../key}}',
    {
      'a.env': 'A=1',
      'other/a': '1234',
      'other/.aws/keys': 'k',
      'other/b': 'x'.repeat(2048),
      key: 'k',
      'shop/in/x': '',
      'shop/.git/config': 'abc',
    },
  );
  const { problems } = planned(folder);
  const told = problems.filter(({ message }) => / travels?[,:]/.test(message) || /travel:/.test(message));
  expect(told.map(({ severity, message }) => `${severity} ${message.replaceAll(folder, '')}`)).toEqual([
    'note These files from outside of the project folder travel: /a.env (3 bytes), /other (2.0 KiB in 2 files), /key (1 bytes).',
    'warning The folder of a git repository travels, with its history, and with a token where the address of its remote has one: /shop/.git (3 bytes in 1 file).',
  ]);
  expect(problems.map(({ message }) => message)).toContainEqual(expect.stringMatching(/Left out of .*other: \.aws\./));
});

test('A build context outside of the project is listed, and refused when it shows keys to the builder', () => {
  const compose = 'services: {web: {build: {context: ../app}}}';
  const { problems } = planned(project(compose, { 'app/Dockerfile': 'FROM a' }));
  expect(problems.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/travel: .*\/app \(6 bytes in 1 file\)/),
  );
  const keys = { 'app/Dockerfile': 'FROM a', 'app/.aws/credentials': 'k' };
  expect(() => planned(project(compose, keys))).toThrow(/app\/\.aws\/credentials does not travel/);
  expect(() => planned(project(compose, { ...keys, 'app/.dockerignore': '.aws' }))).not.toThrow();
  expect(() => planned(project('services: {web: {build: /usr}}'))).toThrow(
    /The build context \/usr belongs to this machine/,
  );
});

test('The folders of a repository travel although those of a home have the same names', () => {
  const files = { '.docker/php.ini': 'x', '.git/HEAD': 'x' };
  expect(() => planned(project(mount('../.docker/php.ini'), files))).not.toThrow();
  expect(() => planned(project(mount('../.docker/php.ini'), { '.docker/php.ini': 'x' }))).toThrow(/where keys/);
});

test('The user of the command may name any Compose file and any env file, a pipe as well', () => {
  const folder = folderWith({
    'x/.config/compose.yaml': 'services: {web: {image: "a:${TAG}"}}',
    'x/.config/a.env': 'TAG=1',
  });
  const environment = { COMPOSE_ENV_FILES: join(folder, 'x/.config/a.env') };
  const load = (file: string): string | undefined =>
    loadProject({ file, environment }).project.model.services['web']?.image;
  expect(load(join(folder, 'x/.config/compose.yaml'))).toBe('a:1');
  const ofShell = `${JSON.stringify(process.execPath)} -r ts-node/register cli/cdk8s-compose.ts config -f <(echo 'services: {web: {image: b}}')`;
  const config = execFileSync('bash', ['-c', ofShell], { cwd: join(__dirname, '../..'), encoding: 'utf8' });
  expect(JSON.parse(config)).toMatchObject({ services: { web: { image: 'b' } } });
});

describe('Refusals of the file system', () => {
  test.each(Object.entries(WAYS).filter(([way]) => !/SSH|build secret|context/.test(way)))(
    'A file that only its owner may read is reported with the place that names it: %s',
    (_, compose) => {
      const folder = project(compose('./closed'), { 'shop/closed': 'x' });
      chmodSync(folder, 0o755);
      chmodSync(join(folder, 'shop/closed'), 0);
      expect(() => asNobody(() => planned(folder))).toThrow(/compose\.yaml:\d+:\d+: .*closed cannot be read/);
    },
  );

  test('A secret that only its owner may read is reported in the place where its position says', () => {
    const folder = project('services:\n  web: {image: a, secrets: [x]}\nsecrets:\n  x: {file: ./e}', { 'shop/e': 'x' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'shop/e'), 0o600);
    expect(() => asNobody(() => planned(folder))).toThrow(
      /compose\.yaml:4:7: secrets\.x: .*\/e cannot be read here \(permission denied\)\./,
    );
  });

  test.each([
    ['a folder in which nobody may look', '../locked/x', /cannot be read here/],
    ['links that lead in a circle', './circle', /cannot be read here \(its links lead in a circle\)/],
    ['a name that is too long', `./${'n'.repeat(300)}`, /cannot be read here \(its name is too long\)/],
    ['a file as a folder', './compose.yaml/x', /does not exist|a part of its path is no folder/],
    ['a pipe', './pipe', /is not a file, but a pipe/],
    ['a name with a NUL', '\\0', /cannot be read here \(its name has a character that no name has\)/],
    ['a folder', '.', /is not a file, but a folder/],
  ])('A refusal of the file system is reported with the place that names the file: %s', (_, path, message) => {
    for (const way of ['secret', 'config', 'env file', 'label file', 'include', 'extends']) {
      const folder = project(WAYS[way]?.(path) ?? '');
      mkdirSync(join(folder, 'locked'), { mode: 0 });
      chmodSync(folder, 0o755);
      symlinkSync('circle', join(folder, 'shop/circle'));
      execFileSync('mkfifo', [join(folder, 'shop/pipe')]);
      expect(() => asNobody(() => planned(folder))).toThrow(/compose\.yaml:\d+:\d+: /);
      expect(() => asNobody(() => planned(folder))).toThrow(message);
      chmodSync(join(folder, 'locked'), 0o700);
    }
  });

  test('A .env that cannot be read is reported with its place', () => {
    const folder = project('services: {web: {image: a}}', { 'shop/.env': 'A=1' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'shop/.env'), 0);
    expect(() => asNobody(() => planned(folder))).toThrow(
      /\.env:1:1: The env file .*cannot be read here \(permission denied\)/,
    );
    const linked = project('services: {web: {image: "a:${HOME}"}}');
    symlinkSync('/proc/self/environ', join(linked, 'shop/.env'));
    expect(() => planned(linked)).toThrow(/\.env:1:1: The env file .*leads to \/proc\/\d+\/environ/);
  });

  test('An env file of 50 MB is refused with the place that names it', () => {
    const folder = project('services: {web: {image: a, env_file: a.env}}', {
      'shop/a.env': Buffer.alloc(50e6, 'A=1\n'),
    });
    expect(() => planned(folder)).toThrow(/compose\.yaml:1:38: .*a\.env holds more than 2097152 bytes/);
  });

  test('A file in a build context, and names that are no text, are reported with their places', () => {
    const compose = 'services: {web: {build: ./app, volumes: ["./app:/x:ro"]}}';
    const folder = project(compose, { 'shop/app/Dockerfile': 'FROM a', 'shop/app/x': '' });
    writeFileSync(Buffer.concat([Buffer.from(join(folder, 'shop/app/')), Buffer.from([0xff, 0xfe])]), 'x');
    const { problems } = planned(folder);
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^Left out of .*app: ��\.$/));
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'shop/app/x'), 0);
    expect(() => asNobody(() => planned(folder))).toThrow(
      /app\/x cannot be read here \(permission denied\)\. Give yourself permission/,
    );
  });
});

test('The settings of npm that are part of a repository travel in a build context above the project folder', () => {
  const files = { 'app/.git/HEAD': '', 'app/ui/.npmrc': 'a=b', 'app/Dockerfile': 'FROM a' };
  const folder = folderWith({ ...files, 'app/.devcontainer/compose.yaml': 'services: {web: {build: ..}}' });
  const load = (): Planned =>
    planProject(loadProject({ file: join(folder, 'app/.devcontainer/compose.yaml'), environment: {} }).project);
  expect(load).not.toThrow();
});

test('The settings of npm outside of a repository do not travel', () => {
  const files = { 'app/ui/.npmrc': 'a=b', 'app/Dockerfile': 'FROM a' };
  const folder = folderWith({ ...files, 'app/.devcontainer/compose.yaml': 'services: {web: {build: ..}}' });
  const load = (): Planned =>
    planProject(loadProject({ file: join(folder, 'app/.devcontainer/compose.yaml'), environment: {} }).project);
  expect(load).toThrow('.npmrc');
});

test('A folder that is called appdata is private in a home only', () => {
  const files = { 'appdata/web.conf': 'a' };
  expect(() => planned(project(mount('../appdata/web.conf'), files))).not.toThrow();
  const home = { 'c/Users/joe/AppData/web.conf': 'a' };
  expect(() => planned(project(mount('../c/Users/joe/AppData/web.conf'), home))).toThrow();
});
