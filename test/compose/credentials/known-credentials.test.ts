import { CredentialCollector } from '../../../compose/redaction/collector';
import type { KnownCredentials } from '../../../compose/redaction/known-credentials';

const knowing = (...values: readonly string[]): KnownCredentials => {
  const collected = new CredentialCollector();
  collected.add(...values);
  return collected.known;
};
const counts = (known: KnownCredentials, text: string): [boolean, boolean] => [
  known.in(text).length > 0,
  known.isIn(Buffer.from(text)),
];

const ALONE = `it
x=it
--password=it
-pit
"-pit"
u:it@host
redis://:it@cache:6379
so 'it'
so it.
user:it
<b>it</b>
{"a":"it"}
\\nit\\n
a, it, b
a;it;b
it:x`;

const PARTS = `www.it.com
it.com
my-it
it-folder
--it
/tmp/it/x
./it
it/x
http://it:8080
http://it/x
it://x
me@it
it@example.org
mailto me,it@example.org
myit
its
my_it
~it
$it
\${it}`;

test.each(['hunter', 'Hunter22', 'some-word', 'my.secret pw', '12345678'])(
  'A credential that consists of words is known only where it stands alone: %s',
  (word) => {
    const known = knowing(word);
    const filled = (texts: string): string[] => texts.split('\n').map((text) => text.replaceAll('it', word));
    expect(filled(ALONE).filter((text) => !counts(known, text).every(Boolean))).toEqual([]);
    expect(filled(PARTS).filter((text) => counts(known, text).some(Boolean))).toEqual([]);
  },
);

test.each(['hunter2hunter2', 's3cret', 'pass!word', 'aBcDeFgH'])(
  'Any other credential is known wherever it stands: %s',
  (it) => {
    const texts = [...ALONE.split('\n'), ...PARTS.split('\n')].map((line) => line.replaceAll('it', it));
    expect(texts.filter((text) => !counts(knowing(it), text).every(Boolean))).toEqual([]);
  },
);

test('Words with another meaning at their place are not looked for', () => {
  for (const word of ['example', 'Password', 'secret', 'database']) expect(knowing(word).in(word)).toEqual([]);
});

test('The beginning of a word is no credential where it is a part of a longer name', () => {
  const known = knowing('hunter', 's3cret');
  const cutAtEndOf = (text: string): unknown => known.cutAt(text, [text.length]);
  expect(cutAtEndOf('www.hunt')).toEqual([]);
  expect(cutAtEndOf('x=hunt')).toEqual([{ start: 2, end: 6 }]);
  expect(cutAtEndOf('www.s3c')).toEqual([{ start: 4, end: 7 }]);
});

test('A text that is cut at several places hides the beginning of a credential before each of them', () => {
  const known = knowing('s3cretX', 'aBcD3fgh');
  expect(known.cutAt('x s3cr… y aBc… z …', [6, 13, 17])).toEqual([
    { start: 2, end: 6 },
    { start: 10, end: 13 },
  ]);
});

test('Of two credentials that end at one place the longer one is found, and a word in it is not needed', () => {
  expect(knowing('hunter', 'x9Zhunter').in('a x9Zhunter b')).toEqual([{ start: 2, end: 11 }]);
});

test('A word that is a part of a longer word does not hide another credential that ends there', () => {
  const known = knowing('myhunter', '9Zhunter', 'hunter');
  expect(known.in('a/myhunter')).toEqual([]);
  expect(known.in('a 9Zhunter, hunter')).toEqual([
    { start: 2, end: 10 },
    { start: 12, end: 18 },
  ]);
});

test('The name of a service is no credential, but a password is one that is no word', () => {
  const collected = new CredentialCollector();
  collected.add('database1', 's3cretX');
  collected.addName('database1');
  collected.addName('s3cretX');
  expect(collected.known.in('database1 s3cretX')).toEqual([{ start: 10, end: 17 }]);
});

test('The known credentials do not change when others are added to the collector', () => {
  const collected = new CredentialCollector();
  collected.add('s3cretX');
  const { known } = collected;
  collected.add('0therS3cret');
  expect(known.isIn('0therS3cret')).toBe(false);
  expect(collected.known.isIn('0therS3cret')).toBe(true);
});

test.each(['', 'u', 'jo', 'joe', 'joe:', 'admin:'])(
  'A credential is known in Base64 behind "%s", in both alphabets',
  (before) => {
    const password = 'hunter2-\u00ff\u00fe-ok?>';
    const known = knowing(password);
    for (const after of ['', 'x', 'xy', 'xyz'])
      for (const encoding of ['base64', 'base64url'] as const) {
        const encoded = Buffer.from(before + password + after).toString(encoding);
        expect([after, encoding, ...counts(known, `Authorization: Basic ${encoded}`)]).toEqual([
          after,
          encoding,
          true,
          true,
        ]);
      }
    expect(counts(known, Buffer.from('hunter3-something-else').toString('base64'))).toEqual([false, false]);
  },
);

test('A credential of fewer than 8 bytes, or a common word, is not looked for in Base64', () => {
  const known = knowing('s3cret1', 'postgres');
  for (const value of ['s3cret1', 'postgres'])
    expect(counts(known, Buffer.from(value).toString('base64'))).toEqual([false, false]);
});
