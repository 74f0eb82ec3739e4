import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { sha256 } from '../../output/folder/list';
import { OutputFolder } from '../../output/publish';
import { folderWith } from '../support/project';

const LIST = '.cdk8s-compose';
const SECRET = 'kind: Secret\nstringData: {a: b}\n';

/** An output folder, its path, and what is beside it. */
function outputIn(folder = folderWith({})): { folder: string; dist: string; output: OutputFolder } {
  const dist = join(folder, 'dist');
  return { folder, dist, output: new OutputFolder(dist, join(folder, 'cache')) };
}

const files = (entries: Record<string, string>): Map<string, string> => new Map(Object.entries(entries));

test('New output replaces the old one as a whole, and only the folder and the cache remain', () => {
  const { folder, dist, output } = outputIn();
  output.publish(files({ a: '1' }));
  output.publish(files({ b: '2' }));
  expect(readdirSync(dist)).toEqual([LIST, 'b']);
  expect(readdirSync(folder).sort()).toEqual(['cache', 'dist']);
});

test('The list names the written files, sorted and with hashes', () => {
  const { dist, output } = outputIn();
  output.publish(files({ b: '2', a: '1' }));
  expect(readFileSync(join(dist, LIST), 'utf8')).toBe(
    [
      '# cdk8s-compose wrote 2 files here. It replaces and removes these, and no others.',
      `${sha256('1')}  a`,
      `${sha256('2')}  b`,
      '',
    ].join('\n'),
  );
});

test('Output that cannot be written changes nothing and leaves nothing behind', () => {
  const { folder, dist, output } = outputIn();
  output.publish(files({ a: '1' }));
  expect(() => output.publish(files({ b: '2', ['n'.repeat(256)]: '3' }))).toThrow(
    /^The output folder .*dist cannot be written \(.*n: the name is too long\)\. The earlier files are still there\./,
  );
  for (const name of ['no/folder', '..', '.', '', 'a\nb', 'a\0b', 'a\\b'])
    expect(() => output.publish(files({ b: '2', [name]: '3' }))).toThrow('is not the name of a file');
  expect(readdirSync(dist)).toEqual([LIST, 'a']);
  expect(readdirSync(folder).sort()).toEqual(['cache', 'dist']);
});

test('The last good output comes back when it was deleted, and an edited one stays', () => {
  const { dist, output } = outputIn();
  expect(output.restore()).toEqual([]);
  expect(existsSync(dist)).toBe(false);
  output.publish(files({ a: '1' }));
  writeFileSync(join(dist, 'a'), 'edited');
  output.restore();
  expect(readFileSync(join(dist, 'a'), 'utf8')).toBe('edited');
  rmSync(dist, { recursive: true });
  output.restore();
  expect(readFileSync(join(dist, 'a'), 'utf8')).toBe('1');
  expect(readdirSync(dist)).toEqual([LIST, 'a']);
});

test.each([[[LIST]], [['a']], [[LIST, 'a']], [[LIST, 'a', 'b']]])(
  'The last good output is completed when a removal was cut after %j',
  (removed) => {
    const { dist, output } = outputIn();
    output.publish(files({ a: '1', b: '2' }));
    for (const name of removed) rmSync(join(dist, name));
    output.restore();
    expect(readdirSync(dist)).toEqual([LIST, 'a', 'b']);
  },
);

test('A file that somebody edits before the folder is completed stays as edited', () => {
  const { dist, output } = outputIn();
  output.publish(files({ a: '1', b: '2' }));
  rmSync(join(dist, 'a'));
  writeFileSync(join(dist, 'b'), 'edited');
  output.restore();
  expect(readdirSync(dist)).toEqual([LIST, 'b']);
  expect(readFileSync(join(dist, 'b'), 'utf8')).toBe('edited');
});

test('Files with Secrets, their list and the kept output are for their owner only, also where others could read them before', () => {
  const { folder, dist, output } = outputIn();
  const mode = (...path: string[]): string => (statSync(join(folder, ...path)).mode & 0o777).toString(8);
  output.publish(files({ 'a.yaml': SECRET, b: 'kind: ConfigMap' }));
  expect([mode('dist', 'a.yaml'), mode('dist', LIST), mode('dist', 'b'), mode('dist')]).toEqual([
    '600',
    '600',
    '644',
    '755',
  ]);
  const [key = ''] = readdirSync(join(folder, 'cache'));
  expect([mode('cache', key), mode('cache', key, 'last-good')]).toEqual(['700', '600']);
  chmodSync(join(dist, 'a.yaml'), 0o644);
  output.publish(files({ 'a.yaml': SECRET, b: 'kind: ConfigMap' }));
  expect(mode('dist', 'a.yaml')).toBe('600');
});

test('A folder that others may not look into stays so', () => {
  const { dist, output } = outputIn();
  output.publish(files({ a: '1' }));
  chmodSync(dist, 0o700);
  output.publish(files({ a: '2' }));
  expect(statSync(dist).mode & 0o777).toBe(0o700);
});

test('A file that is the same stays, an edited one is written anew with a word, and its text does not change elsewhere', () => {
  const { folder, dist, output } = outputIn();
  output.publish(files({ a: '1', b: '2' }));
  const before = statSync(join(dist, 'a'));
  writeFileSync(join(dist, 'b'), 'edited');
  linkSync(join(dist, 'b'), join(folder, 'copy'));
  const told = output.publish(files({ a: '1', b: '2' }));
  expect(told.map(({ message }) => message)).toEqual([
    `The file ${join(dist, 'b')} was changed by hand. The change is overwritten.`,
  ]);
  expect(statSync(join(dist, 'a'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs, nlink: 1 });
  expect(readFileSync(join(dist, 'b'), 'utf8')).toBe('2');
  expect(readFileSync(join(folder, 'copy'), 'utf8')).toBe('edited');
  writeFileSync(join(dist, 'b'), '2\r\n');
  output.publish(files({ a: '1', b: '2\n' }));
  writeFileSync(join(dist, 'b'), '2\r\n');
  expect(output.publish(files({ a: '1', b: '3' }))).toEqual([]);
});

test('An output that does not change stays the folder that it is', () => {
  const { dist, output } = outputIn();
  output.publish(files({ a: '1' }));
  const { ino, mtimeMs } = statSync(dist);
  output.publish(files({ a: '1' }));
  expect(statSync(dist)).toMatchObject({ ino, mtimeMs });
});

test('A link to a folder stays a link, and the folder that it leads to is replaced', () => {
  const { folder, dist, output } = outputIn();
  mkdirSync(join(folder, 'real'));
  symlinkSync('real', dist);
  output.publish(files({ a: '1' }));
  output.publish(files({ b: '1' }));
  expect(readdirSync(join(folder, 'real'))).toEqual([LIST, 'b']);
  expect(readdirSync(folder).sort()).toEqual(['cache', 'dist', 'real']);
});

test('A folder of an earlier version has no list: the names in the last output that it kept count as written', () => {
  const { folder, dist, output } = outputIn(folderWith({ 'dist/a': '1', 'dist/b': '2', 'cache/': '' }));
  const former = join(folder, 'cache', `${sha256(dist).slice(0, 16)}.last-good`);
  const foreign = 'contains files that this tool did not write: "a", "b". Nothing was changed.';
  for (const content of ['', 'damaged', serialize(files({ a: '1' })).subarray(0, 9), serialize('a')]) {
    writeFileSync(former, content);
    expect(() => output.publish(files({ c: '3' }))).toThrow(foreign);
  }
  writeFileSync(former, serialize(files({ a: '1' })));
  expect(() => output.publish(files({ c: '3' }))).toThrow('did not write: "b".');
  expect(readdirSync(dist)).toEqual(['a', 'b']);
  writeFileSync(former, serialize(files({ a: '1', b: 'before it was edited' })));
  output.publish(files({ c: '3' }));
  expect(readdirSync(dist)).toEqual([LIST, 'c']);
  expect(readdirSync(folder).sort()).toEqual(['cache', 'dist']);
  expect(existsSync(former)).toBe(false);
});
