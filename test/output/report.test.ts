import Ajv from 'ajv/dist/2020';
import schema from '../../docs/report.schema.json';
import type { Problem } from '../../compose/problem';
import { isInexact } from '../../compose/problem';
import { formatReport } from '../../output/report';
import { reportAsJson } from '../../output/report-json';
import type { Reader } from '../../output/terminal';
import { translate } from '../support/project';

const at = (line: number): { file: string; line: number; column: number } => ({
  file: 'compose.yaml',
  line,
  column: 5,
});

test('The worst comes first, each problem with its place and a way out, and the translated keys are counted', () => {
  const report = formatReport({
    translated: 7,
    problems: [
      { severity: 'note', code: 'default', at: at(9), path: 'services.b', message: 'A later note.' },
      { severity: 'note', code: 'default', at: at(3), path: 'services.a', message: 'A note.' },
      { severity: 'warning', code: 'approximation', message: 'A warning.', hint: 'Do this.' },
    ],
  });
  expect(report).toBe(`Check these parts: they may not work as under Compose
  A warning.
      Do this.

Decided for you
  compose.yaml:3:5: services.a: A note.
  compose.yaml:9:5: services.b: A later note.

7 keys translated, 1 warning, 2 decisions.`);
});

test('The report is short when all is well', () => {
  const { translated, problems } = translate('services: {web: {image: a, ports: ["80:80"], environment: {A: b}}}');
  expect(formatReport({ translated, problems })).toBe('5 keys translated.');
});

const terminal = (columns: number): Reader => ({ columns, coloured: false });
const many = (count: number, problem: (index: number) => Partial<Problem>): Problem[] =>
  Array.from({ length: count }, (_, index) => ({
    severity: 'warning',
    code: 'unsupported',
    at: at(index + 1),
    path: `services.s${index}.cpuset`,
    message: 'The kubelet decides.',
    hint: 'Use "cpus".',
    ...problem(index),
  }));

test('A terminal gets colours in the report', () => {
  const note = { severity: 'note', code: 'default', message: 'A note.' } as const;
  expect(formatReport({ problems: [note] }, { ...terminal(80), coloured: true })).toContain('\u001b[36m');
  expect(formatReport({ problems: [note] }, terminal(80))).not.toContain('\u001b');
});

test('A terminal gets a table: the place on the left, the fact and the action on the right', () => {
  const problems: Problem[] = [
    {
      severity: 'warning',
      code: 'outdated',
      at: at(12),
      path: 'services.web.image',
      message: 'A message that is longer than what is left of the line beside the place of it.',
      hint: 'Do what is necessary, which is also longer than what is left of the line beside it.',
    },
    { severity: 'note', code: 'default', at: at(3), path: 'services.web', message: 'A note.' },
  ];
  expect(formatReport({ translated: 1, problems }, terminal(80)))
    .toBe(`Check these parts: they may not work as under Compose

  compose.yaml:12:5  services.web.image
                     A message that is longer than what is left of the line
                     beside the place of it.
                   → Do what is necessary, which is also longer than what is
                     left of the line beside it.

Decided for you

  compose.yaml:3:5  services.web
                    A note.

1 key translated, 1 warning, 1 decision.`);
});

test('The text stands below the places where these are long', () => {
  const file = '/a/long/way/to/where/the/file/of/the/project/is/compose.yaml';
  const problems = many(1, () => ({ at: { file, line: 1, column: 2 } }));
  expect(formatReport({ problems }, terminal(80))).toBe(`Check these parts: they may not work as under Compose

  ${file}:1:2
  services.s0.cpuset
      The kubelet decides.
    → Use "cpus".`);
});

test('A path stands in one piece where the terminal is wide enough for the path alone', () => {
  const path = `services.web.environment.${'LONG_'.repeat(10)}NAME`;
  const report = formatReport({ problems: many(1, () => ({ path })) }, terminal(82));
  expect(report.split('\n').slice(2, 4)).toEqual(['  compose.yaml:1:5', `  ${path}`]);
});

test.each([40, 80, 120, 400])(
  'No line of a report is longer than a terminal of %i columns, or than a person reads',
  (columns) => {
    const problems = many(9, (index) => ({ message: `${'word '.repeat(40)} ${'x'.repeat(150)} "${index}"` }));
    const lines = formatReport({ problems }, terminal(columns)).split('\n').slice(1);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.min(columns, 110));
  },
);

test('The same message for many services is said once, with its first places', () => {
  const problems = many(40, () => ({}));
  expect(formatReport({ translated: 1, problems }, terminal(80)))
    .toBe(`Check these parts: they may not work as under Compose

  compose.yaml:1:5  services.s0.cpuset
  compose.yaml:2:5  services.s1.cpuset
                    and 38 more places
                    The kubelet decides.
                  → Use "cpus".

1 key translated, 40 warnings.
38 of these are not listed here. To see all: npm run -s compose -- report --verbose`);
  expect(formatReport({ problems })).toBe(`Check these parts: they may not work as under Compose
  compose.yaml:1:5: services.s0.cpuset: The kubelet decides.
      Also at compose.yaml:2:5, and 38 more places.
      Use "cpus".`);
});

test('Messages that differ in names and numbers only form a group, which gives a common hint once', () => {
  const sameHint = many(7, (index) => ({ message: `The claim c${index} asks.` }));
  expect(formatReport({ problems: sameHint }).split('\n').slice(5)).toEqual([
    '  compose.yaml:5:5: services.s4.cpuset: The claim c4 asks.',
    '      and 2 more like these.',
    '      Use "cpus".',
  ]);
  const ownHints = many(7, (index) => ({ message: `"s${index}" is no name.`, hint: `Write "t${index}".` }));
  expect(formatReport({ problems: ownHints }).split('\n').slice(9)).toEqual([
    '  compose.yaml:5:5: services.s4.cpuset: "s4" is no name.',
    '      Write "t4".',
    '      and 2 more like these.',
  ]);
});

test('Errors are shown in full', () => {
  const problems = many(40, (index) => ({ severity: 'error', message: `"${index}" is wrong.` }));
  const report = formatReport({ problems }, terminal(80));
  expect(report.match(/is wrong/g)).toHaveLength(40);
  expect(report).not.toContain('more');
});

/** A word of two letters for each index: numbers would make the messages one kind. */
const word = (index: number): string => String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));
/** Decisions of as many kinds. */
const decisions = (count: number): Problem[] =>
  many(count, (index) => ({
    severity: 'note',
    message: `Fact ${word(index)}.`,
    hint: `Do ${word(index)}.`,
  }));

test.each([undefined, terminal(80)])('The report leaves out decisions beyond 40 lines, and says how many', (reader) => {
  const report = { translated: 1, problems: [...decisions(30), ...many(1, () => ({}))] };
  const shown = formatReport(report, reader);
  expect(shown.split('\n').length).toBeLessThanOrEqual(40);
  expect(shown).toContain('The kubelet decides.');
  const told = shown.split('\n').filter((line) => / Fact \w+\.$/.test(line)).length;
  expect(told).toBeGreaterThan(5);
  expect(shown).toContain(`\n${30 - told} of these are not listed here.`);
  const whole = formatReport(report, reader, true);
  expect(whole.split('\n').filter((line) => / Fact \w+\.$/.test(line))).toHaveLength(30);
  expect(whole).not.toContain('not listed');
});

test.each([undefined, terminal(80)])(
  'Errors and warnings are listed beyond 40 lines; decisions are counted then',
  (reader) => {
    const warnings = many(45, (index) => ({
      message: `Fact ${word(index)}.`,
      hint: `Do ${word(index)}.`,
    }));
    const shown = formatReport({ translated: 1, problems: [...decisions(1), ...warnings] }, reader);
    expect(shown.split('\n').filter((line) => / Fact \w+\.$/.test(line))).toHaveLength(45);
    expect(shown).not.toContain('Decided for you');
    expect(shown).toContain('\n1 of these is not listed here.');
  },
);

test('A verbose report tells every place', () => {
  const problems = many(40, () => ({}));
  const report = formatReport({ translated: 1, problems }, terminal(80), true);
  expect(report.match(/services\.s\d+\.cpuset/g)).toHaveLength(40);
  expect(report).not.toContain('more');
});

test('The report says so when nothing was written', () => {
  const report = { translated: 1, problems: many(1, () => ({})) };
  expect(formatReport({ ...report, published: false })).toMatch(
    /Nothing was written, because some keys do not work exactly/,
  );
  expect(formatReport({ ...report, published: true })).not.toContain('written');
});

test('The report for machines has the documented schema', () => {
  const { translated, problems } = translate('version: "3"\nservices: {web: {image: a, cpuset: "0"}}');
  const json = reportAsJson({ translated, problems });
  expect(new Ajv().compile(schema)(json)).toBe(true);
  expect(json).toMatchObject({
    exact: false,
    problems: [
      { severity: 'note', code: 'not-applicable', line: 1, column: 1, path: 'version' },
      { severity: 'warning', code: 'unsupported', line: 2, path: 'services.web.cpuset' },
    ],
  });
});

test.each([
  ['a decision', 'note', 'default', false],
  ['a key without a meaning here', 'note', 'not-applicable', false],
  ['an approximation', 'note', 'approximation', true],
  ['a warning', 'warning', 'credential', true],
  ['an error', 'error', 'file', true],
] as const)('Whether %s is inexact follows from its severity and code', (_, severity, code, expected) => {
  expect(isInexact({ severity, code, message: '' })).toBe(expected);
});

test('A problem that several services have from one place is shown there once', () => {
  const problem: Problem = {
    severity: 'warning',
    code: 'unsupported',
    at: { file: 'compose.yaml', line: 1, column: 10 },
    message: 'No effect.',
  };
  const others = ['a', 'b', 'c'].map((name) => ({ ...problem, path: `services.${name}.x` }));
  expect(formatReport({ problems: others })).not.toContain('Also at');
});
