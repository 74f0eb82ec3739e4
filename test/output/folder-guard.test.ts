import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { neighboursOf } from '../../output/folder/names';
import { checkPlace, findPlace } from '../../output/folder/place';
import { defaultOutput } from '../../output/default-output';
import { OutputFolder } from '../../output/publish';
import { folderWith } from '../support/project';

const FILES = new Map([['a.yaml', '1']]);
const TOOL = join(__dirname, '..', '..');
const here = process.cwd();
const home = process.env['HOME'];
afterEach(() => {
  process.chdir(here);
  process.env['HOME'] = home;
});

/** Why a folder is refused, by the check alone: nothing here could write into it. */
function whyNot(folder: string, ...apart: readonly string[]): string {
  try {
    checkPlace(findPlace(folder), apart);
  } catch (error) {
    return String(error);
  }
  return '';
}

test('An output folder is refused when it is or contains the current folder, the tool, the home folder, that of temporary files or /', () => {
  const folder = folderWith({ 'work/here/': '', 'home/me/': '' });
  process.chdir(join(folder, 'work', 'here'));
  process.env['HOME'] = join(folder, 'home', 'me');
  expect(whyNot('.')).toContain('The output folder . is the current folder.');
  expect(whyNot('..')).toContain('The output folder .. contains the current folder.');
  expect(whyNot('/')).toContain('The output folder / contains the current folder.');
  expect(whyNot(relative(process.cwd(), TOOL))).toContain('is the folder of this tool.');
  // A checkout right in the folder for temporary files lies beside the current folder of this test.
  expect(whyNot(join(TOOL, '..'))).toMatch(/contains the (folder of this tool|current folder)\./);
  expect(whyNot(join(folder, 'home', 'me'))).toContain('is the home folder.');
  expect(whyNot(join(folder, 'home'))).toContain('contains the home folder.');
  expect(whyNot(tmpdir())).toMatch(/is the folder for temporary files|contains the current folder/);
  expect(whyNot('dist')).toBe('');
  expect(whyNot(join(folder, 'home', 'me', 'dist'))).toBe('');
});

test('An output folder is refused when it is or contains the folder of the Compose file, by whatever path', () => {
  const folder = folderWith({ 'parent/project/': '' });
  symlinkSync('parent', join(folder, 'link'));
  const project = join(folder, 'parent', 'project');
  expect(whyNot(project, project)).toContain('is the folder of the Compose file.');
  expect(whyNot(join(folder, 'parent'), project)).toContain('contains the folder of the Compose file.');
  expect(whyNot(join(folder, 'link'), project)).toContain('contains the folder of the Compose file.');
  expect(whyNot(join(folder, 'parent'), join(folder, 'link', 'project'))).toContain('contains');
  expect(whyNot(join(folder, 'link', 'project', 'dist'), project)).toBe('');
});

test("An output folder is refused inside of git's own folder, whether it is there or not", () => {
  const folder = folderWith({ '.git/refs/tags/': '' });
  expect(whyNot(join(folder, '.git'))).toContain('belongs to git');
  expect(whyNot(join(folder, '.git', 'refs', 'tags'))).toContain('belongs to git');
  expect(whyNot(join(folder, '.git', 'dist'))).toContain('belongs to git');
});

test('An output folder is refused when it is a file, leads through one, or is a link to nowhere', () => {
  const folder = folderWith({ 'README.md': 'read me' });
  const readme = join(folder, 'README.md');
  symlinkSync('nowhere', join(folder, 'link'));
  symlinkSync('circle', join(folder, 'circle'));
  expect(whyNot(readme)).toContain(`The output folder ${readme} is a file. Choose a folder`);
  expect(whyNot(join(readme, 'a', 'b'))).toContain(`leads through ${readme}, which is a file.`);
  expect(whyNot(join(folder, 'link'))).toContain('a link to nowhere');
  expect(whyNot(join(folder, 'link', 'dist'))).toContain('a link to nowhere');
  expect(() => new OutputFolder(join(folder, 'circle')).publish(FILES)).toThrow('the links lead in a circle');
  expect(() => new OutputFolder(readme).publish(FILES)).toThrow('is a file');
  expect(readFileSync(readme, 'utf8')).toBe('read me');
});

test.each([
  ['a file', { 'notes.txt': 'mine' }, '"notes.txt"'],
  ['a folder', { 'more/notes.txt': 'mine' }, '"more"'],
  ['a hidden file', { '.env': 'A=1' }, '".env"'],
  ['a manifest', { 'web.k8s.yaml': 'mine' }, '"web.k8s.yaml"'],
  ['a folder called as the list', { '.cdk8s-compose/a': 'mine' }, '".cdk8s-compose"'],
  ['many files', { a: '', b: '', c: '', d: '', e: '', f: '', g: '' }, '"a", "b", "c", "d", "e" and 2 more'],
])('An output folder with %s that somebody else put there is refused, and stays as it is', (_, mine, names) => {
  const folder = folderWith(Object.fromEntries(Object.entries(mine).map(([name, text]) => [join('dist', name), text])));
  const dist = join(folder, 'dist');
  const before = readdirSync(dist, { recursive: true });
  expect(() => new OutputFolder(dist).publish(FILES)).toThrow(
    `The output folder ${dist} contains files that this tool did not write: ${names}. Nothing was changed. Move these files elsewhere`,
  );
  expect(readdirSync(dist, { recursive: true })).toEqual(before);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('A file that somebody adds to an earlier output stays', () => {
  const folder = folderWith({});
  const dist = join(folder, 'dist');
  const output = new OutputFolder(dist, join(folder, 'cache'));
  output.publish(FILES);
  writeFileSync(join(dist, 'kustomization.yaml'), 'mine');
  expect(() => output.publish(new Map())).toThrow('"kustomization.yaml"');
  expect(readdirSync(dist)).toEqual(['.cdk8s-compose', 'a.yaml', 'kustomization.yaml']);
  rmSync(join(dist, 'kustomization.yaml'));
  // A link or a folder in the place of a file is not what was written.
  rmSync(join(dist, 'a.yaml'));
  symlinkSync('/etc/hostname', join(dist, 'a.yaml'));
  expect(() => output.publish(new Map())).toThrow('"a.yaml"');
  rmSync(join(dist, 'a.yaml'));
  mkdirSync(join(dist, 'a.yaml'));
  expect(() => output.publish(FILES)).toThrow('"a.yaml"');
});

test.each([
  ['is empty', () => ''],
  ['is cut', (list: string) => list.slice(0, -3)],
  ['has a line less', (list: string) => list.replace(/\n[0-9a-f]{64} {2}b\n/, '\n')],
  ['names a file elsewhere', (list: string) => list.replace('  b', '  ../precious')],
  ['names a path', (list: string) => list.replace('  b', '  /etc/passwd')],
  ['names a file twice', (list: string) => list.replace('  b', '  a')],
  ['claims more than it names', (list: string) => list.replace('2 files', '3 files')],
])('A list that %s does not count', (_, change) => {
  const folder = folderWith({ precious: 'mine' });
  const dist = join(folder, 'dist');
  new OutputFolder(dist).publish(
    new Map([
      ['a', '1'],
      ['b', '2'],
    ]),
  );
  const list = readFileSync(join(dist, '.cdk8s-compose'), 'utf8');
  writeFileSync(join(dist, '.cdk8s-compose'), change(list));
  expect(() => new OutputFolder(dist).publish(FILES)).toThrow('"a", "b"');
  expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('mine');
  expect(readdirSync(dist)).toEqual(['.cdk8s-compose', 'a', 'b']);
});

test('An empty value in CDK8S_OUTDIR or of an option names no folder: the output goes to dist', () => {
  const folder = folderWith({ 'main.ts': 'mine' });
  process.chdir(folder);
  for (const [value, named] of [
    ['', ''],
    [' ', undefined],
    [undefined, ''],
  ]) {
    defaultOutput(value === undefined ? {} : { CDK8S_OUTDIR: value }, folder, named).publish(FILES);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'main.ts', 'node_modules']);
    rmSync(join(folder, 'dist'), { recursive: true });
  }
  new OutputFolder('').publish(FILES);
  expect(readdirSync(folder)).toContain('dist');
  defaultOutput({ CDK8S_OUTDIR: 'out' }, folder, 'named').publish(FILES);
  expect(readdirSync(folder).sort()).toEqual(['dist', 'main.ts', 'named', 'node_modules']);
});

test('A file that a forged list names, or that was changed by hand, is not removed unless a new one takes its place', () => {
  const folder = folderWith({});
  const dist = join(folder, 'dist');
  const output = new OutputFolder(dist, join(folder, 'cache'));
  const both = new Map([
    ['a.yaml', '1'],
    ['b.yaml', '2'],
  ]);
  output.publish(both);
  writeFileSync(join(dist, 'b.yaml'), 'mine');
  expect(() => output.publish(FILES)).toThrow('contains files that this tool did not write: "b.yaml"');
  expect(readFileSync(join(dist, 'b.yaml'), 'utf8')).toBe('mine');
  expect(
    output
      .publish(both)
      .map(({ message }) => message)
      .join(),
  ).toContain('b.yaml was changed by hand');
  output.publish(FILES);
  expect(readdirSync(dist)).toEqual(['.cdk8s-compose', 'a.yaml']);
});

test('A link among the neighbours of the output folder is not followed, and what it leads to stays', () => {
  const folder = folderWith({});
  const other = join(folder, 'other', 'dist');
  new OutputFolder(other).publish(FILES);
  const dist = join(folder, 'dist');
  new OutputFolder(dist).publish(FILES);
  const { former, draft } = neighboursOf(dist);
  for (const beginning of [former, draft]) symlinkSync(other, `${beginning}abcdef`);
  new OutputFolder(dist).publish(new Map());
  expect(readdirSync(other)).toEqual(['.cdk8s-compose', 'a.yaml']);
  expect(readdirSync(dist)).toEqual(['.cdk8s-compose']);
});

test.each(['/dev/zero', '/etc/passwd', 'nowhere'])(
  'A link to %s in the place of a lock is reported, and not read',
  (target) => {
    const folder = folderWith({});
    const dist = join(folder, 'dist');
    symlinkSync(target, neighboursOf(dist).lock);
    expect(() => new OutputFolder(dist).publish(FILES)).toThrow(
      'has the name of a lock, and is no file. Remove it, or choose another',
    );
  },
);
