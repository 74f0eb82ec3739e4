import { existsSync, linkSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutputFolder } from '../../output/publish';
import { folderWith } from '../support/project';

test('new output replaces the old one as a whole', () => {
  const folder = folderWith({});
  const output = new OutputFolder(join(folder, 'dist'), join(folder, 'cache'));
  output.publish(new Map([['a', '1']]));
  output.publish(new Map([['b', '2']]));
  expect(readdirSync(join(folder, 'dist'))).toEqual(['b']);
});

test('what fails halfway changes nothing and leaves nothing behind', () => {
  const folder = folderWith({});
  const output = new OutputFolder(join(folder, 'dist'), join(folder, 'cache'));
  output.publish(new Map([['a', '1']]));
  expect(() =>
    output.publish(
      new Map([
        ['b', '2'],
        ['no/such/folder', '3'],
      ]),
    ),
  ).toThrow('ENOENT');
  expect(readdirSync(join(folder, 'dist'))).toEqual(['a']);
  expect(readdirSync(folder).sort()).toEqual(['cache', 'dist']);
});

test('the last good output comes back when it was deleted, and only then', () => {
  const folder = folderWith({});
  const dist = join(folder, 'dist');
  const output = new OutputFolder(dist, join(folder, 'cache'));
  output.restore();
  expect(existsSync(dist)).toBe(false);
  output.publish(new Map([['a', '1']]));
  writeFileSync(join(dist, 'a'), 'edited');
  output.restore();
  expect(readFileSync(join(dist, 'a'), 'utf8')).toBe('edited');
  rmSync(dist, { recursive: true });
  output.restore();
  expect(readFileSync(join(dist, 'a'), 'utf8')).toBe('1');
});

test('the last good output, with the Secrets in it, is for its owner only', () => {
  const folder = folderWith({});
  new OutputFolder(join(folder, 'dist'), join(folder, 'cache')).publish(new Map([['a', '1']]));
  const kept = readdirSync(join(folder, 'cache')).map((name) => statSync(join(folder, 'cache', name)).mode & 0o777);
  expect(kept).toEqual([0o600]);
});

test('a file that is the same stays, one that was edited is made anew, and its old text is not changed elsewhere', () => {
  const folder = folderWith({});
  const dist = join(folder, 'dist');
  const output = new OutputFolder(dist, join(folder, 'cache'));
  const files = new Map([
    ['a', '1'],
    ['b', '2'],
  ]);
  output.publish(files);
  const before = statSync(join(dist, 'a'));
  writeFileSync(join(dist, 'b'), 'edited');
  linkSync(join(dist, 'b'), join(folder, 'copy'));
  output.publish(files);
  expect(statSync(join(dist, 'a'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs, nlink: 1 });
  expect(readFileSync(join(dist, 'b'), 'utf8')).toBe('2');
  expect(readFileSync(join(folder, 'copy'), 'utf8')).toBe('edited');
});
