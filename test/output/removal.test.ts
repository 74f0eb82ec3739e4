import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const ROOMS = ['compose', 'plan', 'charts', 'output', 'cluster', 'cli', 'build'];
/** Where everything that is removed or replaced on a disk is. */
const ALLOWED = 'output/folder/changes.ts';
/** Programs that run in the checkout alone, and remove the compiled package that they made there. */
const OF_CHECKOUT = ['build/build.ts', 'build/compile-schema.ts', 'build/parser-of-scripts.ts'];
/** Functions that remove or replace files and folders, in each of their forms. */
const DESTRUCTIVE = /\b(rm|rmdir|unlink|rename|truncate|ftruncate|copyFile)(Sync)?\b(?=\s*[,}(]| as )/;

function sources(): string[] {
  const inRooms = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) =>
    ROOMS.includes(path.split('/')[0] ?? ''),
  );
  return [...inRooms, 'main.ts', 'index.ts'].filter((path) => path.endsWith('.ts'));
}

function removes(path: string): boolean {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const fromFs = [...text.matchAll(/import ([^;]*?) from '(?:node:)?fs(?:\/promises)?'/g)].map(
    ([, names = '']) => names,
  );
  return fromFs.some((names) => DESTRUCTIVE.test(names) || !names.startsWith('{'));
}

test('One file of the sources is the only one that imports functions that remove or replace files', () => {
  expect(sources().length).toBeGreaterThan(200);
  expect(sources().filter((path) => removes(path) && path !== ALLOWED)).toEqual(['build/build.ts']);
  expect(removes(ALLOWED)).toBe(true);
});

test('A file or copy of the sources that is written never takes the place of another one', () => {
  const calls = sources()
    .filter((path) => !OF_CHECKOUT.includes(path))
    .flatMap((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      expect(text).not.toMatch(/\b(createWriteStream|appendFile|copyFile)\w*\(/);
      return text.match(/\b(writeFile|cp)(Sync)?\([^;]*;/g) ?? [];
    });
  expect(calls.length).toBeGreaterThan(5);
  expect(calls.filter((call) => !/flag: 'wx'|force: false,\s+errorOnExist: true/.test(call))).toEqual([]);
});

test('The build of the package removes nothing but the folder lib of its own checkout', () => {
  const text = readFileSync(join(ROOT, 'build', 'build.ts'), 'utf8');
  expect(text.match(/\brm\w*\(.*/g)).toEqual(['rmSync(LIB, { recursive: true, force: true });']);
  expect(text).toContain("const LIB = join(ROOT, 'lib');");
});
