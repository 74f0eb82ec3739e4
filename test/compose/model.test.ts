import { translate } from '../support/project';

const service = (yaml: string, files = {}): Record<string, unknown> => {
  const { model } = translate(`services:\n  web:\n    image: nginx:1\n${yaml}\nvolumes: {data: }\n`, { files });
  return { ...model.services['web'] };
};

test('Every short form of a port becomes the long one', () => {
  const published = ['":::5000:5000"', '"::1:80:80"', '"[::1]:81:81"'];
  expect(service(`    ports: [${published.join(', ')}]`)['ports']).toMatchObject([
    { host_ip: '::', published: '5000', target: 5000 },
    { host_ip: '::1', published: '80', target: 80 },
    { host_ip: '::1', published: '81', target: 81 },
  ]);
  const ports = service(`    ports: ["80", 81, "8080:82/udp", "127.0.0.1:9000-9001:90-91", {target: 95}]`)['ports'];
  expect(ports).toEqual([
    { mode: 'ingress', target: 80, protocol: 'tcp' },
    { mode: 'ingress', target: 81, protocol: 'tcp' },
    { mode: 'ingress', target: 82, published: '8080', protocol: 'udp' },
    { mode: 'ingress', host_ip: '127.0.0.1', target: 90, published: '9000', protocol: 'tcp' },
    { mode: 'ingress', host_ip: '127.0.0.1', target: 91, published: '9001', protocol: 'tcp' },
    { mode: 'ingress', target: 95, protocol: 'tcp' },
  ]);
});

test('Every short form of a volume becomes the long one', () => {
  const volumes = service(`    volumes: [data:/a, "data:/b:ro,nocopy", ./x:/c:ro, /anonymous]`, { x: 'x' })['volumes'];
  expect(volumes).toEqual([
    { type: 'volume', source: 'data', target: '/a', volume: {} },
    { type: 'volume', source: 'data', target: '/b', read_only: true, volume: { nocopy: true } },
    {
      type: 'bind',
      source: expect.stringMatching(/^\/.*\/x$/) as string,
      target: '/c',
      read_only: true,
      bind: { create_host_path: true },
    },
    { type: 'volume', target: '/anonymous', volume: {} },
  ]);
});

test('A command given as text is split into words and not run by a shell', () => {
  expect(service(`    command: sh -c "echo 'a b' && ls" --x=\\$$y`)['command']).toEqual([
    'sh',
    '-c',
    "echo 'a b' && ls",
    '--x=$y',
  ]);
});

test.each([
  ['echo a && echo b', ['echo', 'a'], '&&'],
  ['run "a;b" 2>/dev/null', ['run', 'a;b'], '>'],
])('The command %s ends at its first operator, as under Compose, and a message says so', (command, words, operator) => {
  const translation = translate(`services: {web: {image: a, restart: always, command: '${command}'}}`);
  expect(translation.model.services['web']?.command).toEqual(words);
  expect(translation.messages()).toEqual([expect.stringContaining(`without the part from "${operator}" on`)]);
});

test('A healthcheck given as text is run by a shell', () => {
  expect(service('    healthcheck: {test: curl -f localhost}')['healthcheck']).toEqual({
    test: ['CMD-SHELL', 'curl -f localhost'],
  });
});

test('The key environment wins over env_file, a later file over an earlier one, and a variable that nobody sets has no value', () => {
  const compose = `
services:
  web:
    image: nginx:1
    env_file: [a.env, {path: b.env}, {path: none.env, required: false}, {path: raw.env, format: raw}]
    environment: {A: own, FROM_SHELL: , NOBODY: , NUMBER: 1, YES: true}
`;
  const files = { 'a.env': 'A=a\nB=a\nC=a', 'b.env': 'B=b\nD=$FROM_SHELL', 'raw.env': 'RAW=$A "x"' };
  const { model } = translate(compose, { files, environment: { FROM_SHELL: 'shell' } });
  expect(model.services['web']?.environment).toEqual({
    A: 'own',
    B: 'b',
    C: 'a',
    D: 'shell',
    RAW: '$A "x"',
    FROM_SHELL: 'shell',
    NOBODY: null,
    NUMBER: '1',
    YES: 'true',
  });
});

test('The file .env is read, and the shell wins over it', () => {
  const compose = 'services: {web: {image: "$A-$B"}}';
  const { model } = translate(compose, { files: { '.env': 'A=file\nB=file' }, environment: { B: 'shell' } });
  expect(model.services['web']?.image).toBe('file-shell');
});

test('Anchors, aliases, merge keys and x- fragments are resolved', () => {
  const compose = `
x-common: &common
  environment: &env {A: "1"}
  restart: always
services:
  one: {<<: *common, image: a}
  two:
    <<: [*common, {restart: "no", tty: true}]
    image: b
    environment: {<<: *env, B: "2"}
`;
  expect(translate(compose).model.services).toEqual({
    one: { image: 'a', restart: 'always', environment: { A: '1' } },
    two: { image: 'b', restart: 'always', tty: true, environment: { A: '1', B: '2' } },
  });
});

test('Variables become the type of their key', () => {
  const compose = `services: {web: {image: a, tty: "$T", scale: "$N", healthcheck: {test: x, retries: "$N"}}}`;
  const { model } = translate(compose, { environment: { T: 'yes', N: '2' } });
  expect(model.services['web']).toMatchObject({ tty: true, scale: 2, healthcheck: { retries: 2 } });
});

test('A service whose profile is not enabled is left out', () => {
  const compose = 'services: {web: {image: a}, debug: {image: b, profiles: [debug]}}';
  expect(Object.keys(translate(compose).model.services)).toEqual(['web']);
  expect(Object.keys(translate(compose, { environment: { COMPOSE_PROFILES: 'x,debug' } }).model.services)).toEqual([
    'web',
    'debug',
  ]);
});

test('Numbers become texts as Compose writes them', () => {
  const environment =
    '{A: 12345678901234567890, B: 1234567.0, C: 1.10, D: 0.00001, E: 0b101, F: 1_000.5, G: 2001-01-01}';
  expect(service(`    environment: ${environment}`)).toMatchObject({
    environment: {
      A: '12345678901234567890',
      B: '1.234567e+06',
      C: '1.1',
      D: '1e-05',
      E: '5',
      F: '1000.5',
      G: '2001-01-01',
    },
  });
});

test('File modes are octal in every form', () => {
  const compose = `
services: {web: {image: a, secrets: [{source: s, mode: 0400}, {source: s, target: t, mode: "0440"}]}}
secrets: {s: {file: s.txt}}
`;
  expect(translate(compose, { files: { 's.txt': 'x' } }).model.services['web']?.secrets).toEqual([
    { source: 's', target: '/run/secrets/s', mode: 0o400 },
    { source: 's', target: 't', mode: 0o440 },
  ]);
});

test.each([
  ['name: given', {}, 'given'],
  ['', { COMPOSE_PROJECT_NAME: 'shell' }, 'shell'],
])('The name of the project comes from %j and %j', (line, environment, name) => {
  expect(translate(`${line}\nservices: {web: {image: a}}`, { environment }).model.name).toBe(name);
});
