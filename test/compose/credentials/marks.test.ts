import { credentialsIn } from '../../../compose/credentials/patterns';
import { credentialsInText } from '../../../compose/credentials/settings';

const found = (text: string): string[] => credentialsIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ...['DB_PASSWORD', 'passphrase', 'clientSecret', 'CREDENTIAL', 'basic_auth', 'API_KEY', 'token2', 'erlangCookie'],
  ...['JAAS_CONFIG', 'SMTPPASS', 'dbPwd', 'MY_PW', 'PIN', 'SENTRY_DSN', 'gitPat', 'JWT', 'SALT', 'PEPPER', 'OTP'],
])('A text in which nothing but the value of %s is a credential is searched', (name) => {
  expect(found(`${name}=q7Hx9vTz`)).toEqual(['q7Hx9vTz']);
  expect(credentialsInText(`"${name}": 'q7Hx9vTz'`)).toHaveLength(1);
});

test.each([
  ['ftp://joe:q7Hx9vTz@db/x', 'q7Hx9vTz'],
  ['joe/q7Hx9vTz@//db:1521/x', 'q7Hx9vTz'],
  ['HTTPS://hooks.slack.com/services/q7Hx9vTz', 'q7Hx9vTz'],
  ['Authorization: Bearer q7Hx9vTz', 'q7Hx9vTz'],
  ...['ghp_', 'github_pat_', 'glpat-', 'xoxb-', 'sk-', 'hf_', 'npm_', 'dckr_pat_'].map((mark) => {
    const whole = mark + 'q'.repeat(40);
    return [whole, whole];
  }),
  [`AKIA${'Q7'.repeat(8)}`, `AKIA${'Q7'.repeat(8)}`],
  [`AIza${'q'.repeat(35)}`, `AIza${'q'.repeat(35)}`],
  ['eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.q7Hx9vTz', 'eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.q7Hx9vTz'],
  ['joe:$2y$05$q7Hx9vTz', '$2y$05$q7Hx9vTz'],
  ['the user joe:{SSHA}q7Hx9vTz', '{SSHA}q7Hx9vTz'],
  ["CREATE USER joe IDENTIFIED BY 'q7Hx9vTz'", 'q7Hx9vTz'],
  ["ALTER USER joe PASSWORD 'q7Hx9vTz'", 'q7Hx9vTz'],
  ['<password>q7Hx9vTz</password>', 'q7Hx9vTz'],
  ['stats auth joe:q7Hx9vTz', 'q7Hx9vTz'],
  ['user joe insecure-password q7Hx9vTz', 'q7Hx9vTz'],
  ['encrypt = "q7Hx9vTzq7Hx9vTz"', 'q7Hx9vTzq7Hx9vTz'],
])('A text that looks like a credential and names none is searched: %s', (text, credential) => {
  expect(found(text)).toEqual([credential]);
});
