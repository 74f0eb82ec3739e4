import { credentialsInScript, credentialsInWords } from '../../../compose/credentials/command-lines';
import { credentialsInFile } from '../../../compose/credentials/files';
import { credentialsIn } from '../../../compose/credentials/patterns';
import type { Span } from '../../../compose/credentials/span';
import { isCredential, isCredentialLabel } from '../../../compose/credentials/variables';

const texts = (text: string, spans: readonly Span[] = []): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

test.each([
  ['postgres://user:s3cret@db/x', ['s3cret']],
  ['redis://:s3cret@cache:6379/0', ['s3cret']],
  ['postgres://user:s3@cret@db/x', ['s3@cret']],
  ['postgres://user@db:5432/x', []],
  ['https://example.com/a:b@c', []],
  ['https://hooks.slack.com/services/T0/B0/xyz', ['T0/B0/xyz']],
  ['Server=db;User Id=sa;Password=s3cret;', ['s3cret']],
  ['jdbc:x://db?user=a&password=s3cret', ['s3cret']],
  ['DefaultEndpointsProtocol=https;AccountKey=c2VjcmV0;', ['c2VjcmV0']],
  ['org.x.PlainLoginModule required username="u" password="s3 cret";', ['s3 cret']],
  ['{"db":{"password":"s3\\"cret","user":"u"}}', ['s3\\"cret']],
  ['Authorization: Bearer s3cret', ['s3cret']],
  ['clone with ghp_0123456789abcdefghijABCDEFGHIJ012345', ['ghp_0123456789abcdefghijABCDEFGHIJ012345']],
  ['admin:$apr1$abcdefgh$0123456789', ['$apr1$abcdefgh$0123456789']],
  ["CREATE USER x WITH PASSWORD 's3cret'; ALTER USER y IDENTIFIED BY 's3c'", ['s3cret', 's3c']],
  ['<user><password>s3cret</password></user>', ['s3cret']],
  ['root:s3cret@tcp(db:3306)/x?parseTime=true', ['s3cret']],
  ['scott/s3cret@//db:1521/x', ['s3cret']],
  ['me@x.org|{SHA512-CRYPT}$6$abc$def', ['{SHA512-CRYPT}$6$abc$def']],
  ['GET /users:{ID}/x', []],
  ["define( 'DB_PASSWORD', 's3cret' ); define('DB_HOST', 'db');", ['s3cret']],
  ["['username' => 'u', 'password' => 's3cret']", ['s3cret']],
  ["gitlab_rails['initial_root_password'] = 's3cret'; x['name'] = 'u'", ['s3cret']],
  ['stats auth admin:s3cret', ['s3cret']],
  ['user x insecure-password s3cret', ['s3cret']],
  ['"encrypt": "MDEyMzQ1Njc4OWFiY2RlZg=="', ['MDEyMzQ1Njc4OWFiY2RlZg==']],
  ['encrypt = "MDEyMzQ1Njc4OWFiY2RlZg=="', ['MDEyMzQ1Njc4OWFiY2RlZg==']],
  ['password=${DB_PASSWORD} token=$TOKEN key={{ key }} secret=$secret api_key=$1', []],
  ['password=$uper5ecret', ['$uper5ecret']],
  ['give ${DB_PASSWORD:-s3cret} or ${DB_PASSWORD:-default} or ${USER:-me}', ['s3cret']],
  ['AUTH=true PASSWORD_FILE=/run/secrets/x', []],
  ['kubectl create secret generic x --from-file=db_password=FILE', []],
])('The credentials are found in %s', (text, expected) => {
  expect(texts(text, credentialsIn(text))).toEqual(expected);
});

test.each([
  [['redis-server', '--requirepass', 's3cret', '--port', '1'], ['s3cret']],
  [['x', '--token=s3 cret'], ['s3 cret']],
  [['x', '-Dspring.datasource.password=s3cret'], ['s3cret']],
  [['mysqld', '--mysql-native-password=ON', '--secret', 'off', '--client-secret', '/run/secrets/x'], []],
  [['etcd', '--initial-cluster-token', 'etcd-cluster-1'], []],
  [['x', '--tls-key', '/key.pem', '--auth', 'md5', '--password-file=/x', '--password', '--other'], []],
  [['mysqladmin', 'ping', '-h', 'db', '-u', 'root', '-proot'], ['root']],
  [['psql', '-p', '5432'], []],
  [['docker', 'login', '-u', 'u', '-p', 's3cret'], ['s3cret']],
  [['docker', 'run', '-p', '80:80', 'x'], []],
  [['redis-cli', '-a', 's3cret', 'ping'], ['s3cret']],
  [['/usr/bin/curl', '-u', 'me:s3cret', 'http://x'], ['s3cret']],
  [
    ['mc', 'alias', 'set', 'local', 'http://minio:9000', 'access', 's3cret'],
    ['access', 's3cret'],
  ],
  [
    ['sh', '-c', 'mc config host add m http://minio:9000 access s3cret; /usr/bin/mc mb m/uploads; exit 0'],
    ['access', 's3cret'],
  ],
  [['rabbitmqctl', 'add_user', 'me', 's3cret'], ['s3cret']],
  [['sh', '-c', 'mysqladmin ping -p"s3 cret" || exit 1'], ['s3 cret']],
  [
    ['sh', '-c', "PGPASSWORD='s3cret' psql; x --password s3c"],
    ['s3cret', 's3c'],
  ],
])('The credentials are found in the words of %j', (words, expected) => {
  expect(credentialsInWords(words).flatMap((spans, index) => texts(words[index] ?? '', spans))).toEqual(expected);
});

test('A reference to a variable in a script is not hidden, and a text in single quotes is no reference', () => {
  const script = `psql postgres://u:$PW@db; redis-cli -a "$PW" -p1; x --password '$PW' --token \${T} --secret "a$(b)"`;
  expect(texts(script, credentialsInScript(script))).toEqual(['$PW']);
});

test.each([
  ['app.ini', 'user = u\npassword = s3cret\n', ['s3cret']],
  ['app.toml', '[db]\npassword = "s3 cret" # of the database\n', ['s3 cret']],
  ['app.yaml', 'db:\n  - password: s3cret\n    user: u\n', ['s3cret']],
  ['app.yaml', 'secret:\n  name: x\npassword: ${DB_PASSWORD}\ntoken: ""\nauth: true\n', []],
  ['app.properties', 'spring.datasource.password=s3cret\n#password=old', ['s3cret', 'old']],
  ['my.cnf', '[client]\npassword=s3cret', ['s3cret']],
  ['redis.conf', 'port 1\nrequirepass s3cret\n', ['s3cret']],
  ['app.json', '{\n  "api_key": "s3cret",\n  "user": "u"\n}', ['s3cret']],
  ['init.js', 'db.createUser({ user: "u", pwd: "s3cret" })', ['s3cret']],
  ['run.sh', 'export DB_PASSWORD=s3cret\nexec "$@"', ['s3cret']],
  ['app.py', 'password = os.environ["DB_PASSWORD"]\ntoken = read(x)\nmax_tokens=5', []],
  ['app.py', 'connect("postgres://u:s3cret@db")', ['s3cret']],
  ['note.ipynb', '{"source": ["password = input()"], "execution_count": null}', []],
  ['page.html', '<input name=password type=password>', []],
  ['nginx.conf', 'ssl_certificate_key /certs/x.key;\nproxy_cache_key "$uri";', []],
  ['sentinel.conf', 'sentinel monitor m redis 6379 2\nsentinel auth-pass m s3cret', ['s3cret']],
  ['mosquitto.conf', 'remote_username u\nremote_password s3cret', ['s3cret']],
  ['GeoIP.conf', 'AccountID 1\nLicenseKey s3cret', ['s3cret']],
  ['etc/userlist.txt', '"u" "s3cret"\n', ['s3cret']],
  [
    'users.acl',
    'user default off\nuser u on >s3cret ~* >0ther +@all #0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a # note',
    ['s3cret', '0ther', '0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a'],
  ],
  ['redis.conf', 'user u on >s3cret ~* +@all', ['s3cret']],
  ['run.sh', 'user u >file', []],
  ['backup.sh', 'mysqldump -u u -ps3cret db > x\nredis-cli -a "$PW" ping', ['s3cret']],
  ['backup', '#!/bin/sh\nredis-cli -a s3cret ping\nPASSWORD=$(cat /x)', ['s3cret']],
  ['settings.py', 'DEBUG = True\nSECRET_KEY = "s3cret"\nAUTH_USER_MODEL = "app.User"\nkey = "id"', ['s3cret']],
  ['app.ts', 'login({ password: "s3cret", token: token, key: "id" }); let secret: string;', ['s3cret']],
  ['app.js', 'login({password: `s3cret`})', ['`s3cret`']],
  ['app.php', "<?php $password = 's3cret';", ['s3cret']],
  ['app.ts', 'if (password === "none-such" || token != "x") throw new Error("token: wrong")', []],
  ['note.ipynb', '{"source": ["password = \\"s3cret\\"\\n", "token = \\"\\""]}', ['\\"s3cret\\"']],
  ['list.txt', '"u" "s3cret"\n', []],
])('The credentials are found in the file %s with %j', (name, content, expected) => {
  expect(texts(content, credentialsInFile(name, content))).toEqual(expected);
});

test('A variable is a credential by its name or its value, unless the value just says yes or no', () => {
  expect(isCredential('DB_PASSWORD', 'x')).toBe(true);
  expect(isCredential('DB', 'x://u:p@h')).toBe(true);
  for (const value of ['', 'true', 'no']) expect(isCredential('DB_PASSWORD', value)).toBe(false);
  // A program gets these as they stand.
  for (const value of ['$PW', '$ecret', '${PW}', '{{pw']) expect(isCredential('DB_PASSWORD', value)).toBe(true);
});

test('A label has its meaning at the end of its name', () => {
  expect(isCredentialLabel('com.example.password', 'x')).toBe(true);
  expect(isCredentialLabel('traefik.http.middlewares.a.basicauth.users', 'u:x')).toBe(true);
  expect(isCredentialLabel('traefik.http.routers.secret.rule', 'Host(`x`)')).toBe(false);
});
