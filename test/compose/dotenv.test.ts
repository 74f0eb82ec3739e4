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
