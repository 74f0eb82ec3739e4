import { ignoreRules, TooManySteps } from '../../../plan/build/ignore/ignore-rules';
import { WrongPattern } from '../../../plan/build/ignore/ignore-pattern';
import { readDockerfile } from '../../../plan/build/dockerfile/dockerfile';

test.each([
  ['a', 'a', true],
  ['a', 'a/b', true],
  ['a', 'b/a', false],
  ['A', 'a', false],
  ['/a/', 'a', true],
  ['./a/../b', 'b', true],
  ['*', 'a/b', true],
  ['*.md', 'x.md', true],
  ['*.md', 'd/x.md', false],
  ['*/*.md', 'd/x.md', true],
  ['?', 'ab', false],
  ['a?c', 'abc', true],
  ['a?c', 'a/c', false],
  ['[a-c]x', 'bx', true],
  ['[^a-c]x', 'bx', false],
  ['\\*', '*', true],
  ['\\*', 'a', false],
  ['**/x', 'x', true],
  ['**/x', 'a/b/x', true],
  ['**/x', 'a/bx', false],
  ['**x', 'a/bx', true],
  ['a/**', 'a/b/c', true],
  ['a/**', 'a', false],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['a/**/*.js', 'a/x/y.js', true],
  ['**', 'a', true],
  ['a.b', 'axb', false],
  ['a(b', 'a(b', true],
  ['# a', '# a', false],
  ['\uFEFFa', 'a', true],
  ['a\n!a/b', 'a/b', false],
  ['a\n!a/b', 'a/c', true],
  ['a\n!a/b\na/b/c', 'a/b/c', true],
  ['  a  \r', 'a', true],
])('The ignore file %j leaves %j out: %s', (rules, path, expected) => {
  expect(ignoreRules(rules)(path)).toBe(expected);
});

test.each(['[', '[]', '[a', '[b-a]', 'a\\'])('The pattern %j is refused', (rules) => {
  expect(() => ignoreRules(rules)).toThrow(WrongPattern);
});

test.each([
  ['*a*a*a*a*a*a*ab', 'a'.repeat(200)],
  [`${'**/'.repeat(12)}x`, 'a/'.repeat(200) + 'a'],
  ['*a'.repeat(100) + 'b', 'a'.repeat(250)],
])('The pattern %j is matched in steps that grow with the path', (pattern, path) => {
  expect(ignoreRules(pattern)(path)).toBe(false);
});

test('An ignore file with too many patterns for the paths is refused', () => {
  const ignores = ignoreRules('*a*a*a*b\n'.repeat(2_000));
  expect(() => {
    for (let index = 0; index < 10; index++) ignores('a'.repeat(250));
  }).toThrow(TooManySteps);
});

test('A port that a Dockerfile exposes again and again is known once', () => {
  const { exposed } = readDockerfile(`FROM a\n${'EXPOSE 1-65535\n'.repeat(150)}EXPOSE 80 80/udp`);
  expect(exposed).toHaveLength(65_536);
});
