import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { relayed } from '../../output/relayed';

const shownOf = (...pieces: readonly string[]): Promise<string> => text(Readable.from(pieces).pipe(relayed()));

test('The output of a builder arrives as text: no title, no cursor, no hidden line', async () => {
  expect(await shownOf('a\x1b]0;title\x07b\n', '\x1b[2J\x9b1Ac\u202e\n')).toBe(
    'a\\u001b]0;title\\u0007b\n\\u001b[2J\\u009b1Ac\\u202e\n',
  );
});

test('Colours of a builder are taken out, also where a piece ends in one', async () => {
  expect(await shownOf('\x1b[1;32mgreen\x1b[0m \x1b[8mhid', 'den\x1b', '[3', '8:5:1mred\x1b[m')).toBe(
    'green hidden' + 'red',
  );
});

test('A carriage return is a line end, and hides nothing that stands before it', async () => {
  expect(await shownOf('10%\r20%\r', '\nnext\r\r\nlast\r')).toBe('10%\n20%\nnext\n\nlast\n');
});

test('Each piece is shown when it comes, and not at the end of a line', async () => {
  const stream = relayed();
  const shown: string[] = [];
  stream.on('data', (piece: string) => shown.push(piece));
  stream.write('step 1 ...');
  await new Promise(setImmediate);
  expect(shown).toEqual(['step 1 ...']);
  stream.write(`\x1b[${'1;'.repeat(100)}`);
  stream.end();
  await new Promise((resolve) => stream.on('end', resolve));
  expect(shown.join('')).toContain('\\u001b[1;1;');
});
