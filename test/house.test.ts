import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { dependencyOrder } from '../compose/dependency-order';

const ROOMS = ['build', 'charts', 'cli', 'compose', 'output', 'plan'];
const MAX_FILES = 12;
const MAX_LINES = 220;
const MAX_PARAMETERS = 5;
/** Folders of many things of one kind, each in a file of its own. */
const CATALOGUES = ['compose/rules', 'plan/images'];
/** Folders and files above the limits, which may not grow any further. */
const CROWDED: Readonly<Record<string, number>> = {};
const LONG: Readonly<Record<string, number>> = {};
/** Names that tell nothing of what is inside. */
const EMPTY_NAME = /(^|\/)(utils?|helpers?|common|misc|manager)(\.ts|\/)/;

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(room, file)),
);
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** The files that a file imports or exports from, also for their types alone. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(texts.get(file) ?? '', true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => normalize(join(dirname(file), fileName)))
    .map((path) => (existsSync(`${path}.ts`) ? `${path}.ts` : join(path, 'index.ts')))
    .filter((path) => texts.has(path));
}

/** The functions of a file with too many parameters, each with its line. */
function crowdedFunctions(file: string): string[] {
  const source = ts.createSourceFile(file, texts.get(file) ?? '', ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && node.parameters.length > MAX_PARAMETERS) {
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The room of a file inside of a larger one: a folder, or the file itself where it lies in no folder. */
function roomOf(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

test('The files of the project are found, so the other tests of the house look at something', () => {
  expect(files).toEqual(expect.arrayContaining(['compose/load.ts', 'plan/images/index.ts', 'cli/run.ts']));
  expect(importsOf('compose/problem.ts')).toContain('compose/position.ts');
});

test('No files import each other in a circle, not even for types alone', () => {
  expect(dependencyOrder(files, importsOf).cycle).toBeUndefined();
});

test('No rooms of compose/ and plan/ import each other in a circle, not even for types alone', () => {
  const neighbours = new Map<string, Set<string>>();
  for (const file of files) {
    const known = neighbours.get(roomOf(file)) ?? new Set();
    neighbours.set(roomOf(file), known);
    for (const other of importsOf(file)) if (roomOf(other) !== roomOf(file)) known.add(roomOf(other));
  }
  const inner = [...neighbours.keys()].filter((room) => /^(compose|plan)\//.test(room));
  expect(dependencyOrder(inner, (room) => [...(neighbours.get(room) ?? [])]).cycle).toBeUndefined();
});

test(`A folder holds at most ${MAX_FILES} files, unless the folder is a catalogue of like things`, () => {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  const crowded = [...counts].filter(
    ([folder, count]) => !CATALOGUES.includes(folder) && count > (CROWDED[folder] ?? MAX_FILES),
  );
  expect(crowded).toEqual([]);
});

test(`A source file has at most ${MAX_LINES} lines`, () => {
  const lines = [...texts].map(([file, text]) => [file, text.split('\n').length - 1] as const);
  expect(lines.filter(([file, count]) => count > (LONG[file] ?? MAX_LINES))).toEqual([]);
});

test(`No function takes more than ${MAX_PARAMETERS} parameters`, () => {
  expect(files.flatMap(crowdedFunctions)).toEqual([]);
});

test('No file or folder has a name that tells nothing of what is inside', () => {
  expect(files.filter((file) => EMPTY_NAME.test(file))).toEqual([]);
});
