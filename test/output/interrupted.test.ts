import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transformSync } from '@swc/core';
import { OutputFolder } from '../../output/publish';
import { folderWith } from '../support/project';

const ROOT = join(__dirname, '..', '..');
const LIST = '.cdk8s-compose';

/** The compiled sources of the output folder, which a process starts with in no time. */
const compiled = folderWith({});
beforeAll(() => compile(join(ROOT, 'output', 'publish.ts')));

function compile(file: string): void {
  const target = join(compiled, relative(ROOT, file).replace(/\.ts$/, '.js'));
  if (existsSync(target)) return;
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
  for (const [, path = ''] of code.matchAll(/require\("(\.[^"]*)"\)/g)) {
    const source = join(dirname(file), path);
    compile(existsSync(`${source}.ts`) ? `${source}.ts` : join(source, 'index.ts'));
  }
}

/** A process that publishes, and is killed before it changes the disk for the nth time, or in the middle of writing. */
const PROGRAM = `
  const fs = require('node:fs');
  const [folder, cache, names, text, kill, half] = process.argv.slice(1);
  let left = Number(kill);
  for (const name of ['mkdirSync', 'mkdtempSync', 'writeFileSync', 'linkSync', 'renameSync', 'chmodSync', 'unlinkSync', 'rmdirSync']) {
    const original = fs[name];
    fs[name] = (...args) => {
      if (left-- === 0) {
        if (half === 'half' && name === 'writeFileSync') original(args[0], args[1].slice(0, args[1].length / 2), args[2]);
        process.kill(process.pid, 'SIGKILL');
      }
      return original(...args);
    };
  }
  const { OutputFolder } = require('./output/publish.js');
  new OutputFolder(folder, cache).publish(new Map(names.split(',').map((name) => [name, text])));
`;

function words(folder: string, names: string, text: string, kill = -1, half = ''): string[] {
  return ['-e', PROGRAM, join(folder, 'dist'), join(folder, 'cache'), names, text, String(kill), half];
}

/** Each file of the output and its text; what the list names is there, and nothing else. */
function contents(folder: string): string {
  const dist = join(folder, 'dist');
  const listed = readFileSync(join(dist, LIST), 'utf8').match(/(?<= {2}).+$/gm) ?? [];
  expect(readdirSync(dist)).toEqual([LIST, ...listed]);
  return listed.map((name) => `${name}=${readFileSync(join(dist, name), 'utf8')}`).join(' ');
}

const OLD = 'a=old b=old c=old';
const NEW = 'b=kind: Secret new c=kind: Secret new d=kind: Secret new';

test.each(['before a step', 'half'])(
  'A run that is killed at any time (%s) leaves the old or the new output whole for the next run, and nothing else',
  (half) => {
    const seen = new Set<string>();
    let kill = 0;
    for (; ; kill += 1) {
      const folder = folderWith({});
      const output = new OutputFolder(join(folder, 'dist'), join(folder, 'cache'));
      output.publish(new Map(['a', 'b', 'c'].map((name) => [name, 'old'])));
      const { signal } = spawnSync(process.execPath, words(folder, 'b,c,d', 'kind: Secret new', kill, half), {
        cwd: compiled,
      });
      if (signal !== 'SIGKILL') break;
      expect(output.restore()).toEqual([]);
      seen.add(contents(folder));
      expect([OLD, NEW]).toContain(contents(folder));
      expect(readdirSync(folder).sort()).toEqual(['cache', 'dist']);
      output.publish(new Map([['e', 'last']]));
      expect(contents(folder)).toBe('e=last');
      expect(readdirSync(join(folder, 'cache'), { recursive: true })).toHaveLength(2);
    }
    expect([...seen].sort()).toEqual([OLD, NEW]);
    expect(kill).toBeGreaterThan(15);
  },
  240_000,
);

test('A first run that is killed at any time does not keep the next one from writing', () => {
  for (let kill = 0; ; kill += 1) {
    const folder = folderWith({});
    const { signal } = spawnSync(process.execPath, words(folder, 'a,b', 'new', kill), { cwd: compiled });
    if (signal !== 'SIGKILL') break;
    new OutputFolder(join(folder, 'dist'), join(folder, 'cache')).publish(new Map([['c', 'last']]));
    expect(contents(folder)).toBe('c=last');
    expect(readdirSync(folder).sort()).toEqual(['cache', 'dist']);
  }
}, 240_000);

test('Many runs at once into one folder all end well, and the output of one of them is there, whole', async () => {
  const folder = folderWith({});
  for (let round = 0; round < 3; round += 1) {
    const runs = ['one', 'two', 'three', 'four'].map((text, index) => {
      const names = Array.from({ length: 60 }, (_, file) => `${index}-${file}`).join(',');
      return new Promise((resolve) =>
        spawn(process.execPath, words(folder, names, text), { cwd: compiled, stdio: 'inherit' }).once('exit', resolve),
      );
    });
    expect(await Promise.all(runs)).toEqual([0, 0, 0, 0]);
    const files = contents(folder).split(' ');
    expect(files).toHaveLength(60);
    expect(new Set(files.map((file) => file.split('=')[1])).size).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['cache', 'dist']);
  }
}, 120_000);

test('A lock of a running process is waited for, and a lock of an ended process is taken over', async () => {
  const folder = folderWith({ 'dist/': '' });
  const first = new OutputFolder(join(folder, 'dist'));
  first.publish(new Map([['a', '1']]));
  const { exclusively } = await import('../../output/folder/lock');
  const lock = join(folder, 'x-lock');
  writeFileSync(lock, `elsewhere 1 1\n`);
  expect(() => exclusively(lock, () => 1, 50)).toThrow(
    `Another run writes here: ${lock} is still there after 0.05 seconds. Wait until the other run has ended. When no other run is active, remove this file.`,
  );
  expect(existsSync(lock)).toBe(true);
  rmSync(lock);
  let own = '';
  exclusively(lock, () => {
    own = readFileSync(lock, 'utf8');
  });
  expect(existsSync(lock)).toBe(false);
  const [where = ''] = own.split(' ');
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lock, `${where} ${pid} 1\n`);
  expect(exclusively(lock, () => 2, 50)).toBe(2);
  // The number of the process that made the lock belongs to another one by now.
  writeFileSync(lock, `${where} ${process.ppid} 1\n`);
  expect(exclusively(lock, () => 3, 50)).toBe(3);
});
