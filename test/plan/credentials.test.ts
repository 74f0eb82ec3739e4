import { translate, type Example } from '../support/project';

const decode = (data: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]));

const web = (lines: string, example?: Example): ReturnType<typeof translate> =>
  translate(`services:\n  web:\n    image: nginx:1\n${lines}`, example);

test('Hooks with a credential run in a shell, which has the credential in its environment', () => {
  const { pod, secrets } = web(`
    environment: {DB_PASSWORD: hunter22}
    post_start:
      - {command: [psql, "postgres://u:hunter22@db"]}
      - {command: [./run, it's], environment: {API_TOKEN: t0ken, PLAIN: a b}, working_dir: /a b}
    pre_stop: [{command: [stop, --password=0ther]}]`).service('web');
  expect(pod.container.postStart).toEqual([
    '/bin/sh',
    '-c',
    `psql 'postgres://u:'"\${DB_PASSWORD}"'@db' && ` +
      `(cd '/a b' && env 'API_TOKEN='"\${ARGUMENT_CREDENTIAL_1}" 'PLAIN=a b' ./run 'it'\\''s')`,
  ]);
  expect(pod.container.preStop).toEqual(['/bin/sh', '-c', `stop '--password='"\${ARGUMENT_CREDENTIAL_2}"`]);
  expect(decode(secrets[0]?.data)).toEqual({
    DB_PASSWORD: 'hunter22',
    ARGUMENT_CREDENTIAL_1: 't0ken',
    ARGUMENT_CREDENTIAL_2: '0ther',
  });
});

test('A hook without a credential runs as it is', () => {
  const { container } = web('    pre_stop: [{command: [nginx, -s, "$$(quit)"]}]').service('web').pod;
  expect(container.preStop).toEqual(['nginx', '-s', '$(quit)']);
});

test('A label or annotation with a credential is left out, and a message says so', () => {
  const translation = web(`
    environment: {DB_PASSWORD: hunter22}
    labels:
      com.example.password: s3cret
      traefik.http.middlewares.a.basicauth.users: "admin:$$apr1$$abcdefgh$$0123456789"
      com.example.db: postgres://u:s3cret@db
      com.example.note: it is hunter22
      com.example.secret.rule: stays
      com.example.token: "true"
    annotations: {example.com/api-key: s3cret}`);
  expect(translation.service('web').pod.annotations).toEqual({
    'com.example.secret.rule': 'stays',
    'com.example.token': 'true',
    'compose.cdk8s.io/content-hash': expect.any(String) as string,
  });
  expect(translation.messages().filter((message) => message.includes('left out'))).toEqual(
    [
      '7:7 services.web.labels."com.example.password"',
      '8:7 services.web.labels."traefik.http.middlewares.a.basicauth.users"',
      '9:7 services.web.labels."com.example.db"',
      '10:7 services.web.labels."com.example.note"',
      '13:19 services.web.annotations."example.com/api-key"',
    ].map(
      (place) =>
        `warning ${place}: The label contains a credential, which every reader of an annotation would see; the label is left out.`,
    ),
  );
});

test('A credential of one service is a credential in all services', () => {
  const translation = translate(
    `services:
  db: {image: a, environment: {POSTGRES_PASSWORD: hunter22}}
  web:
    image: b
    command: [run, "--x=hunter22", -u0therS, f1leS3cret]
    environment: {COPY: hunter22, CONN: host=db pw=hunter22, FROM_ENV: "x-0therS-x", FROM_FILE: f1leS3cret, PLAIN: x}
secrets:
  one: {environment: OTHER}
  two: {file: ./two.txt}`,
    { environment: { OTHER: '0therS' }, files: { 'two.txt': 'f1leS3cret\n' } },
  );
  const { pod, secrets } = translation.service('web');
  expect(pod.container.args).toEqual(['run', '--x=$(COPY)', '-u$(ARGUMENT_CREDENTIAL_1)', '$(FROM_FILE)']);
  expect(pod.container.env.filter(({ kind }) => kind === 'value')).toEqual([
    { kind: 'value', name: 'PLAIN', value: 'x' },
  ]);
  expect(Object.keys(secrets[0]?.data ?? {})).toEqual([
    'COPY',
    'CONN',
    'FROM_ENV',
    'FROM_FILE',
    'ARGUMENT_CREDENTIAL_1',
  ]);
});

test('The value of a variable that is a credential by its name is a credential under any other name', () => {
  const { pod } = web('    environment: {COPY: "${DB_PASSWORD}"}', {
    files: { '.env': 'DB_PASSWORD=hunter22' },
  }).service('web');
  expect(pod.container.env).toEqual([{ kind: 'secret', name: 'COPY', secret: 'web-credentials', key: 'COPY' }]);
});

test('The name of a service, an image or the project is no credential where it is not the password itself', () => {
  const { pod } = translate(`name: datascience
services:
  database:
    image: postgres:17
    environment: {POSTGRES_PASSWORD: database, TOKEN: datascience, PGPASSWORD: postgres, POSTGRES_DB: datascience, H: database}
    command: postgres -c x=database`).service('database');
  expect(pod.container.args).toEqual(['postgres', '-c', 'x=database']);
  expect(pod.container.env.flatMap(({ kind, name }) => (kind === 'secret' ? name : []))).toEqual([
    'POSTGRES_PASSWORD',
    'TOKEN',
    'PGPASSWORD',
  ]);
});

test.each(['example', 'trustno1'])(
  'A host, path or address that contains a password as a word stays whole: %s',
  (word) => {
    const translation = web(`
    command: [--host, www.${word}.com, --file, /tmp/${word}/x]
    environment: {ADMIN_PASSWORD: ${word}, EMAIL: admin@${word}.org, DB: "mongodb://root:${word}@db/"}
    labels: {site: a.${word}.com}
    healthcheck: {test: [CMD, curl, "http://${word}.com"]}`);
    const { container, annotations } = translation.service('web').pod;
    expect(container.args).toEqual(['--host', `www.${word}.com`, '--file', `/tmp/${word}/x`]);
    expect(container.readiness?.action).toEqual({ kind: 'exec', command: ['curl', `http://${word}.com`] });
    expect(container.env.map(({ kind, name }) => [name, kind])).toEqual([
      ['ADMIN_PASSWORD', 'secret'],
      ['DB', 'secret'],
      ['EMAIL', 'value'],
    ]);
    expect(annotations['site']).toBe(`a.${word}.com`);
  },
);

test('A harmless value with the name of a credential is no credential under another name either', () => {
  const { pod } = web('    environment: {COPY: "x ${TLS_KEY} ${REGISTRY_AUTH}"}\n    command: [run, "${TLS_KEY}"]', {
    files: { '.env': 'TLS_KEY=/certs/domain.key\nREGISTRY_AUTH=htpasswd' },
  }).service('web');
  expect(pod.container.env.map(({ kind }) => kind)).toEqual(['value']);
  expect(pod.container.args).toEqual(['run', '/certs/domain.key']);
});

test('A variable with settings is a credential as a whole where one is in them', () => {
  const { pod, secrets } = web(`
    environment:
      OMNIBUS: "rails['root_password'] = 's3cret'"
      YAML: "user: u\\npassword: hunter22"
      PLAIN: "user: u\\nport: 1"
      COPY: hunter22`).service('web');
  expect(pod.container.env.flatMap(({ kind, name }) => (kind === 'value' ? name : []))).toEqual(['PLAIN']);
  expect(decode(secrets[0]?.data)['YAML']).toBe('user: u\npassword: hunter22');
});

test('Each variable has a key that a Secret can have', () => {
  const { pod, secrets } = web(
    '    environment: {"db password": a1, "db/password": b2, ..password: c3}\n    command: --password=a1',
  ).service('web');
  const keys = pod.container.env.flatMap((variable) => (variable.kind === 'secret' ? variable.key : []));
  expect(new Set(keys).size).toBe(4);
  for (const key of keys) expect(key).toMatch(/^(?!\.\.)[-._a-zA-Z0-9]{1,253}$/);
  expect(Object.keys(secrets[0]?.data ?? {})).toEqual(keys);
  // A shell could not name the variable that has it.
  expect(pod.container.args).toEqual(['--password=$(ARGUMENT_CREDENTIAL_1)']);
});

test('An init container of kompose has the credentials of its own command, and no others', () => {
  const { pod } = web(`
    environment: {DB_PASSWORD: hunter22, API_TOKEN: t0ken99}
    labels: {kompose.init.containers.image: a, kompose.init.containers.command: '["run", "hunter22"]'}`).service('web');
  expect(pod.initContainers.map(({ command, env }) => [command, env])).toEqual([
    [
      ['run', '$(DB_PASSWORD)'],
      [{ kind: 'secret', name: 'DB_PASSWORD', secret: 'web-credentials', key: 'DB_PASSWORD' }],
    ],
  ]);
});

test('A healthcheck that refers to a variable is left to the shell', () => {
  const { container } = web(`
    environment: {DB_PASSWORD: hunter22}
    healthcheck: {test: 'mysqladmin ping -p"$$DB_PASSWORD" && psql postgres://u:$$DB_PASSWORD@db && x -p hunter22'}`).service(
    'web',
  ).pod;
  expect(container.readiness?.action).toEqual({
    kind: 'exec',
    command: [
      '/bin/sh',
      '-c',
      'mysqladmin ping -p"$DB_PASSWORD" && psql postgres://u:$DB_PASSWORD@db && x -p "${DB_PASSWORD}"',
    ],
  });
});

test('A variable with the options of a program is a credential where one of them is', () => {
  const { container } = translate(
    'services: {a: {image: x, environment: {REDIS_ARGS: "--requirepass red1spass", JAVA_OPTS: "-Xmx1g -Dpath=/x"}}}',
  ).service('a').pod;
  expect(container.env.map(({ kind, name }) => [name, kind])).toEqual([
    ['REDIS_ARGS', 'secret'],
    ['JAVA_OPTS', 'value'],
  ]);
});
