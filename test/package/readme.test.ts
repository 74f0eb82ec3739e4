import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../support/project';
import { tarball } from './pack';
import { sh } from './shell';

const ROOT = join(__dirname, '..', '..');
const EXAMPLE = join(ROOT, 'examples', 'cdk8s-app');

/** The chapter of the README for users of cdk8s. */
const chapter =
  readFileSync(join(ROOT, 'README.md'), 'utf8')
    .split('\n## ')
    .find((text) => text.startsWith('In a cdk8s app')) ?? '';

/** The blocks of code of one language in the chapter. */
function blocks(language: string): string[] {
  return [...chapter.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
}

test('The README shows the files of the example app', () => {
  expect(blocks('ts')).toEqual(['main.ts', 'main.test.ts'].map((name) => readFileSync(join(EXAMPLE, name), 'utf8')));
});

test('Each command of the README does what it promises in a copy of the example app', () => {
  const app = folderWith({});
  cpSync(EXAMPLE, app, { recursive: true, filter: (path) => !/node_modules|\/dist$/.test(path) });
  const [pack, ...commands] = blocks('sh').flatMap((block) => block.trim().split('\n'));
  expect(pack).toMatch(/^npm pack\b/);
  expect(commands.length).toBeGreaterThan(3);
  for (const command of commands) sh(app, command.replace(/\S*\/cdk8s-compose-\S+\.tgz/, tarball()));
  expect(readdirSync(join(app, 'dist'))).not.toEqual([]);
  // A snapshot that nobody has compared would pass as well.
  rmSync(join(app, 'dist'), { recursive: true });
  expect(readdirSync(join(app, '__snapshots__'))).toEqual(readdirSync(join(EXAMPLE, '__snapshots__')));
});
