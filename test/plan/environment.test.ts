import { translate } from '../support/project';

const decode = (data: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]));

const web = (lines: string): ReturnType<typeof translate> =>
  translate(`services:\n  web:\n    image: nginx:1\n${lines}`);

test('A credential, known by its name or its value, is in a Secret, and nowhere else', () => {
  const translation = web(`
    environment:
      DB_PASSWORD: hunter22
      API_TOKEN: tok3n
      AWS_SECRET_ACCESS_KEY: k3y
      DATABASE_URL: postgres://me:s3cr3t@db/x
      EMPTY_PASSWORD: ""
      PASSWORD_FILE: /run/secrets/p
      HOME_URL: https://example.com/a:b@c
      PLAIN: v
    command: serve --token=4rgum3nt --password 0ther postgres://me:w0rd@db --port=80
`);
  const { pod, secrets } = translation.service('web');
  expect(secrets.map(({ data }) => decode(data))).toEqual([
    {
      DB_PASSWORD: 'hunter22',
      API_TOKEN: 'tok3n',
      AWS_SECRET_ACCESS_KEY: 'k3y',
      DATABASE_URL: 'postgres://me:s3cr3t@db/x',
      ARGUMENT_CREDENTIAL_1: '4rgum3nt',
      ARGUMENT_CREDENTIAL_2: '0ther',
      ARGUMENT_CREDENTIAL_3: 'w0rd',
    },
  ]);
  expect(pod.container.args).toEqual([
    'serve',
    '--token=$(ARGUMENT_CREDENTIAL_1)',
    '--password',
    '$(ARGUMENT_CREDENTIAL_2)',
    'postgres://me:$(ARGUMENT_CREDENTIAL_3)@db',
    '--port=80',
  ]);
  expect(pod.container.env.filter(({ kind }) => kind === 'value').map(({ name }) => name)).toEqual([
    'EMPTY_PASSWORD',
    'PASSWORD_FILE',
    'HOME_URL',
    'PLAIN',
  ]);
  const everywhereElse = JSON.stringify([
    translation.manifests().filter(({ kind }) => kind !== 'Secret'),
    translation.problems,
  ]);
  for (const credential of ['hunter22', 'tok3n', 'k3y', 's3cr3t', '4rgum3nt', '0ther', 'w0rd']) {
    expect(everywhereElse).not.toContain(credential);
  }
});

test('An argument that repeats a credential of the environment refers to it', () => {
  const { pod, secrets } = web('    environment: {TOKEN: abc}\n    command: run --token=abc').service('web');
  expect(pod.container.args).toEqual(['run', '--token=$(TOKEN)']);
  expect(Object.keys(secrets[0]?.data ?? {})).toEqual(['TOKEN']);
});

test('A reference that Kubernetes would expand in values and arguments arrives literally', () => {
  const { container } = web(`    environment: {A: "$$(B) $$$$ $$C"}\n    command: ["$$(A)", "$$HOME"]`).service(
    'web',
  ).pod;
  // Kubernetes makes $(B) of $$(B), and $ of $$.
  expect(container.env).toEqual([{ kind: 'value', name: 'A', value: '$$(B) $$$$ $$C' }]);
  expect(container.args).toEqual(['$$(A)', '$HOME']);
});

test('The entrypoint of Compose is the command of Kubernetes, and the command is the args', () => {
  const { container } = web('    entrypoint: /run.sh now\n    command: []').service('web').pod;
  expect([container.command, container.args]).toEqual([['/run.sh', 'now'], []]);
  expect(web('').service('web').pod.container).not.toHaveProperty('args');
});

test('A credential that stands in the Compose file is reported; one that comes from a variable is not', () => {
  const literal = (value: string): string[] =>
    translate(`services: {web: {image: a, environment: {TOKEN: "${value}"}}}`, { environment: { T: 'x' } }).messages();
  expect(literal('x')).toEqual([
    'note 1:42 services.web.environment.TOKEN: The value of TOKEN is written in the Compose file.',
  ]);
  expect(literal('${T}')).toEqual([]);
});

test('A copy of a credential is not reported: the first one has to go', () => {
  const compose = 'services: {web: {image: a, environment: {DB_PASSWORD: sesame-open, GREETING: "say sesame-open"}}}';
  const translation = translate(compose);
  expect(translation.service('web').pod.container.env.map(({ kind }) => kind)).toEqual(['secret', 'secret']);
  expect(translation.messages()).toEqual([expect.stringContaining('The value of DB_PASSWORD is written')]);
});

test('Every occurrence in a script is replaced, and a credential of the environment wherever it stands', () => {
  const { container } = web(
    `    environment: {DB_PASSWORD: hunter22}\n    command: ["sh", "-c", "a://u:w0rd@x b://u:w0rd@y PGPASSWORD=s3same psql -p hunter22 -phunter22"]`,
  ).service('web').pod;
  expect(container.args?.[2]).toBe(
    'a://u:$(ARGUMENT_CREDENTIAL_1)@x b://u:$(ARGUMENT_CREDENTIAL_1)@y ' +
      'PGPASSWORD=$(ARGUMENT_CREDENTIAL_2) psql -p $(DB_PASSWORD) -p$(DB_PASSWORD)',
  );
});

test.each([
  ['[CMD, redis-cli, -a, hunter22, ping]', `exec 'redis-cli' '-a' "\${DB_PASSWORD}" 'ping'`],
  [
    `[CMD, mysql, "--password=it's", -e, "a'b"]`,
    `exec 'mysql' '--password='"\${ARGUMENT_CREDENTIAL_1}" '-e' 'a'\\''b'`,
  ],
  ['"redis-cli -a hunter22 ping"', 'redis-cli -a "${DB_PASSWORD}" ping'],
  [`"sh -c 'x hunter22' \\"hunter22\\""`, `sh -c 'x '"\${DB_PASSWORD}"'' "\${DB_PASSWORD}"`],
])('The healthcheck %s reads its credential from the environment', (check, script) => {
  const { container } = web(`    environment: {DB_PASSWORD: hunter22}\n    healthcheck: {test: ${check}}`).service(
    'web',
  ).pod;
  expect(container.readiness?.action).toEqual({ kind: 'exec', command: ['/bin/sh', '-c', script] });
});

test('A password among the parameters of a connection string is a credential', () => {
  const { secrets } = web(
    `    environment: {A: "Server=db;Password=x1;", B: "jdbc:x://db?user=a&password=b", C: "a=b"}`,
  ).service('web');
  expect(Object.keys(secrets[0]?.data ?? {})).toEqual(['A', 'B']);
});

test('A variable with a name that Kubernetes refuses is left out, and a message says so', () => {
  const translation = translate('services: {web: {image: a, environment: {ünï: a, "B=": c, d.e-f: g}}}');
  expect(translation.service('web').pod.container.env.map(({ name }) => name)).toEqual(['d.e-f']);
  expect(translation.messages()).toEqual([
    expect.stringContaining('refuses the variable name "ünï"'),
    expect.stringContaining('refuses the variable name "B="'),
  ]);
});
