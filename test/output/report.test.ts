import Ajv from 'ajv/dist/2020';
import schema from '../../docs/report.schema.json';
import { formatReport, isInexact } from '../../output/report';
import { reportAsJson } from '../../output/report-json';
import { translate } from '../support/project';

const at = (line: number): { file: string; line: number; column: number } => ({
  file: 'compose.yaml',
  line,
  column: 5,
});

test('the worst comes first, each with its place and a way out, and what was translated is counted', () => {
  const report = formatReport({
    translated: 7,
    problems: [
      { severity: 'note', code: 'default', at: at(9), path: 'services.b', message: 'A later note.' },
      { severity: 'note', code: 'default', at: at(3), path: 'services.a', message: 'A note.' },
      { severity: 'warning', code: 'approximation', message: 'A warning.', hint: 'Do this.' },
    ],
  });
  expect(report).toBe(`Check these: they may not work as under Compose
  A warning.
      Do this.

Decided for you
  compose.yaml:3:5: services.a: A note.
  compose.yaml:9:5: services.b: A later note.

7 keys translated, 1 warning, 2 decisions.`);
});

test('it is short when all is well', () => {
  const { translated, problems } = translate('services: {web: {image: a, ports: ["80:80"], environment: {A: b}}}');
  expect(formatReport({ translated, problems })).toBe('5 keys translated.');
});

test('a terminal gets colours', () => {
  const note = { severity: 'note', code: 'default', message: 'A note.' } as const;
  expect(formatReport({ problems: [note] }, true)).toContain('\u001b[36m');
});

test('machines get what is in the documented schema', () => {
  const { translated, problems } = translate('version: "3"\nservices: {web: {image: a, stop_signal: SIGINT}}');
  const json = reportAsJson({ translated, problems });
  expect(new Ajv().compile(schema)(json)).toBe(true);
  expect(json).toMatchObject({
    exact: false,
    problems: [
      { severity: 'note', code: 'not-applicable', line: 1, column: 1, path: 'version' },
      { severity: 'warning', code: 'unsupported', line: 2, path: 'services.web.stop_signal' },
    ],
  });
});

test.each([
  ['a decision', 'note', 'default', false],
  ['a key without a meaning here', 'note', 'not-applicable', false],
  ['an approximation', 'note', 'approximation', true],
  ['a warning', 'warning', 'credential', true],
  ['an error', 'error', 'file', true],
] as const)('%s: is it inexact?', (_, severity, code, expected) => {
  expect(isInexact({ severity, code, message: '' })).toBe(expected);
});
