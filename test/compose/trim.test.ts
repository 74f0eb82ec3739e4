import { trim, trimEnd } from '../../compose/text/trim';
import { withoutSlashes } from '../../plan/values/container-path';
import { withoutTag } from '../../plan/values/image-reference';

test('A character is taken from both ends of a text, or from its end', () => {
  expect(['//a//b//', 'a', '', '///'].map((text) => trim(text, '/'))).toEqual(['a//b', 'a', '', '']);
  expect(['//a//b//', 'a', '', '///'].map((text) => trimEnd(text, '/'))).toEqual(['//a//b', 'a', '', '']);
});

test('A path of a container loses the slashes at its end, but never all of it', () => {
  expect(['/data//', '/data', '/', '//', ''].map(withoutSlashes)).toEqual(['/data', '/data', '/', '/', '']);
});

test('The name of an image loses its tag and its digest, but not the port of its registry', () => {
  const names = ['web:1', 'r:5000/web', 'r:5000/web:1@sha256:ab', 'web@sha256:ab', 'web'];
  expect(names.map(withoutTag)).toEqual(['web', 'r:5000/web', 'r:5000/web', 'web', 'web']);
});
