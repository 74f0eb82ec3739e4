import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { broken, composeFile } from '../oracle/generate';
import type { Input } from './input';
import { placesOf } from './places';
import { specialFiles } from './special-files';

const CORPUS = join(__dirname, '..', 'oracle', 'corpus');
const corpus = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.ya?ml$/.test(path) && statSync(join(CORPUS, path)).isFile())
  .sort()
  .map((path) => readFileSync(join(CORPUS, path)));

const only = (text: fc.Arbitrary<string | Buffer>): fc.Arbitrary<Input> =>
  text.map((content) => ({ 'compose.yaml': content }));
const yaml = (model: object): string => stringify(model);
const asText = (model: fc.Arbitrary<object>): fc.Arbitrary<string> => model.map(yaml);

/** Pieces that mean something to YAML, to the interpolation, or to a file system. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '\0',
      '\r\n',
      '\t',
      '\ufeff',
      '\u2028',
      '\ud800',
      '&a ',
      '*a',
      '<<: *a',
      '!x ',
      '!reset ',
      '!override ',
      '!!binary ',
    ],
    ...[
      '${',
      '${A',
      '${A:-${B',
      '$$',
      '${A:?x}',
      '}',
      '{',
      '[',
      ']',
      '- ',
      ': ',
      '#',
      '|',
      '>',
      '---\n',
      '...\n',
      '? ',
      '%YAML 9.9\n',
    ],
    ...['"', "'", '\\', '`', '@', '~', 'null', '1e999', '-0', '0x', '.inf', '.nan', '2026-01-01', 'service:', 'x-'],
    ...['../..', '/dev/zero', '/proc/self/mem', './link', 'a/\0b', '__proto__', 'constructor', 'toString'],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Some bytes of a text changed, taken away, or said twice. */
const mutated = (text: fc.Arbitrary<Buffer>): fc.Arbitrary<Buffer> => {
  const change = fc.record({ at: fc.nat(), length: fc.nat({ max: 30 }), with: piece, again: fc.boolean() });
  return fc.tuple(text, fc.array(change, { minLength: 1, maxLength: 5 })).map(([before, changes]) =>
    changes.reduce((bytes, { at, length, with: text, again }) => {
      const start = bytes.length === 0 ? 0 : at % bytes.length;
      const cut = bytes.subarray(start, start + length);
      return Buffer.concat([
        bytes.subarray(0, start),
        Buffer.from(text),
        ...(again ? [cut, cut] : []),
        bytes.subarray(start + length),
      ]);
    }, before),
  );
};

const inService = (line: string): string => `services:\n  web:\n    image: a\n    ${line}\n`;

/** Nested deeper than anything sensible, in several ways. */
const nested = fc
  .tuple(fc.constantFrom('[', '{a: ', '[a, ', '- ', '? ', '&a [', 'a:\n'), fc.integer({ min: 1, max: 300_000 }))
  .map(([open, depth]) => {
    if (open === 'a:\n')
      return Array.from({ length: Math.min(depth, 2_000) }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
    return inService(`x: ${open.repeat(depth)}`);
  });

/** Aliases of aliases, and merge keys of merge keys. */
const bomb = fc
  .record({ levels: fc.integer({ min: 2, max: 40 }), width: fc.integer({ min: 2, max: 12 }), merge: fc.boolean() })
  .map(({ levels, width, merge }) => {
    const level = (index: number): string => {
      const before = Array.from({ length: width }, () => `*a${index - 1}`).join(', ');
      if (index === 0) return 'x-0: &a0 {k0: v}';
      return merge ? `x-${index}: &a${index} {<<: [${before}], k${index}: v}` : `x-${index}: &a${index} [${before}]`;
    };
    const lines = Array.from({ length: levels }, (_, index) => level(index));
    return `${lines.join('\n')}\n${inService(`labels: *a${levels - 1}`)}`;
  });

/** Megabytes, as one value, as many keys, or as a comment. */
const large = fc
  .tuple(fc.constantFrom('value', 'keys', 'comment', 'list', 'lines'), fc.constantFrom(1, 3, 10))
  .map(([kind, megabytes]) => {
    const bytes = megabytes * 1024 * 1024;
    if (kind === 'value') return inService(`command: ["${'x'.repeat(bytes)}"]`);
    if (kind === 'comment') return `# ${'x'.repeat(bytes)}\n${inService('tty: true')}`;
    if (kind === 'lines') return `${'\n'.repeat(bytes)}${inService('tty: true')}`;
    const items = Array.from(
      { length: Math.floor(bytes / 64) },
      (_, index) => `${kind === 'keys' ? `K${index}: ` : '- '}${'v'.repeat(40)}`,
    );
    return inService(`${kind === 'keys' ? 'environment' : 'command'}:\n      ${items.join('\n      ')}`);
  });

/** Files that name each other, in a circle or not. */
const circles = fc
  .record({
    names: fc.array(fc.constantFrom('a.yaml', 'b.yaml', 'compose.yaml', 'sub/c.yaml', 'none.yaml'), {
      minLength: 3,
      maxLength: 3,
    }),
    kind: fc.constantFrom('include', 'extends'),
  })
  .map(({ names: [first = '', second = '', third = ''], kind }): Input => {
    const file = (other: string): string =>
      kind === 'include'
        ? `include: [${other}]\n${inService('tty: true')}`
        : inService(`extends: {file: ${other}, service: web}`);
    return {
      'compose.yaml': file(first),
      'a.yaml': file(second),
      'b.yaml': file(third),
      'sub/c.yaml': file(`../${first}`),
    };
  });

const path = fc.oneof(
  fc.constantFrom(
    '.',
    '..',
    './a.txt',
    './folder',
    '../outside',
    '../../../../../../../..',
    '../../../../../../../../etc',
    '../../../../../../../../proc/self',
    '../project/folder',
    '/etc/hostname',
    '/dev/zero',
    '/dev/stdin',
    './link',
    './link/below',
    './loop',
    './broken',
    '~',
    '${HOME}',
    './a\\0b',
    'x'.repeat(5000),
    './none',
    '/',
  ),
  fc.string({ maxLength: 10 }),
);

/** Paths everywhere that a Compose file has them, to files, folders, devices, links and nothing. */
const paths = fc
  .record({
    path,
    link: fc.constantFrom('/etc', '/etc/hostname', '..', '.', './folder', './a.txt', '/dev/zero', './link'),
    place: fc.nat({ max: 11 }),
  })
  .map(({ path: written, link, place }): Input => {
    return {
      'compose.yaml': placesOf(written)[place] ?? '',
      'a.yaml': 'services: {other: {image: b}}',
      'a.txt': 'A=${B:-b}\n',
      'folder/file': 'x',
      Dockerfile: 'FROM a',
      link: { link },
      loop: { link: 'loop' },
      broken: { link: 'nowhere' },
    };
  });

const dotEnv = fc
  .tuple(asText(composeFile), mutated(fc.constant(Buffer.from('A=1\nB="${A}\n"\nC=\'x\'\nexport D=$A # note\n'))))
  .map(([compose, env]): Input => ({ 'compose.yaml': compose, '.env': env }));

/** Everything that somebody could hand over as a Compose file, by name, and which part of the runs each gets. */
export const inputs: Readonly<Record<string, readonly [share: number, fc.Arbitrary<Input>]>> = {
  'sensible files': [0.07, only(asText(composeFile))],
  'files with a wrong value': [0.2, only(asText(broken(composeFile)))],
  'files with Windows line ends and a byte order mark': [
    0.03,
    only(asText(composeFile).map((text) => `\ufeff${text.replace(/\n/g, '\r\n')}`)),
  ],
  'files of the corpus with changed bytes': [0.3, only(mutated(fc.constantFrom(...corpus)))],
  'sensible files with changed bytes': [0.15, only(mutated(asText(composeFile).map((text) => Buffer.from(text))))],
  'random bytes': [0.05, only(fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)))],
  'random text': [0.05, only(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')))],
  'deep nesting': [0.01, only(nested)],
  'alias bombs': [0.01, only(bomb)],
  megabytes: [0.002, only(large)],
  'circles of files': [0.02, circles],
  'paths to anything': [0.06, paths],
  'changed .env files': [0.018, dotEnv],
  'special files': [0.03, specialFiles],
};
