import { credentialsInWords } from '../../../compose/credentials/command-lines';
import { credentialsInFile } from '../../../compose/credentials/files';
import { isCredentialName, isCredentialOption } from '../../../compose/credentials/names';
import { credentialsIn } from '../../../compose/credentials/patterns';
import { credentialsInText } from '../../../compose/credentials/settings';
import type { Span } from '../../../compose/credentials/span';
import { canBeCredential, isNamedCredential } from '../../../compose/credentials/values';

const texts = (text: string, spans: readonly Span[] = []): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));
const words = (list: string): string[] => list.trim().split(/\s+/);

/** One name for each word of a name that says "credential", with nothing else in the name that says so. */
const CREDENTIAL_NAMES = `
MYPASSWORD MYPASSWD MYPASSPHRASE MYPASSCODE MYSECRET MYCREDENTIAL BASICAUTHX BASIC_AUTHX DIGESTAUTHX DIGEST_AUTHX
MYAPIKEYX MYAUTHKEYX MYACCESSKEYX MYPRIVATEKEYX MYMASTERKEYX MYENCRYPTIONKEYX MYACCOUNTKEYX MYAPI_KEYX
MYTOKEN MYTOKEN2 MYTOKEN_X APITOKENS ACCESSTOKENS AUTHTOKENS BEARERTOKENS API_TOKENS MYCOOKIE JAAS_CONFIG
REQUIREPASS MASTERPASS DEFAULTPASS USERPASS SMTPPASS ROOTPASS DBPASS
X_PASS X_PWD X_PW X_PIN X_KEY X_DSN X_PAT X_JWT X_SALT X_PEPPER X_OTP KEY KEY_X KEY2
MASTERAUTH PRIMARYAUTH X_AUTH AUTH AUTH2 AUTH_CONFIG AUTH_STRING AUTH_USERS`;

/** One name for each end of a name that says where, how, how long, of what or whether. */
const OTHER_NAMES = `
PASSWORD_FILE PASSWORD_FILES PASSWORD_PATH PASSWORD_DIR PASSWORD_FOLDER PASSWORD_LOCATION PASSWORD_SOCK PASSWORD_MOUNT
TOKEN_URL TOKEN_URLS TOKEN_URI TOKEN_ENDPOINT TOKEN_HOST TOKEN_PORT TOKEN_DOMAIN TOKEN_ISSUER TOKEN_AUDIENCE TOKEN_REALM
TOKEN_PROVIDER TOKEN_DRIVER TOKEN_BACKEND TOKEN_PLUGIN TOKEN_TYPE TOKEN_METHOD TOKEN_METHODS TOKEN_MODE TOKEN_NAME
TOKEN_USER TOKEN_USERNAME TOKEN_EMAIL TOKEN_PREFIX TOKEN_SUFFIX TOKEN_FORMAT TOKEN_HEADER TOKEN_ALGORITHM
TOKEN_ENCRYPTION TOKEN_ENABLE TOKEN_ENABLED TOKEN_DISABLE TOKEN_DISABLED TOKEN_ACTIVE TOKEN_REQUIRED TOKEN_POLICY
TOKEN_VERSION TOKEN_ROUNDS TOKEN_LENGTH TOKEN_MIN TOKEN_MAX TOKEN_SIZE TOKEN_COUNT TOKEN_LIMIT TOKEN_AGE TOKEN_DAYS
TOKEN_HOURS TOKEN_MINUTES TOKEN_SECONDS TOKEN_INTERVAL TOKEN_TTL TOKEN_TIMEOUT TOKEN_EXPIRY TOKEN_EXPIRE TOKEN_EXPIRES
TOKEN_EXPIRES_IN TOKEN_EXPIRE_IN TOKEN_EXPIRATION TOKEN_LIFETIME PASSWORD_ID TOKEN_CONVERTER TOKEN_SERIALIZER
TOKEN_DESERIALIZER TOKEN_FIELD TOKEN_COLUMN
X_PUBLIC_KEY X_PUBLISHABLE_KEY X_SITE_KEY X_PARTITION_KEY X_SORT_KEY X_ROUTING_KEY X_PRIMARY_KEY X_FOREIGN_KEY
ALLOW_EMPTY_PASSWORD RANDOM_ROOT_PASSWORD KAFKA_SSL_CLIENT_AUTH SSL_CLIENT_AUTH ssl.client.auth
INITIAL_CLUSTER_TOKEN ETCD_INITIAL_CLUSTER_TOKEN PWD OLDPWD`;

test('Each word that says "credential" makes a name one of a credential', () => {
  expect(words(CREDENTIAL_NAMES).filter((name) => !isCredentialName(name))).toEqual([]);
});

test('Each end of a name that says where, how or whether makes the name one of something else', () => {
  expect(words(OTHER_NAMES).filter(isCredentialName)).toEqual([]);
});

test('The identifier of a token, a key or a secret is a credential, as such identifiers are given out with them', () => {
  expect(['TOKEN_ID', 'ACCESS_KEY_ID', 'SECRET_ID'].filter((name) => !isCredentialName(name))).toEqual([]);
});

test('An option for a key, a salt or a kind of authentication takes a file or a word, and no credential', () => {
  const options = 'auth pin salt key tls-key ssl-key client-key server-key peer-key tls.key'.split(' ');
  expect(options.filter(isCredentialOption)).toEqual([]);
  expect(['api-key', 'auth-token', 'password'].filter((name) => !isCredentialOption(name))).toEqual([]);
});

/** Each program that takes a credential where no name tells so, from its manual. */
test.each<[string, string[]]>([
  ['mysql -uroot -ps3cret', ['s3cret']],
  ['mysqldump -ps3cret', ['s3cret']],
  ['mariadb-admin -ps3cret', ['s3cret']],
  ['mongo -u u -p s3cret', ['s3cret']],
  ['mongosh -p s3cret', ['s3cret']],
  ['mongodump -p s3cret', ['s3cret']],
  ['sshpass -p s3cret ssh x', ['s3cret']],
  ['docker login -p s3cret', ['s3cret']],
  ['podman login -p s3cret', ['s3cret']],
  ['redis-cli -a s3cret', ['s3cret']],
  ['redis-cli --pass s3cret', ['s3cret']],
  ['valkey-cli -a s3cret', ['s3cret']],
  ['keydb-cli -a s3cret', ['s3cret']],
  ['ldapsearch -w s3cret', ['s3cret']],
  ['curl -u me:s3cret http://x', ['s3cret']],
  ['curl --user me:s3cret http://x', ['s3cret']],
  ['mc alias set a http://x access s3cret', ['access', 's3cret']],
  ['mc config host add a http://x access s3cret', ['access', 's3cret']],
  ['mcli alias set a http://x access s3cret', ['access', 's3cret']],
  ['rabbitmqctl add_user me s3cret', ['s3cret']],
  ['rabbitmqctl change_password me s3cret', ['s3cret']],
  ['psql -p 5432 -w x -a x -u a:b', []],
])('The command line "%s" has its credentials where the manual of its program says', (line, expected) => {
  const list = line.split(' ');
  const found = (spans: Span[][]): string[] => spans.flatMap((each, index) => texts(list[index] ?? '', each));
  expect(found(credentialsInWords(list))).toEqual(expected);
});

/** Each look of a credential that tells what the text is, without a name before it. */
test.each([
  ['x postgres://u:s3cret@db/x', 's3cret'],
  ['scott/s3cret@//db:1521/x', 's3cret'],
  ['https://hooks.slack.com/services/T0/B0/xyz', 'T0/B0/xyz'],
  ['https://discord.com/api/webhooks/1/xyz', '1/xyz'],
  ['https://discordapp.com/api/webhooks/1/xyz', '1/xyz'],
  ['https://ptb.discord.com/api/webhooks/1/xyz', '1/xyz'],
  ['Authorization: Basic czNjcmV0', 'czNjcmV0'],
  ['Authorization: Bearer s3cret', 's3cret'],
  ['Authorization: Token s3cret', 's3cret'],
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_', 'glpat-', 'hf_', 'dckr_pat_', 'sk-', 'npm_'].map(
    (prefix) => [`x ${prefix}${'abcdefghij'.repeat(4)} y`, `${prefix}${'abcdefghij'.repeat(4)}`],
  ),
  ...['a', 'b', 'p', 'r', 's'].map((kind) => [`x xox${kind}-0123456789 y`, `xox${kind}-0123456789`]),
  ['x AKIA0123456789ABCDEF y', 'AKIA0123456789ABCDEF'],
  [`x AIza${'abcde'.repeat(7)} y`, `AIza${'abcde'.repeat(7)}`],
  ['x eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.abc y', 'eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.abc'],
  ...['apr1', '2a', '2b', '2x', '2y', '1', '5', '6', '7', 'y', 'argon2id', 'scrypt'].map((kind) => [
    `u:$${kind}$abc$def`,
    `$${kind}$abc$def`,
  ]),
  ...['SHA', 'SSHA', 'MD5', 'SMD5', 'CRYPT', 'BLF-CRYPT', 'ARGON2ID', 'PBKDF2', 'PLAIN'].map((kind) => [
    `u:{${kind}}abcdefghij`,
    `{${kind}}abcdefghij`,
  ]),
  ["CREATE ROLE x PASSWORD 's3cret'", 's3cret'],
  ["CREATE USER x IDENTIFIED BY 's3cret'", 's3cret'],
  ["CREATE USER x IDENTIFIED WITH sha256_password BY 's3cret'", 's3cret'],
  ['<password>s3cret</password>', 's3cret'],
  ['  stats auth admin:s3cret', 's3cret'],
  ['user u insecure-password s3cret', 's3cret'],
  ['encrypt = "MDEyMzQ1Njc4OWFiY2RlZg=="', 'MDEyMzQ1Njc4OWFiY2RlZg=='],
  ['root:s3cret@tcp(db:3306)/x', 's3cret'],
  ['root:s3cret@unix(/run/x)/x', 's3cret'],
  ['a=b;password=s3cret', 's3cret'],
  ['${DB_PASSWORD:-s3cret}', 's3cret'],
  ["define('DB_PASSWORD', 's3cret')", 's3cret'],
  ["['password' => 's3cret']", 's3cret'],
  ["x['password'] = 's3cret'", 's3cret'],
  ['{"password": "s3cret"}', 's3cret'],
  ["'--password=s3cret'", 's3cret'],
])('The text %j has a credential by its look', (text = '', credential = '') => {
  expect(texts(text, credentialsIn(text))).toEqual([credential]);
});

/** Each form of a line of settings. */
test.each([
  ['password: s3cret', 's3cret'],
  ['password = s3cret', 's3cret'],
  ['{ user: u, password: s3cret }', 's3cret'],
  [`{password:"s3cret"}`, 's3cret'],
  [`echo "password: s3cret" > x`, 's3cret'],
  [`echo 'password: s3cret' > x`, 's3cret'],
  ['requirepass s3cret', 's3cret'],
  ['masterauth s3cret', 's3cret'],
  ['primaryauth s3cret', 's3cret'],
  ['remote_password s3cret', 's3cret'],
  ['LicenseKey s3cret', 's3cret'],
  ['sentinel auth-pass m s3cret', 's3cret'],
  ['let password = "s3cret"', 's3cret'],
])('The line of settings %j has a credential by the name in front', (text, credential) => {
  expect(texts(text, credentialsInText(text))).toEqual([credential]);
});

test.each([
  ['redis.conf', 'masterauth s3cret', ['s3cret']],
  ['userlist.txt', '"u" "s3cret"', ['s3cret']],
  ['users.acl', 'user u on >s3cret', ['s3cret']],
  ['redis.conf', 'user u on >s3cret', ['s3cret']],
  ['app.ini', 'password=s3cret', ['s3cret']],
  ['app.js', 'x({"password": `s3cret`})', ['`s3cret`']],
  ['run.sh', 'redis-cli -a s3cret', ['s3cret']],
  ['run.bash', 'redis-cli -a s3cret', ['s3cret']],
  ['run', '#!/bin/dash\nredis-cli -a s3cret', ['s3cret']],
  ...['toml', 'yaml', 'yml', 'properties', 'cnf', 'conf', 'cfg', 'config', 'env', 'json'].map(
    (ending): [string, string, string[]] => [`app.${ending}`, 'password:s3cret', ['s3cret']],
  ),
  ['app.txt', 'password:s3cret', []],
])('The file %s with %j is read by the rules of its kind', (name, content, expected) => {
  expect(texts(content, credentialsInFile(name, content))).toEqual(expected);
});

test('A switch, a reference, a path and a class are no credentials', () => {
  const values = `true false yes no on off enable enabled disable disabled null none 7 42 $TOKEN $token $1 \${TOKEN} $(cat)
{{token}} /run/secrets/token ~/secrets/token ./a/b ../a/b conf/token.txt server.key server.pem server.crt server.cer server.p12
server.pfx server.jks server.keystore org.example.auth.Provider`;
  expect(words(values).filter(canBeCredential)).toEqual([]);
  expect(words('s3cret 123 Org.Example $Ecret1 /Secret/Key').filter((value) => !canBeCredential(value))).toEqual([]);
});

test('A name that ends in "auth" may name the kind of a proof, and each kind is no credential', () => {
  const kinds = `basic digest htpasswd token bearer jwt silly login plain md5 cram-md5 scram scram-sha-256 gssapi kerberos ntlm ldap
oauth oauth2 oidc openid saml x509 cert tls mtls ssl starttls trust peer ident pam db database internal local proxy anonymous`;
  expect(words(kinds).filter((kind) => isNamedCredential('SMTP_AUTH', kind))).toEqual([]);
  expect(isNamedCredential('SMTP_AUTH', 's3cret')).toBe(true);
});
