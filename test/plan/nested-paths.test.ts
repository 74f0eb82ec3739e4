import { NestedPaths } from '../../plan/storage/nested-paths';

test.each([
  ['/p/a', ['/p/b', '/p/a/c', '/p/a/d'], '/p/a/c'],
  ['/p/a/c/d', ['/p/a/b', '/p/a/c', '/p/a'], '/p/a/c'],
  ['/p/a', ['/p/a/b', '/p'], '/p/a/b'],
  ['/p/a', ['/p', '/p/a/b'], '/p'],
  ['/p/a', ['/p/a', '/p/ab', '/q'], undefined],
])('The first path in or around %s, of %j, is %j', (path, written, expected) => {
  const paths = new NestedPaths();
  for (const each of written) paths.add(each);
  expect(paths.firstAround(path)).toBe(expected);
});
