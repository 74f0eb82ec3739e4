import { dependencyOrder } from '../../compose/dependency-order';

const order = (table: Readonly<Record<string, string[]>>): ReturnType<typeof dependencyOrder> =>
  dependencyOrder(Object.keys(table), (name) => table[name] ?? []);

test('Each name stands behind those that it depends on, and otherwise at its place', () => {
  expect(order({ a: ['c', 'b'], d: [], b: ['c', 'e'] })).toEqual({ order: ['c', 'e', 'b', 'a', 'd'] });
});

test('A circle begins with its first name', () => {
  expect(order({ x: ['a'], a: ['b'], b: ['y', 'c'], c: ['a'] }).cycle).toEqual(['a', 'b', 'c', 'a']);
  expect(order({ a: ['a'] }).cycle).toEqual(['a', 'a']);
});

test('A chain of any length is put in order, its end first', () => {
  const names = Array.from({ length: 50_000 }, (_, index) => String(index));
  const found = dependencyOrder(names.toReversed(), (name) => (name === '0' ? [] : [String(Number(name) - 1)]));
  expect(found).toEqual({ order: names });
});
