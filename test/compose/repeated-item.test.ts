import { repeatedItem } from '../../compose/validate/repeated-item';

test('Items are equal when their values are, whatever the order of their keys', () => {
  expect(repeatedItem([{ a: 1, b: ['x', null] }, 'a', { b: ['x', null], a: 1 }])).toEqual([2, 0]);
});

test('A number, a text and a list that look alike are not equal', () => {
  expect(repeatedItem([80, '80', ['80'], [80], { 0: 80 }, true, 'true', null, 'null', '[80]'])).toBeUndefined();
});

test('Of several equal items, the last one and the one before it are told', () => {
  expect(repeatedItem(['a', 'b', 'a', 'b', 'a', 'c'])).toEqual([4, 2]);
});
