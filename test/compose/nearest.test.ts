import { nearest } from '../../compose/validate/nearest';

test.each([
  ['imagee', ['build', 'image'], 'image'],
  ['abcd', ['abxy'], 'abxy'],
  ['abcdefghi', ['abcdefxyz'], undefined],
  // Two changes make any other word of a short one.
  ['ab', ['cd'], undefined],
  ['abc', ['axy'], undefined],
  ['abc', ['abx', 'axy'], 'abx'],
])('The nearest word to %s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
