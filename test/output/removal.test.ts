import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const ROOMS = ['compose', 'plan', 'charts', 'output', 'cluster', 'cli'];
/** Where everything that is removed or replaced on a disk is. */
const ALLOWED = 'output/folder/changes.ts';
/** What removes or replaces files and folders, in each of its forms. */
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

test('one file of the sources is the only one that imports what removes or replaces files', () => {
  expect(sources().length).toBeGreaterThan(200);
  expect(sources().filter((path) => removes(path) && path !== ALLOWED)).toEqual([]);
  expect(removes(ALLOWED)).toBe(true);
});
