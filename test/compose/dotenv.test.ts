import { parseEnvFile } from '../../compose/environment/dotenv';

const read = (text: string): Record<string, string> =>
  Object.fromEntries(parseEnvFile('.env', text, (name) => (name === 'SHELL_SAYS' ? 'yes' : undefined)).values);

test('Every form of a value in an env file is read', () => {
  const text = [
    '# a comment',
    'PLAIN=a b # note',
    'export EXPORTED=1',
    'COLON: yaml',
    "LITERAL='$PLAIN #no'",
    'DOUBLE="a\\nb $PLAIN \\"q\\" \\$x"',
    'LINES="one',
    'two"',
    'REFERS=${PLAIN}-${SHELL_SAYS}',
    'EMPTY=',
    'SHELL_SAYS',
    'NOT_SET',
  ].join('\r\n');
  expect(read(`\uFEFF${text}`)).toEqual({
    PLAIN: 'a b',
    EXPORTED: '1',
    COLON: 'yaml',
    LITERAL: '$PLAIN #no',
    DOUBLE: 'a\nb a b "q" $x',
    LINES: 'one\ntwo',
    REFERS: 'a b-yes',
    EMPTY: '',
    SHELL_SAYS: 'yes',
  });
});

test.each([
  ['error', 'A=1\nB="open', { line: 2, column: 3 }],
  ['error', 'A=1\nB C\n', { line: 2, column: 1 }],
  ['warning', 'A=1\n  = 2', { line: 2, column: 3 }],
  ['warning', 'A=1\nB C', { line: 2, column: 1 }],
])('An %s reports %j with its place', (severity, text, place) => {
  expect(parseEnvFile('.env', text, () => undefined).problems).toEqual([
    expect.objectContaining({ severity, at: { file: '.env', ...place } }),
  ]);
});

test('A variable that is not set is told without its name, which may be a part of a password', () => {
  const { values, problems } = parseEnvFile(
    '.env',
    "A=1\nPASSWORD=abc$ecret\nB=$A\nC='$x'\nD=${y:-z}",
    () => undefined,
  );
  expect(values.get('PASSWORD')).toBe('abc');
  expect(problems).toEqual([
    expect.objectContaining({
      severity: 'warning',
      at: { file: '.env', line: 2, column: 10 },
      message: expect.stringContaining('The value of PASSWORD contains a "$"') as unknown,
    }),
  ]);
  expect(JSON.stringify(problems)).not.toContain('ecret');
});
