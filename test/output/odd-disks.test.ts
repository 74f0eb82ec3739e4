import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutputFolder } from '../../output/publish';
import { folderWith } from '../support/project';

const LIST = '.cdk8s-compose';
const mounted: string[] = [];
afterEach(() => mounted.splice(0).forEach((path) => execFileSync('umount', [path])));

/** Only root may mount, and not in every container. */
function mount(path: string, ...args: readonly string[]): boolean {
  if (spawnSync('mount', [...args, path]).status !== 0) return false;
  mounted.push(path);
  return true;
}

test('A mount point is written into, and files that left the output are removed from it', () => {
  const folder = folderWith({ 'dist/': '' });
  const dist = join(folder, 'dist');
  if (!mount(dist, '--bind', dist)) return;
  const output = new OutputFolder(dist, join(folder, 'cache'));
  output.publish(new Map([['a', '1']]));
  output.publish(new Map([['b', '2']]));
  expect(readdirSync(dist)).toEqual([LIST, 'b']);
  expect(readdirSync(folder).sort()).toEqual(['cache', 'dist']);
  writeFileSync(join(dist, 'mine'), '');
  expect(() => output.publish(new Map([['c', '3']]))).toThrow('"mine"');
  rmSync(join(dist, 'mine'));
});

test('A full disk is reported, and the earlier output stays whole', () => {
  const folder = folderWith({ 'small/': '' });
  const small = join(folder, 'small');
  if (!mount(small, '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs')) return;
  for (const dist of [small, join(small, 'dist')]) {
    const output = new OutputFolder(dist);
    output.publish(new Map([['a', '1']]));
    expect(() => output.publish(new Map([['b', 'x'.repeat(100_000)]]))).toThrow('no space is left on the disk');
    expect(readdirSync(dist)).toEqual([LIST, 'a']);
    expect(readFileSync(join(dist, 'a'), 'utf8')).toBe('1');
    output.publish(new Map());
    rmSync(join(small, LIST), { force: true });
  }
});

test('A cache that cannot be written costs nothing: the next one is used, and without any cache the output is written', () => {
  const folder = folderWith({ blocked: 'a file in the place of a folder' });
  const dist = join(folder, 'dist');
  new OutputFolder(dist, join(folder, 'blocked')).publish(new Map([['a', '1']]));
  const output = new OutputFolder(dist, join(folder, 'blocked'), join(folder, 'own'));
  output.publish(new Map([['a', '2']]));
  rmSync(dist, { recursive: true });
  output.restore();
  expect(readFileSync(join(dist, 'a'), 'utf8')).toBe('2');
});

test.each(['', 'damaged', 'cut'])('A kept output that is %j counts as missing, and is made anew', (damage) => {
  const folder = folderWith({});
  const dist = join(folder, 'dist');
  const output = new OutputFolder(dist, join(folder, 'cache'));
  output.publish(new Map([['a', '1']]));
  const [key = ''] = readdirSync(join(folder, 'cache'));
  const kept = join(folder, 'cache', key, 'last-good');
  const whole = readFileSync(kept, 'utf8');
  writeFileSync(kept, damage === 'cut' ? whole.slice(0, -1) : damage === '' ? '' : whole.replace('"1"', '"2"'));
  rmSync(dist, { recursive: true });
  expect(output.restore()).toEqual([]);
  expect(readdirSync(folder)).toEqual(['cache']);
  output.publish(new Map([['a', '1']]));
  expect(readFileSync(kept, 'utf8')).toBe(whole);
});

test('An output folder without permission to write is reported, and stays as it is', () => {
  const folder = folderWith({});
  const parent = join(folder, 'parent');
  mkdirSync(parent);
  new OutputFolder(join(parent, 'dist')).publish(new Map([['a', '1']]));
  if (process.getuid?.() === 0) {
    if (!mount(parent, '--bind', parent) || spawnSync('mount', ['-o', 'remount,bind,ro', parent]).status !== 0) return;
  } else for (const path of [join(parent, 'dist'), parent]) chmodSync(path, 0o555);
  expect(() => new OutputFolder(join(parent, 'dist')).publish(new Map([['b', '2']]))).toThrow(
    /cannot be written \(.*: (the file system is read-only|permission denied)\)\. The earlier files are still there\./,
  );
  expect(() => new OutputFolder(join(parent, 'new')).publish(new Map([['b', '2']]))).toThrow('cannot be written');
  expect(readdirSync(join(parent, 'dist'))).toEqual([LIST, 'a']);
});

test('An output folder below /proc, where no folder can be made, is reported', () => {
  expect(() => new OutputFolder('/proc/shop/dist').publish(new Map([['a', '1']]))).toThrow(
    'The output folder /proc/shop/dist cannot be written',
  );
});
