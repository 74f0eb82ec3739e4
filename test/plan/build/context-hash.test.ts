import { chmodSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProject } from '../../../compose/load';
import { Borders } from '../../../compose/travel/borders';
import { BuildFiles } from '../../../plan/build/build-files';
import { contextHash } from '../../../plan/build/context-hash';
import { planProject } from '../../../plan/plan-project';
import { folderWith, refusals, translate, type Files } from '../../support/project';

const FILES: Files = { 'app/Dockerfile': 'FROM a\n', 'lib/x': '1', 'key.txt': 'k' };
const SECRETS = 'secrets: {one: {file: ./key.txt}, two: {environment: TOKEN}}';

function tag(keys: string, files: Files = {}, environment: NodeJS.ProcessEnv = {}): string {
  const compose = `name: p\nservices: {web: {build: {context: ./app${keys === '' ? '' : `, ${keys}`}}}}\n${SECRETS}`;
  return translate(compose, { files: { ...FILES, ...files }, environment }).service('web').pod.container.image;
}

test.each([
  ['args: {A: "1"}', 'args: {A: "2"}'],
  ['target: a', 'target: b'],
  ['labels: {a: b}', 'labels: {a: c}'],
  ['platforms: [linux/amd64]', 'platforms: [linux/arm64]'],
  ['dockerfile_inline: FROM a', 'dockerfile_inline: FROM b'],
  ['additional_contexts: {x: "docker-image://a:1"}', 'additional_contexts: {x: "docker-image://a:2"}'],
  ['additional_contexts: {x: "https://e.com/a.tar"}', 'additional_contexts: {x: "https://e.com/b.tar"}'],
  ['additional_contexts: {x: ./lib}', 'additional_contexts: {y: ./lib}'],
  ['', 'target: a'],
])('The tag changes from %s to %s', (before, after) => {
  expect(tag(after)).not.toBe(tag(before));
});

test.each([
  ['secrets: [one]'],
  ['ssh: [default]'],
  ['network: host'],
  ['extra_hosts: ["a=1.1.1.1"]'],
  ['shm_size: 1m'],
  ['ulimits: {nofile: 1}'],
  ['no_cache: true'],
  ['pull: true'],
  ['cache_from: [a]'],
  ['tags: ["a:1"]'],
  ['privileged: true'],
])('The tag stays with %s', (keys) => {
  expect(tag(keys)).toBe(tag(''));
});

test('The tag stays when a secret is another one, or missing', () => {
  expect(tag('secrets: [two]', {}, { TOKEN: 'a' })).toBe(tag('secrets: [two]', {}, { TOKEN: 'b' }));
  expect(tag('secrets: [two]')).toBe(tag(''));
});

test('The order of the lists in a file does not change the tag', () => {
  expect(tag('args: {A: "1", B: "2"}')).toBe(tag('args: {B: "2", A: "1"}'));
  expect(tag('platforms: [linux/amd64, linux/arm64]')).toBe(tag('platforms: [linux/arm64, linux/amd64]'));
});

test('A file of a further context changes the tag, unless its ignore file leaves it out', () => {
  const keys = 'additional_contexts: {x: ./lib}';
  expect(tag(keys, { 'lib/x': '2' })).not.toBe(tag(keys));
  const ignoring = { 'lib/.dockerignore': 'x' };
  expect(tag(keys, { ...ignoring, 'lib/x': '2' })).toBe(tag(keys, ignoring));
});

test('The ignore file of the Dockerfile wins over the one of the context', () => {
  const files = { 'app/.dockerignore': 'a', 'app/Dockerfile.dockerignore': 'b' };
  expect(tag('', { ...files, 'app/a': '1' })).not.toBe(tag('', { ...files, 'app/a': '2' }));
  expect(tag('', { ...files, 'app/b': '1' })).toBe(tag('', { ...files, 'app/b': '2' }));
  const other = 'dockerfile: ../Other';
  const outside = { Other: 'FROM a', 'Other.dockerignore': 'c', 'app/.dockerignore': 'a' };
  expect(tag(other, { ...outside, 'app/c': '1' })).toBe(tag(other, { ...outside, 'app/c': '2' }));
});

test('A Dockerfile outside of the context changes the tag', () => {
  const keys = 'dockerfile: ../Other';
  expect(tag(keys, { Other: 'FROM a' })).not.toBe(tag(keys, { Other: 'FROM b' }));
});

test('A rule with "!" brings back a file of a folder that is left out', () => {
  const files = { 'app/.dockerignore': 'd\n!d/keep' };
  expect(tag('', { ...files, 'app/d/keep': '1' })).not.toBe(tag('', { ...files, 'app/d/keep': '2' }));
  expect(tag('', { ...files, 'app/d/other': '1' })).toBe(tag('', { ...files, 'app/d/other': '2' }));
});

const PLACE = {};

function hashOf(context: string): string {
  const recipe = { context, inline: 'FROM a', args: {}, labels: {}, platforms: [], contexts: {} };
  return contextHash(recipe, new BuildFiles(new Borders(context)), PLACE);
}

test('A link counts as the path to which it leads, and not as the files there', () => {
  const hash = (target: string, content: string): string => {
    const context = folderWith({ 'c/a': '', outside: content });
    symlinkSync(target, join(context, 'c', 'link'));
    return hashOf(join(context, 'c'));
  };
  expect(hash('../outside', '1')).toBe(hash('../outside', '2'));
  expect(hash('../outside', '1')).not.toBe(hash('../nowhere', '1'));
});

test('Whether a file can be executed is part of the tag', () => {
  const hash = (mode: number): string => {
    const context = folderWith({ run: '' });
    chmodSync(join(context, 'run'), mode);
    return hashOf(context);
  };
  expect(hash(0o755)).not.toBe(hash(0o644));
  expect(hash(0o664)).toBe(hash(0o644));
});

test('An address stands for the files to which it leads', () => {
  const image = (address: string): string =>
    translate(`name: p\nservices: {web: {build: "${address}"}}`).service('web').pod.container.image;
  expect(image('https://e.com/a.git#main')).toMatch(/^p-web:[0-9a-f]{12}$/);
  expect(image('https://e.com/a.git#main')).not.toBe(image('https://e.com/a.git#other'));
});

test('A folder that several services build from is read once', () => {
  const context = folderWith({ 'a/b': '1' });
  const files = new BuildFiles(new Borders(context));
  const before = files.hashOf(context, undefined, PLACE);
  const digest = before.copy().digest('hex');
  before.update('something of one service');
  writeFileSync(join(context, 'a', 'b'), '2');
  expect(files.hashOf(context, undefined, PLACE).digest('hex')).toBe(digest);
  expect(new BuildFiles(new Borders(context)).hashOf(context, undefined, PLACE).digest('hex')).not.toBe(digest);
});

test('A context with a file that is larger than any image is refused before it is read, for each service', () => {
  const folder = folderWith({ 'app/Dockerfile': 'FROM a', 'app/sparse': '' });
  truncateSync(join(folder, 'app', 'sparse'), 2 ** 40);
  const compose = 'services: {a: {build: ./app}, b: {build: ./app}}';
  writeFileSync(join(folder, 'compose.yaml'), compose);
  const { project } = loadProject({ file: join(folder, 'compose.yaml'), environment: {} });
  expect(() => planProject(project)).toThrow(
    /app has too many files, bytes or patterns to be read for a build\.[^]*app has too many/,
  );
});

test('A further context that is a folder of the system is refused, and where it is allowed it is not read to its end', () => {
  const compose = 'services: {web: {build: {dockerfile_inline: FROM z, additional_contexts: {z: /usr}}}}';
  expect(refusals(compose)).toEqual([
    '1:75 The build context /usr belongs to this machine and not to the project. Name a folder of the project, or allow the folder: --allow-path /usr.',
  ]);
  const [refused = 'read to its end'] = refusals(compose, { environment: { CDK8S_COMPOSE_ALLOW_PATHS: '/usr' } });
  // A small system has fewer files there.
  expect(refused).toMatch(/usr has too many files, bytes or patterns|read to its end/);
});

test('A Dockerfile that is larger than any is refused, in a file and in the Compose file', () => {
  const long = `FROM a\n${'RUN true\n'.repeat(20_000)}`;
  const inline = JSON.stringify({ services: { web: { build: { dockerfile_inline: long } } } });
  expect(refusals(inline).join()).toContain('The Dockerfile is larger than 131072 bytes');
  expect(refusals('services: {web: {build: .}}', { files: { Dockerfile: long } }).join()).toContain(
    'Dockerfile holds more than 131072 bytes',
  );
});
