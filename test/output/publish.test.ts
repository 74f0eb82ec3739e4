import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutputFolder } from '../../output/publish';
import { folderWith } from '../support/project';

const write =
  (name: string, text: string) =>
  (folder: string): void =>
    writeFileSync(join(folder, name), text);

test('new output replaces the old one as a whole', () => {
  const folder = folderWith({});
  const output = new OutputFolder(join(folder, 'dist'), join(folder, 'cache'));
  output.publish(write('a', '1'));
  output.publish(write('b', '2'));
  expect(readdirSync(join(folder, 'dist'))).toEqual(['b']);
});

test('what fails halfway changes nothing and leaves nothing behind', () => {
  const folder = folderWith({});
  const output = new OutputFolder(join(folder, 'dist'), join(folder, 'cache'));
  output.publish(write('a', '1'));
  expect(() =>
    output.publish((draft) => {
      write('b', '2')(draft);
      throw new Error('halfway');
    }),
  ).toThrow('halfway');
  expect(readdirSync(join(folder, 'dist'))).toEqual(['a']);
  expect(readdirSync(folder).sort()).toEqual(['cache', 'dist']);
});

test('the last good output comes back when it was deleted, and only then', () => {
  const folder = folderWith({});
  const dist = join(folder, 'dist');
  const output = new OutputFolder(dist, join(folder, 'cache'));
  output.restore();
  expect(existsSync(dist)).toBe(false);
  output.publish(write('a', '1'));
  writeFileSync(join(dist, 'a'), 'edited');
  output.restore();
  expect(readFileSync(join(dist, 'a'), 'utf8')).toBe('edited');
  rmSync(dist, { recursive: true });
  output.restore();
  expect(readFileSync(join(dist, 'a'), 'utf8')).toBe('1');
});
