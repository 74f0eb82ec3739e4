import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinContent } from '../../plan/storage/preparations/join';
import { copyImageContent } from '../../plan/storage/preparations/fill';
import { openFolder } from '../../plan/storage/preparations/open';
import { seedClaim } from '../../plan/storage/preparations/seed';
import type { Preparation } from '../../plan/storage/storage';
import { folderWith, type Files } from '../support/project';

/** Runs what an initContainer would, with folders of this machine for those of the container. */
function run({ command: [shell = '', ...args] }: Preparation, folders: Readonly<Record<string, string>>): string {
  const here = args.map((arg) =>
    Object.entries(folders).reduce(
      (text, [from, to]) => (text.startsWith(from) ? to + text.slice(from.length) : text),
      arg,
    ),
  );
  return execFileSync(shell, here, { encoding: 'utf8' });
}

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const mode = (...path: string[]): string => (statSync(join(...path)).mode & 0o7777).toString(8);

describe('Filling a volume from the image', () => {
  const fill = copyImageContent({ volume: 'data', folder: 'data' }, '/image');
  const image = (): string => folderWith({ 'a/b.txt': 'b', '.hidden': 'h' });

  test('A volume gets all files of the folder of the image, and its mode', () => {
    const [claim, from] = [folderWith({}), image()];
    chmodSync(from, 0o750);
    run(fill, { '/compose/claim': claim, '/image': from });
    expect(readdirSync(join(claim, 'data')).sort()).toEqual(['.hidden', 'a']);
    expect(read(claim, 'data/a/b.txt')).toBe('b');
    // Root gives the folder of the volume the owner and mode of that in the image; others cannot.
    if (process.getuid?.() === 0) expect(mode(claim, 'data')).toBe('750');
    expect(readdirSync(claim)).toEqual(['data']);
  });

  test('A volume is filled only while it is empty, by whichever image has something', () => {
    const claim = folderWith({});
    run(fill, { '/compose/claim': claim, '/image': '/none' });
    expect(readdirSync(join(claim, 'data'))).toEqual([]);
    run(fill, { '/compose/claim': claim, '/image': image() });
    expect(readdirSync(join(claim, 'data')).sort()).toEqual(['.hidden', 'a']);
    rmSync(join(claim, 'data/a'), { recursive: true });
    run(fill, { '/compose/claim': claim, '/image': image() });
    expect(readdirSync(join(claim, 'data'))).toEqual(['.hidden']);
  });

  test('An interrupted copy into a volume is made again, or goes on where it was about to be moved', () => {
    const claim = folderWith({ '.fill-data.abc/half': 'h', 'data/': '' });
    run(fill, { '/compose/claim': claim, '/image': image() });
    expect(readdirSync(join(claim, 'data')).sort()).toEqual(['.hidden', 'a']);

    const other = folderWith({ '.fill-data.abc/rest': 'r', 'data/moved': 'm' });
    writeFileSync(join(other, '.fill-data.ready'), `${join(other, '.fill-data.abc')}\n`);
    run(fill, { '/compose/claim': other, '/image': image() });
    expect(readdirSync(join(other, 'data')).sort()).toEqual(['moved', 'rest']);
    expect(readdirSync(other)).toEqual(['data']);
  });
});

describe('Filling a claim of somebody else', () => {
  const fill = copyImageContent({ volume: 'c', folder: '', isGiven: true }, '/image');
  const open = openFolder({ volume: 'c', folder: '', isGiven: true }, '777');
  const image = (): string => folderWith({ 'a/b.txt': 'b', '.hidden': 'h' });

  test('A claim of somebody else is filled while it is empty, lost+found aside', () => {
    const claim = folderWith({ 'lost+found/': '' });
    run(fill, { '/compose/claim': claim, '/image': image() });
    expect(readdirSync(claim).sort()).toEqual(['.hidden', 'a', 'lost+found']);
  });

  test('A claim of somebody else is filled where a copy was interrupted', () => {
    const claim = folderWith({ '.fill.abc/half': 'h' });
    run(fill, { '/compose/claim': claim, '/image': image() });
    expect(readdirSync(claim).sort()).toEqual(['.hidden', 'a']);
  });

  test.each(['theirs', '.theirs', '..theirs'])(
    'A claim of somebody else stays as it is where it has content: %s',
    (file) => {
      const claim = folderWith({ [file]: 't' });
      chmodSync(claim, 0o750);
      for (const preparation of [fill, open]) run(preparation, { '/compose/claim': claim, '/image': image() });
      expect(readdirSync(claim)).toEqual([file]);
      expect(mode(claim)).toBe('750');
    },
  );

  test('A claim of somebody else is opened while it is empty', () => {
    const claim = folderWith({ 'lost+found/': '' });
    chmodSync(claim, 0o750);
    run(open, { '/compose/claim': claim });
    expect(mode(claim)).toBe('777');
  });
});

describe('Seeding a claim from the project', () => {
  const seed = (content: string, claim: string, options = {}): string =>
    run(seedClaim({ volume: 'v', content: 'c', modes: [], points: [], open: false, ...options }), {
      '/compose/content': content,
      '/compose/claim': claim,
    });
  const seeded = (files: Files, options = {}): { claim: string; content: string } => {
    const found = { content: folderWith(files), claim: folderWith({}) };
    seed(found.content, found.claim, options);
    return found;
  };

  test('An unchanged file follows the project, and a changed or deleted one stays', () => {
    const { content, claim } = seeded({ same: '1', mine: '1', gone: '1', 'sub/new': '1' });
    writeFileSync(join(claim, 'data/mine'), 'mine');
    rmSync(join(claim, 'data/gone'));
    for (const file of ['same', 'mine', 'gone']) writeFileSync(join(content, file), '2');
    expect(seed(content, claim)).toContain('mine has changed in the project; yours was changed as well and stays.');
    expect([read(claim, 'data/same'), read(claim, 'data/mine'), existsSync(join(claim, 'data/gone'))]).toEqual([
      '2',
      'mine',
      false,
    ]);
  });

  test('A file that left the project goes, unless it was changed', () => {
    const { content, claim } = seeded({ same: '1', mine: '1' });
    writeFileSync(join(claim, 'data/mine'), 'mine');
    writeFileSync(join(claim, 'data/own'), 'own');
    rmSync(join(content, 'same'));
    rmSync(join(content, 'mine'));
    seed(content, claim);
    expect(readdirSync(join(claim, 'data')).sort()).toEqual(['mine', 'own']);
  });

  test("An earlier file stays, and counts as the project's where it is the same", () => {
    const content = folderWith({ one: '1', two: '1' });
    const claim = folderWith({ 'data/one': '1', 'data/two': 'other' });
    seed(content, claim);
    for (const file of ['one', 'two']) writeFileSync(join(content, file), '2');
    seed(content, claim);
    expect([read(claim, 'data/one'), read(claim, 'data/two')]).toEqual(['2', 'other']);
  });

  test('Seeded files keep their modes, and everybody may write where the user who writes is not known', () => {
    const files = { run: 'x', text: 'x', key: 'x' };
    const content = folderWith(files);
    chmodSync(join(content, 'run'), 0o755);
    const modes = [{ path: 'key', mode: 0o600 }];
    const own = folderWith({});
    seed(content, own, { modes });
    expect(['run', 'text', 'key'].map((file) => mode(own, 'data', file))).toEqual(['755', '644', '600']);
    const open = folderWith({});
    seed(content, open, { modes, open: true, points: [{ path: 'deep/er', isFolder: true }] });
    expect(['run', 'text', 'key', 'deep/er'].map((file) => mode(open, 'data', file))).toEqual([
      '777',
      '666',
      '600',
      '777',
    ]);
  });
});

test('Content is put together with its parts, modes and places for other mounts, also a second time', () => {
  const parts = folderWith({ 'a/plain': 'p', key: 'k', '.parts/big/0000': 'one', '.parts/big/0001': 'two' });
  const whole = folderWith({});
  const join_ = joinContent({
    parts: 'p',
    whole: 'w',
    split: [{ path: 'sub/big', mode: 0o644, parts: ['.parts/big/0000', '.parts/big/0001'] }],
    modes: [{ path: 'key', mode: 0o400 }],
    points: [
      { path: 'node_modules', isFolder: true },
      { path: 'conf/x', isFolder: false },
      { path: 'a/plain', isFolder: false },
    ],
  });
  for (let time = 0; time < 2; time++) run(join_, { '/compose/content': parts, '/compose/whole': whole });
  expect(readdirSync(whole).sort()).toEqual(['a', 'conf', 'key', 'node_modules', 'sub']);
  expect([read(whole, 'sub/big'), read(whole, 'conf/x'), read(whole, 'a/plain'), mode(whole, 'key')]).toEqual([
    'onetwo',
    '',
    'p',
    '400',
  ]);
});
