import { KnownCredentials } from '../../../compose/credentials/known-credentials';

const knowing = (...values: readonly string[]): KnownCredentials => {
  const known = new KnownCredentials();
  known.add(...values);
  return known;
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
  'a credential of words is one where it stands alone: %s',
  (word) => {
    const known = knowing(word);
    const filled = (texts: string): string[] => texts.split('\n').map((text) => text.replaceAll('it', word));
    expect(filled(ALONE).filter((text) => !counts(known, text).every(Boolean))).toEqual([]);
    expect(filled(PARTS).filter((text) => counts(known, text).some(Boolean))).toEqual([]);
  },
);

test.each(['hunter2hunter2', 's3cret', 'pass!word', 'aBcDeFgH'])('another one is one wherever it stands: %s', (it) => {
  const texts = [...ALONE.split('\n'), ...PARTS.split('\n')].map((line) => line.replaceAll('it', it));
  expect(texts.filter((text) => !counts(knowing(it), text).every(Boolean))).toEqual([]);
});

test('words that mean something else where they stand are not looked for', () => {
  for (const word of ['example', 'Password', 'secret', 'database']) expect(knowing(word).in(word)).toEqual([]);
});

test('the beginning of a word is none of a longer name', () => {
  const known = knowing('hunter', 's3cret');
  expect(known.cutAtEndOf('www.hunt')).toEqual([]);
  expect(known.cutAtEndOf('x=hunt')).toEqual([{ start: 2, end: 6 }]);
  expect(known.cutAtEndOf('www.s3c')).toEqual([{ start: 4, end: 7 }]);
});
