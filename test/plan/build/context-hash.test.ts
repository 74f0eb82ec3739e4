import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Borders } from '../../../compose/travel/borders';
import { contextHash } from '../../../plan/build/context-hash';
import { folderWith, translate, type Files } from '../../support/project';

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
])('the tag changes from %s to %s', (before, after) => {
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
])('the tag stays with %s', (keys) => {
  expect(tag(keys)).toBe(tag(''));
});

test('the tag stays when a secret is another one, or is not there', () => {
  expect(tag('secrets: [two]', {}, { TOKEN: 'a' })).toBe(tag('secrets: [two]', {}, { TOKEN: 'b' }));
  expect(tag('secrets: [two]')).toBe(tag(''));
});

test('the order of what a file says means nothing', () => {
  expect(tag('args: {A: "1", B: "2"}')).toBe(tag('args: {B: "2", A: "1"}'));
  expect(tag('platforms: [linux/amd64, linux/arm64]')).toBe(tag('platforms: [linux/arm64, linux/amd64]'));
});

test('a file of a further context changes the tag, unless its ignore file leaves it out', () => {
  const keys = 'additional_contexts: {x: ./lib}';
  expect(tag(keys, { 'lib/x': '2' })).not.toBe(tag(keys));
  const ignoring = { 'lib/.dockerignore': 'x' };
  expect(tag(keys, { ...ignoring, 'lib/x': '2' })).toBe(tag(keys, ignoring));
});

test('the ignore file of the Dockerfile wins over the one of the context', () => {
  const files = { 'app/.dockerignore': 'a', 'app/Dockerfile.dockerignore': 'b' };
  expect(tag('', { ...files, 'app/a': '1' })).not.toBe(tag('', { ...files, 'app/a': '2' }));
  expect(tag('', { ...files, 'app/b': '1' })).toBe(tag('', { ...files, 'app/b': '2' }));
  const other = 'dockerfile: ../Other';
  const outside = { Other: 'FROM a', 'Other.dockerignore': 'c', 'app/.dockerignore': 'a' };
  expect(tag(other, { ...outside, 'app/c': '1' })).toBe(tag(other, { ...outside, 'app/c': '2' }));
});

test('a Dockerfile outside of the context changes the tag', () => {
  const keys = 'dockerfile: ../Other';
  expect(tag(keys, { Other: 'FROM a' })).not.toBe(tag(keys, { Other: 'FROM b' }));
});

test('a rule with "!" brings back a file of a folder that is left out', () => {
  const files = { 'app/.dockerignore': 'd\n!d/keep' };
  expect(tag('', { ...files, 'app/d/keep': '1' })).not.toBe(tag('', { ...files, 'app/d/keep': '2' }));
  expect(tag('', { ...files, 'app/d/other': '1' })).toBe(tag('', { ...files, 'app/d/other': '2' }));
});

function hashOf(context: string): string {
  const recipe = { context, inline: 'FROM a', args: {}, labels: {}, platforms: [], contexts: {} };
  return contextHash(recipe, { borders: new Borders(context), visit: () => undefined });
}

test('a link is where it leads to, and not what is there', () => {
  const hash = (target: string, content: string): string => {
    const context = folderWith({ 'c/a': '', outside: content });
    symlinkSync(target, join(context, 'c', 'link'));
    return hashOf(join(context, 'c'));
  };
  expect(hash('../outside', '1')).toBe(hash('../outside', '2'));
  expect(hash('../outside', '1')).not.toBe(hash('../nowhere', '1'));
});

test('whether a file can be executed is part of the tag', () => {
  const hash = (mode: number): string => {
    const context = folderWith({ run: '' });
    chmodSync(join(context, 'run'), mode);
    return hashOf(context);
  };
  expect(hash(0o755)).not.toBe(hash(0o644));
  expect(hash(0o664)).toBe(hash(0o644));
});

test('an address stands for what is there', () => {
  const image = (address: string): string =>
    translate(`name: p\nservices: {web: {build: "${address}"}}`).service('web').pod.container.image;
  expect(image('https://e.com/a.git#main')).toMatch(/^p-web:[0-9a-f]{12}$/);
  expect(image('https://e.com/a.git#main')).not.toBe(image('https://e.com/a.git#other'));
});
