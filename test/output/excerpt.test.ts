import { loadProject } from '../../compose/load';
import { ComposeError, type Problem } from '../../compose/problem';
import { excerptLines } from '../../output/excerpt';
import { formatReport } from '../../output/report';
import { folderWith } from '../support/project';

/** A file with many mistakes, as a person writes them. */
const MISTAKES = `services:
  web:
    image: nginx:\${TAG}
    ports:
      - "80:80"
      - "80:http" # for the password of the shop
      - 漢字é:80
      - "70000"
    restart: true
    environment:
      DB_PASSWORD: [hunter2]
    depends_on: db
    cap_add: ALL
    tty: maybe
    healthcheck: {test: curl -u me:hunter2 http://localhost, interval: 30}
    volumes: ["./a-folder-with-a-long-name:/x", "./another-folder-with-a-long-name:/y", "./one:/z:ro:x", "./and-one-more:/w"]
  networks:
    front: {}
  db:
    imagee: postgres
`;

/** The refusal of a file, in a folder where it is called compose.yaml. */
function refusalOf(compose: string): ComposeError {
  const before = process.cwd();
  process.chdir(folderWith({ 'compose.yaml': compose }));
  try {
    loadProject({ file: 'compose.yaml' });
  } catch (error) {
    if (error instanceof ComposeError) return error;
    throw error;
  } finally {
    process.chdir(before);
  }
  throw new Error('The file is not refused.');
}

function excerptsOf(compose: string): (Problem['excerpt'] | undefined)[] {
  return refusalOf(compose)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ excerpt }) => excerpt);
}

test.each([
  [80, false],
  [80, true],
  [120, false],
  [120, true],
] as const)('A file with many mistakes is reported on %i columns, with colours: %s', (columns, coloured) => {
  const report = formatReport(refusalOf(MISTAKES), { columns, coloured });
  expect(report).toMatchSnapshot();
  expect(report).not.toContain('hunter2');
});

test('A file with many mistakes is reported in a log', () => {
  const report = formatReport(refusalOf(MISTAKES));
  expect(report).toMatchSnapshot();
  expect(report).not.toContain('hunter2');
});

const IT = 'aB3dE5gH7jK9';
/** Where a credential stands on the line of a mistake, or near to it. */
test.each([
  ['a value of a variable', `services: {web: {image: a, environment: {X: ${IT}}, imagee: b}}`],
  ['a variable of the name of a harmless key', `services: {web: {environment: {image: ${IT}}, imagee: b}}`],
  ['an item of a list of variables', `services: {web: {environment: ["X=${IT}"], imagee: b}}`],
  ['a command', `services: {web: {command: run ${IT}, imagee: b}}`],
  ['a comment', `services: {web: {imagee: b}} # ${IT}`],
  ['the default of a variable', `services: {web: {image: "\${A:-${IT}}", imagee: b}}`],
  ['the user of a URL', `services: {web: {build: "https://me:${IT}@host/x", image: "me:${IT}@host", imagee: b}}`],
  ['a value with a second colon', `x-a:\n  X: a\n X: ${IT}: b: c\n`],
  ['a text of several lines', `services:\n  web:\n    environment:\n      X: "a\n        image: ${IT}"b\n`],
  ['an alias', `services: {web: {image: *${IT}}}`],
  ['a tag', `services: {web: {image: !${IT} a: b}}`],
  ['a block of text', `services:\n  web:\n    command: |\n      image: ${IT}\n   tty: true\n`],
  ['an extension', `x-a: {image: ${IT}, image: b}`],
  ['a label', `services: {web: {labels: {path: ${IT}}, imagee: b}}`],
])('An excerpt shows no credential that stands in %s', (_, compose) => {
  const error = refusalOf(compose);
  expect(JSON.stringify(error.problems.map(({ excerpt }) => excerpt))).not.toContain(IT.slice(0, 6));
});

test('A credential that is known from elsewhere is hidden in a harmless place as well', () => {
  const [excerpt] = excerptsOf(`services: {web: {environment: {DB_PASSWORD: ${IT}}}, b: {image: a, ports: ["${IT}"]}}`);
  expect(excerpt?.text).not.toContain(IT);
  const [of] = excerptsOf(
    `services:\n  web: {environment: {DB_PASSWORD: ${IT}}}\n  b: {image: a, hostname: ${IT}, tty: x}\n`,
  );
  expect(of).toEqual({ text: '  b: {image: a, hostname: ***', column: 27 });
});

test('A harmless value is shown, and the caret stands below it', () => {
  expect(excerptsOf('services:\n  web:\n    image: a\n    ports: ["80:80", "x"] # why\n')).toEqual([
    { text: '    ports: ["80:80", "x"]', column: 22 },
  ]);
});

test('A warning has no excerpt', () => {
  const { problems } = refusalOf('services: {web: {image: "nginx:${TAG}", tty: x}}');
  expect(problems.map(({ severity, excerpt }) => [severity, excerpt === undefined])).toEqual([
    ['warning', true],
    ['error', false],
  ]);
});

test('The caret stands below its place behind tabs, wide and combining characters, and escapes', () => {
  expect(excerptLines({ text: 'a: b', column: 4 }, 80)).toEqual(['| a: b', '|    ^']);
  expect(excerptLines({ text: '\ta: b', column: 2 }, 80)).toEqual(['|  a: b', '|  ^']);
  expect(excerptLines({ text: '漢字: b', column: 5 }, 80)).toEqual(['| 漢字: b', '|       ^']);
  expect(excerptLines({ text: 'e\u0301: b', column: 5 }, 80)).toEqual(['| e\u0301: b', '|    ^']);
  expect(excerptLines({ text: '\x1b: b', column: 4 }, 80)).toEqual(['| \\u001b: b', '|         ^']);
});

test('A long line is cut around the caret', () => {
  for (const column of [1, 50, 500, 999]) {
    const [line, caret] = excerptLines({ text: 'x'.repeat(column - 1) + 'Y' + 'x'.repeat(1000 - column), column }, 40);
    expect(line.length).toBeLessThanOrEqual(40);
    expect(line[caret.indexOf('^')]).toBe('Y');
  }
});

test('A name of a megabyte is shown by its length', () => {
  const { message, problems } = refusalOf(`services: {web: {image: a, ${'k'.repeat(1_000_000)}: x}}`);
  expect(problems[0]?.message).toContain('(1000002 characters)');
  expect(message.length).toBeLessThan(1000);
  expect(formatReport({ problems }, { columns: 80, coloured: false }).length).toBeLessThan(1500);
  const long = refusalOf(`services: {web: {image: a, "${'word '.repeat(1000)}": x}}`);
  expect(long.message.length).toBeLessThan(3000);
});
