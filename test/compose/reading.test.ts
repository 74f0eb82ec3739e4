import { join } from 'node:path';
import { loadProject, type LoadOptions } from '../../compose/load';
import { ComposeError } from '../../compose/problem';
import type { Project } from '../../compose/project';
import { errorsOf, folderWith, type Files } from '../support/project';

/** Loads files of a folder of their own; `compose.yaml` and its like are given by name. */
function load(files: Files, named = ['compose.yaml'], options: Omit<LoadOptions, 'file'> = {}): Project {
  const folder = folderWith(files);
  return loadProject({ ...options, file: named.map((name) => join(folder, name)) }).project;
}

/** The refusals of files: `file:line:column message hint`. */
function refusals(files: Files, named?: string[]): string[] {
  try {
    load(files, named);
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error;
    return errorsOf(error).map(
      ({ at, message, hint }) => `${at?.file.split('/').at(-1)}:${at?.line}:${at?.column} ${message} ${hint}`,
    );
  }
  return [];
}

/** Runs in a folder, as a user would. */
function inFolder<T>(files: Files, work: () => T): T {
  const before = process.cwd();
  process.chdir(folderWith(files));
  try {
    return work();
  } finally {
    process.chdir(before);
  }
}

const image = (name: string): string => `services: {web: {image: ${name}}}`;

describe('Choice of the files', () => {
  const files = { 'compose.yaml': image('a'), 'other.yml': 'services: {web: {tty: true}}' };

  test('The default file is read with the override file beside it', () => {
    const both = { ...files, 'compose.override.yml': 'services: {web: {init: true}}' };
    const { web } = inFolder(both, () => loadProject().project.model.services);
    expect(web).toMatchObject({ image: 'a', init: true });
  });

  test('The files of COMPOSE_FILE are read, from the shell or .env, and no override file', () => {
    const both = { ...files, 'compose.override.yml': 'services: {web: {init: true}}' };
    const environment = { COMPOSE_FILE: 'compose.yaml:other.yml' };
    const expected = { web: { image: 'a', tty: true } };
    expect(inFolder(both, () => loadProject({ environment }).project.model.services)).toEqual(expected);
    const dotEnv = { ...both, '.env': 'COMPOSE_FILE=compose.yaml,other.yml\nCOMPOSE_PATH_SEPARATOR=,' };
    expect(inFolder(dotEnv, () => loadProject().project.model.services)).toEqual(expected);
  });

  test('An override file beside a named file is not read, and a message says so', () => {
    const both = { ...files, 'compose.override.yml': 'services: {web: {init: true}}' };
    const told = (named: string): string[] =>
      inFolder(both, () => {
        const { project, problems } = loadProject({ environment: { COMPOSE_FILE: named } });
        expect(project.model.services['web']).not.toHaveProperty('init');
        return problems.map(({ at, hint }) => `${at?.file} ${hint}`);
      });
    expect(told('compose.yaml')).toEqual([
      'compose.override.yml Name both: COMPOSE_FILE=compose.yaml:compose.override.yml',
    ]);
    expect(told('compose.yaml:other.yml')).toEqual([]);
  });

  test('The files of COMPOSE_ENV_FILES take the place of .env, and the last file wins', () => {
    const env = { 'a.env': 'TAG=1\nA=a', 'b.env': 'TAG=2', '.env': 'TAG=3' };
    const environment = { COMPOSE_ENV_FILES: 'a.env,b.env' };
    const compose = { 'compose.yaml': 'services: {web: {image: "x:${TAG}${A}"}}', ...env };
    expect(inFolder(compose, () => loadProject({ environment }).project.model.services['web']?.image)).toBe('x:2a');
  });

  test.each([
    ['true', 'x:'],
    ['1', 'x:'],
    ['0', 'x:3'],
  ])('The variable COMPOSE_DISABLE_ENV_FILE=%s decides whether .env is read', (value, expected) => {
    const compose = { 'compose.yaml': 'services: {web: {image: "x:${TAG}"}}', '.env': 'TAG=3' };
    const environment = { COMPOSE_DISABLE_ENV_FILE: value };
    expect(inFolder(compose, () => loadProject({ environment }).project.model.services['web']?.image)).toBe(expected);
  });

  test('The variable COMPOSE_PROFILES enables profiles, unless the caller names some', () => {
    const compose = 'services: {web: {image: a}, x: {image: b, profiles: [p]}, y: {image: b, profiles: [q]}}';
    const names = (options: Omit<LoadOptions, 'file'>): string[] =>
      Object.keys(load({ 'compose.yaml': compose }, undefined, options).model.services);
    expect(names({})).toEqual(['web']);
    expect(names({ environment: { COMPOSE_PROFILES: 'p, other' } })).toEqual(['web', 'x']);
    expect(names({ environment: { COMPOSE_PROFILES: 'p' }, profiles: ['q'] })).toEqual(['web', 'y']);
    expect(names({ profiles: ['*'] })).toEqual(['web', 'x', 'y']);
  });

  test('The profile with the empty name is enabled where COMPOSE_PROFILES names nothing', () => {
    const compose = 'services: {web: {image: a}, x: {image: b, profiles: [""]}}';
    const names = (options: Omit<LoadOptions, 'file'>): string[] =>
      Object.keys(load({ 'compose.yaml': compose }, undefined, options).model.services);
    expect(names({})).toEqual(['web', 'x']);
    expect(names({ environment: { COMPOSE_PROFILES: 'p,' } })).toEqual(['web', 'x']);
    expect(names({ environment: { COMPOSE_PROFILES: 'p' } })).toEqual(['web']);
  });
});

test('A name of a project is a valid one', () => {
  const files = { 'compose.yaml': 'name: "${NAME:-!}"\nservices: {web: {image: a}}' };
  expect(refusals(files)).toEqual([
    'compose.yaml:1:7 "${NAME:-!}" is no name of a project. Write small letters, digits, "-" and "_", and a letter or digit first.',
  ]);
  const name = (environment: NodeJS.ProcessEnv): string => load(files, undefined, { environment }).model.name;
  expect(name({ NAME: 'Of mine' })).toBe('ofmine');
  expect(name({ COMPOSE_PROJECT_NAME: 'other' })).toBe('other');
  expect(() => name({ COMPOSE_PROJECT_NAME: 'Other' })).toThrow('COMPOSE_PROJECT_NAME is "Other", which is no name');
});

test('A folder whose name has no letter names no project', () => {
  const folder = folderWith({ '---/compose.yaml': image('a') });
  expect(loadProject({ file: join(folder, '---/compose.yaml') }).project.model.name).toBe('default');
});

test('A name that cannot be replaced is reported once, with its place', () => {
  expect(refusals({ 'compose.yaml': `name: "\${NONE:?gone}"\n${image('a')}` })).toEqual([
    expect.stringMatching(/^compose\.yaml:1:7 The variable NONE has no value: gone\./),
  ]);
});

test('A later file goes over an earlier one, and each value keeps its place', () => {
  const project = load(
    {
      'compose.yaml':
        'services:\n  web:\n    image: a\n    ports: ["80:80"]\n    environment: {A: 1, B: 1}\n    command: x',
      'more.yaml': 'services:\n  web:\n    ports: ["81:81"]\n    environment: [B=2]\n    command: !reset null',
    },
    ['compose.yaml', 'more.yaml'],
  );
  expect(project.model.services['web']).toMatchObject({ environment: { A: '1', B: '2' } });
  expect(project.model.services['web']?.ports?.map(({ target }) => target)).toEqual([80, 81]);
  expect(project.model.services['web']).not.toHaveProperty('command');
  const place = (path: string[]): string => {
    const { at } = project.locate(['services', 'web', ...path]);
    return `${at.file.split('/').at(-1)}:${at.line}`;
  };
  expect(place(['environment', 'A'])).toBe('compose.yaml:5');
  expect(place(['environment', 'B'])).toBe('more.yaml:4');
});

test('The tag !override replaces all values below its key', () => {
  const { web } = load(
    {
      'compose.yaml': 'services: {web: {image: a, ports: ["80:80"], labels: {a: b}}}',
      'more.yaml': 'services: {web: {ports: !override ["81:81"], labels: !override {c: d}}}',
    },
    ['compose.yaml', 'more.yaml'],
  ).model.services;
  expect(web?.ports?.map(({ target }) => target)).toEqual([81]);
  expect(web?.labels).toEqual({ c: 'd' });
});

test('A service has the keys of the service that it extends, with the paths of that file', () => {
  const { directory, model } = load({
    'compose.yaml':
      'services: {web: {extends: {file: base/b.yaml, service: two}, volumes: ["./own:/own"], labels: {c: own}}}',
    'base/b.yaml':
      'services: {one: {image: a, labels: {a: 1, c: 1}}, two: {extends: one, volumes: ["./x:/x"], labels: {b: 2}}}',
  });
  expect(model.services['web']).toMatchObject({ image: 'a', labels: { a: '1', b: '2', c: 'own' } });
  expect(model.services['web']?.volumes?.map(({ source }) => source)).toEqual([
    join(directory, 'base/x'),
    join(directory, 'own'),
  ]);
});

test('A tag that replaces a value of the extended service replaces the value of an earlier file as well', () => {
  const files = {
    'compose.yaml': 'services: {web: {image: a, expose: ["1"], labels: {a: 1, b: 1}}}',
    'more.yaml':
      'services: {web: {extends: base, expose: !override ["2"], labels: {a: !reset null}}, base: {image: b, expose: ["3"], labels: {a: 2, c: 2}}}',
  };
  expect(load(files, ['compose.yaml', 'more.yaml']).model.services['web']).toEqual({
    image: 'b',
    expose: ['2'],
    labels: { b: '1', c: '2' },
  });
});

test('An included file with a project folder that does not exist is read, and the user is told', () => {
  const folder = folderWith({
    'compose.yaml': `include: [{path: sub/b.yaml, project_directory: nowhere}]\n${image('a')}`,
    'sub/b.yaml': 'services: {b: {build: ./x}}',
  });
  const { project, problems } = loadProject({ file: join(folder, 'compose.yaml') });
  expect(project.model.services['b']?.build?.context).toBe(join(folder, 'nowhere', 'x'));
  const [problem] = problems;
  expect(problem).toMatchObject({ severity: 'warning', at: { line: 1, column: 11 }, path: 'include[0]' });
  expect(problem?.message).toMatch(/^The project directory .*nowhere does not exist\.$/);
});

test('An included file has its own folder and variables, and the including file goes over it', () => {
  const { directory, model } = load({
    'compose.yaml': 'include: [sub/db.yaml]\nservices: {web: {image: "w:${TAG:-none}"}, db: {tty: true}}',
    'sub/db.yaml': 'services: {db: {image: "db:${TAG}", build: .}}\nvolumes: {data: }',
    'sub/.env': 'TAG=17',
  });
  expect(model.services['web']?.image).toBe('w:none');
  expect(model.services['db']).toMatchObject({ image: 'db:17', tty: true, build: { context: join(directory, 'sub') } });
  expect(Object.keys(model.volumes ?? {})).toEqual(['data']);
});

test.each([
  [
    'a mistake in the second file',
    { 'compose.yaml': image('a'), 'more.yaml': 'services:\n  web:\n    imagee: b' },
    ['compose.yaml', 'more.yaml'],
    /^more\.yaml:3:5 "imagee" is not a key .* Did you mean "image"\?/,
  ],
  [
    'files that do not fit',
    { 'compose.yaml': 'services: {web: {image: a, x-a: [1]}}', 'more.yaml': 'services: {web: {x-a: {b: 1}}}' },
    ['compose.yaml', 'more.yaml'],
    /^more\.yaml:1:23 services\.web\.x-a is a list in the file .* put "!override" before/,
  ],
  [
    'what no file has',
    { 'compose.yaml': 'services: {web: {image: a, depends_on: {db: {restart: true}}}, db: {image: b}}' },
    ['compose.yaml'],
    /^compose\.yaml:1:41 The key "condition" is missing here\./,
  ],
  [
    'extends in a circle',
    { 'compose.yaml': 'services:\n  a: {image: a, extends: b}\n  b: {extends: a}' },
    ['compose.yaml'],
    /^compose\.yaml:2:26 The services extend each other in a circle: a in .* → b in .* → a in /,
  ],
  [
    'extends of nothing',
    { 'compose.yaml': 'services:\n  wep: {image: a}\n  b: {extends: web}' },
    ['compose.yaml'],
    /^compose\.yaml:3:16 "b" extends "web", which is not a service in .*\. Did you mean "wep"\?/,
  ],
  [
    'extends of a file that is not there',
    { 'compose.yaml': 'services: {a: {extends: {file: no.yaml, service: b}}}' },
    ['compose.yaml'],
    /^compose\.yaml:1:25 The file that is extended, .*no\.yaml does not exist\./,
  ],
  [
    'a mistake in a file that is extended',
    { 'compose.yaml': 'services: {a: {extends: {file: b.yaml, service: b}}}', 'b.yaml': 'services: {b: {imag: x}}' },
    ['compose.yaml'],
    /^b\.yaml:1:16 "imag" is not a key/,
  ],
  [
    'includes in a circle',
    { 'compose.yaml': `include: [b.yaml]\n${image('a')}`, 'b.yaml': 'include: [compose.yaml]' },
    ['compose.yaml'],
    /^b\.yaml:1:11 The files include each other in a circle: .*compose\.yaml → .*b\.yaml → .*compose\.yaml\./,
  ],
  [
    'an include of itself as the second of two',
    { 'compose.yaml': `include: [{path: [b.yaml, compose.yaml]}]\n${image('a')}`, 'b.yaml': image('b') },
    ['compose.yaml'],
    /^compose\.yaml:1:11 The files include each other in a circle: .*compose\.yaml → .*compose\.yaml\./,
  ],
  [
    'an include from elsewhere',
    { 'compose.yaml': `include: ["https://example.com/x.yaml"]\n${image('a')}` },
    ['compose.yaml'],
    /^compose\.yaml:1:11 https:\/\/example\.com\/x\.yaml is not on this machine/,
  ],
  [
    'a number as a key',
    { 'compose.yaml': 'services: {1: {image: a}}' },
    ['compose.yaml'],
    /^compose\.yaml:1:12 1 is not a text, and only a text can be a key\. Put the key in quotes: "1"\./,
  ],
])('%s is refused with its place and a way out', (_, files, named, expected) => {
  const found = refusals(files, named);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(expected);
});
