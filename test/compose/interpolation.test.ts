import { substitute } from '../../compose/interpolate/template';

const variables: Readonly<Record<string, string>> = { A: 'a', EMPTY: '', INNER: 'B' };
const text = (template: string): string => substitute(template, (name) => variables[name]).text;

test.each([
  ['$A-${A}', 'a-a'],
  ['$$A $${A} $$$$', '$A ${A} $$'],
  ['${EMPTY:-x}|${EMPTY-x}|${NONE:-x}|${NONE-x}', 'x||x|x'],
  ['${A:+x}|${A+x}|${EMPTY:+x}|${EMPTY+x}|${NONE+x}', 'x|x||x|'],
  ['${NONE:-${OTHER:-deep}}', 'deep'],
  ['${NONE:-{"json": {}}}', '{"json": {}}'],
  ['${A:?gone}', 'a'],
  ['a$ b', 'a$ b'],
])('The template %s becomes %s', (template, expected) => {
  expect(text(template)).toBe(expected);
});

test('A variable that is not set is empty, and reported', () => {
  expect(substitute('[$NONE]', () => undefined)).toEqual({ text: '[]', unset: ['NONE'], origins: [] });
});

test.each([
  ['${NONE:?say why}', 'The variable NONE has no value: say why.'],
  ['${NONE?}', 'The variable NONE has no value.'],
  ['${EMPTY:?}', 'The variable EMPTY has no value.'],
  ['${}', '"${}" is not a valid variable expression.'],
  ['${A', '"${A" is not a valid variable expression.'],
  ['${A!}', '"${A!}" is not a valid variable expression.'],
])('The template %s is refused', (template, message) => {
  expect(() => text(template)).toThrow(message);
});

test('Defaults within each other end at some depth', () => {
  const nested = (depth: number): string => `${'${NONE:-'.repeat(depth)}x${'}'.repeat(depth)}`;
  expect(text(nested(100))).toBe('x');
  expect(() => text(nested(5_000))).toThrow("More than 100 variables stand in each other's defaults.");
});

const SET: Readonly<Record<string, string>> = { A: 'one', B: 'three', EMPTY: '' };

test.each<[string, string, (readonly [string, string])[]]>([
  [
    'x$A-${B}',
    'xone-three',
    [
      ['A', 'one'],
      ['B', 'three'],
    ],
  ],
  ['${NONE:-default}!', 'default!', [['NONE', 'default']]],
  [
    '${NONE-x${A}}',
    'xone',
    [
      ['A', 'one'],
      ['NONE', 'xone'],
    ],
  ],
  ['${A:+y$B}', 'ythree', [['B', 'three']]],
  ['$$A ${EMPTY}', '$A ', []],
])('A text keeps which of its parts came from which variable: %s', (template, text, origins) => {
  const result = substitute(template, (name) => SET[name]);
  expect(result.text).toBe(text);
  expect(result.origins.map(({ start, end, variable }) => [variable, text.slice(start, end)])).toEqual(origins);
});

test('The message of a variable without a value shows no credential', () => {
  const lookup = (name: string): string | undefined => ({ DB_PASSWORD: 'hunter', HOST: 'db' })[name];
  expect(() => substitute('${X:?use $DB_PASSWORD at $HOST}', lookup)).toThrow('has no value: use *** at db.');
});
