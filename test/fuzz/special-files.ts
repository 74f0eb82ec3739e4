import fc from 'fast-check';
import type { Input, SpecialFile } from './input';
import { placesOf } from './places';

const MIB = 1024 * 1024;

/** Permissions, times, sizes and kinds that few files have. */
const special: fc.Arbitrary<SpecialFile> = fc.record({
  content: fc.constantFrom('', 'A=${B:-b}\n', 'FROM a\n', 'services: {web: {image: b}}\n', '\0\n', '\ufeffA=1'),
  mode: fc.constantFrom(0o000, 0o200, 0o444, 0o644, 0o777),
  time: fc.constantFrom(-1, 0, 1, 2_000_000_000, 2 ** 32),
  kind: fc.constantFrom('file', 'file', 'file', 'folder', 'pipe'),
});
/** Most files are small, and a few are sparse and larger than anything that is read. */
const sized = fc
  .tuple(special, fc.option(fc.constantFrom(MIB, 50 * MIB, 20_000 * MIB), { freq: 8 }))
  .map(([file, size]): SpecialFile => (size === null ? file : { ...file, size }));

const PATHS = ['./special', './link', './folder', './folder/special', './Dockerfile', './.env', './special/below'];
const PLACES = placesOf('').length;

/** Files of unusual permissions, times, sizes and kinds, everywhere that a Compose file names one, or reads one unnamed. */
export const specialFiles: fc.Arbitrary<Input> = fc
  .record({
    path: fc.constantFrom(...PATHS),
    place: fc.nat({ max: PLACES - 1 }),
    named: sized,
    unnamed: fc.constantFrom('.env', '.dockerignore', 'compose.override.yaml', 'folder/other', 'Dockerfile'),
    other: sized,
  })
  .map(({ path, place, named, unnamed, other }): Input => ({
    'compose.yaml': placesOf(path)[place] ?? '',
    'a.yaml': 'services: {other: {image: b}}',
    Dockerfile: 'FROM a',
    'folder/special': named,
    [unnamed]: other,
    special: named,
    link: { link: 'special' },
  }));
