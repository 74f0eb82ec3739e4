import { formatReport } from '../../output/report';

test('the worst comes first, each with its place and a way out; nothing is said when all is well', () => {
  const at = { file: 'compose.yaml', line: 3, column: 5 };
  const report = formatReport([
    { severity: 'note', code: 'default', at, path: 'services.a', message: 'A note.' },
    { severity: 'error', code: 'file', message: 'An error.', hint: 'Do this.' },
  ]);
  expect(report).toBe(
    'Cannot be translated\n  An error.\n      Do this.\n\nDecided for you\n  compose.yaml:3:5: services.a: A note.',
  );
  expect(formatReport([])).toBe('');
});

test('a terminal gets colours', () => {
  const note = { severity: 'note', code: 'default', message: 'A note.' } as const;
  expect(formatReport([note], true)).toContain('\u001b[36m');
});
