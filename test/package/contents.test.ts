import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import manifest from '../../package.json';
import { folderWith } from '../support/project';
import { tarball } from './pack';

/** The folder of the parser of scripts, which is a copy of a library. */
const PARSER = 'lib/compose/script/unbash/';

const packed = execFileSync('tar', ['-tzf', tarball()], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .map((path) => path.replace('package/', ''));

test('The package has the compiled program, the stack, the documentation and the licence, and nothing else', () => {
  const places = new Set(packed.map((path) => (path.includes('/') ? `${path.split('/')[0]}/` : path)));
  expect([...places].sort()).toEqual([
    '.env.example',
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'docker-compose.yml',
    'docs/',
    'jupyter/',
    'lib/',
    'mlflow/',
    'notebooks/',
    'package.json',
    'streamlit/',
  ]);
  // The parser of scripts travels with its licence.
  expect(packed.filter((path) => path.startsWith('lib/') && !/\.(js|d\.ts|js\.map|json)$/.test(path))).toEqual([
    `${PARSER}LICENSE`,
  ]);
  expect(packed.filter((path) => /^lib\/(test|build|examples|node_modules)\//.test(path))).toEqual([]);
});

test('Each entry of the package is there, and installing runs no script', () => {
  const entries = [
    manifest.main,
    manifest.types,
    ...Object.values(manifest.bin),
    ...Object.values(manifest.exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry))),
  ].map((path) => path.replace(/^\.\//, ''));
  expect(entries.filter((path) => !packed.includes(path))).toEqual([]);
  expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([]);
});

test('Each compiled file has a source map with its source', () => {
  const folder = folderWith({});
  execFileSync('tar', ['-xzf', tarball(), '-C', folder]);
  const scripts = packed.filter(
    (path) => /^lib\/.*\.js$/.test(path) && !path.endsWith('compiled-schema.js') && !path.startsWith(PARSER),
  );
  expect(scripts.filter((path) => !packed.includes(`${path}.map`))).toEqual([]);
  const map = execFileSync('cat', [join(folder, 'package/lib/index.js.map')], { encoding: 'utf8' });
  expect(JSON.parse(map)).toMatchObject({ sourcesContent: [expect.stringContaining('ComposeProject')] });
});
