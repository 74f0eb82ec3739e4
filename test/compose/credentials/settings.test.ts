import { credentialsInScript } from '../../../compose/credentials/command-lines';
import { credentialsInText } from '../../../compose/credentials/settings';

const found = (text: string, find = credentialsInText): string[] =>
  find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['password: s3cret', ['s3cret']],
  ['db:\n  user: u\n  password: s3 cret # of the database\n  key:\n    - a', ['s3 cret']],
  ['- password: s3cret', ['s3cret']],
  ['[db]\npassword = "s3 cret"\nuser = "u"', ['s3 cret']],
  ['user = u\npassword =s3cret\n', ['s3cret']],
  ['{user: u, password: s3cret}', ['s3cret']],
  ['db.createUser({user: "u", pwd: "s3cret", roles: []})', ['s3cret']],
  ["{pwd:'s3cret',user:'u'}", ['s3cret']],
  ['user=u password = "s3 cret" key = "x"', ['s3 cret']],
  ['{ "password" : "s3cret" }', ['s3cret']],
  ['port 1\nrequirepass s3cret', ['s3cret']],
  ['${KEY:?} ${TOKEN: x} {key:asc}', []],
  ['Add "secrets:" with "a:" at the end.', []],
  ['secrets:/run/x token:ro,z auth:8080 key:asc', []],
  ['{user: u, token: [a], secret: {a: b}}', []],
  ['password: ${PW}\ntoken: ""\nssl_key: /certs/x.key\nsecret: true', []],
])('The credentials are found in the text %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['cat > /x.yaml <<EOF\npassword: s3cret\nuser: u\nEOF\nrun /x.yaml', ['s3cret']],
  ['curl -H "X-Api-Key: s3cret" http://x && echo \'password = s3c\' > /x', ['s3cret', 's3c']],
  ['python -c \'import x; token = "s3cret"\'', ['s3cret']],
  ['[ "$TOKEN" = "x" ] || [ "${TOKEN}" = "x" ]', []],
  ['PASSWORD=s3cret psql -c x\ntoken = $(cat /x)', ['s3cret']],
])('The credentials are found in the script %j', (script, expected) => {
  expect(found(script, credentialsInScript)).toEqual(expected);
});
