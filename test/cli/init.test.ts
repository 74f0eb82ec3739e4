import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { init } from '../../cli/init/init';
import { folderWith } from '../support/project';

const ROOT = join(__dirname, '..', '..');

beforeEach(() => jest.spyOn(process.stdout, 'write').mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

test('The verb init copies the stack into a new folder, without drafts and leftovers of Python', async () => {
  const target = join(folderWith({}), 'deep', 'My Stack');
  const log = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  await init(target, {});
  expect(log.mock.calls.join('')).toContain("My Stack'\n  npm install");
  expect(readFileSync(join(target, 'docker-compose.yml'))).toEqual(readFileSync(join(ROOT, 'docker-compose.yml')));
  expect(readFileSync(join(target, 'jupyter', 'Dockerfile'))).toEqual(
    readFileSync(join(ROOT, 'jupyter', 'Dockerfile')),
  );
  expect(
    readdirSync(target)
      .filter((name) => name.startsWith('.'))
      .sort(),
  ).toEqual(['.env.example', '.gitignore']);
  const ignored = readFileSync(join(target, '.gitignore'), 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['dist/', '.cdk8s-compose-*', '.env', 'node_modules/']));
  expect(JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'))).toMatchObject({
    name: 'my-stack',
    dependencies: { 'cdk8s-compose': '^0.1.0' },
  });
});

test.each([
  ['a file', (folder: string) => mkdirSync(join(folder, 'package.json'))],
  ['a folder of the same name', (folder: string) => mkdirSync(join(folder, 'jupyter'))],
  ['a link that leads nowhere', (folder: string) => symlinkSync('nowhere', join(folder, 'main.ts'))],
])('The verb init refuses a folder with %s that it would replace, and writes nothing', async (_, prepare) => {
  const folder = folderWith({ 'notes.txt': 'mine' });
  prepare(folder);
  const before = readdirSync(folder);
  await expect(init(folder, {})).rejects.toThrow(/already: (package\.json|jupyter|main\.ts)\. Nothing was written/);
  expect(readdirSync(folder)).toEqual(before);
});

test('The verb init names a tarball by its path from the new folder', async () => {
  const folder = folderWith({ 'cdk8s-compose-0.1.0.tgz': '' });
  await init(join(folder, 'stack'), { package: join(folder, 'cdk8s-compose-0.1.0.tgz') });
  expect(readFileSync(join(folder, 'stack', 'package.json'), 'utf8')).toContain('"file:../cdk8s-compose-0.1.0.tgz"');
});

test('The verb init says that a file cannot become a folder', async () => {
  const folder = folderWith({ file: '' });
  await expect(init(join(folder, 'file'), {})).rejects.toThrow(/cannot be written into .*file \((EEXIST|ENOTDIR)\)/);
});

test('The verb init refuses a folder with an empty name, as of a variable that is not set', async () => {
  const before = process.cwd();
  process.chdir(folderWith({}));
  try {
    await expect(init(' ', {})).rejects.toThrow('The folder of the new project has an empty name.');
    expect(readdirSync('.')).toEqual([]);
  } finally {
    process.chdir(before);
  }
});

test('The verb init ends where no folder can be made, such as below /proc', async () => {
  await expect(init('/proc/stack', { package: 'x' })).rejects.toThrow('cannot be written into /proc/stack (ENOENT)');
});
