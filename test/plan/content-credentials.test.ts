import type { ServicePlan } from '../../plan/plan';
import { translate, type Files } from '../support/project';

const decode = (text = ''): string => Buffer.from(text, 'base64').toString();

/** The keys of the ConfigMaps and of the Secrets of a service, without those of its environment. */
function kept({ configMaps, secrets }: ServicePlan): { configMaps: string[]; secrets: string[] } {
  return {
    configMaps: configMaps.flatMap(({ text, binary }) => [...Object.keys(text), ...Object.keys(binary)]).sort(),
    secrets: secrets
      .filter(({ name }) => name !== 'web-credentials')
      .flatMap(({ data }) => Object.keys(data))
      .sort(),
  };
}

function mounted(files: Files, environment = '{DB_PASSWORD: hunter22}'): ServicePlan {
  const compose = `services: {web: {image: a, environment: ${environment}, volumes: ["./app:/app:ro"]}}`;
  return translate(compose, {
    files: Object.fromEntries(Object.entries(files).map(([path, content]) => [`app/${path}`, content])),
  }).service('web');
}

test('A file of the project with a credential in it is in a Secret, and the others are in a ConfigMap', () => {
  const service = mounted({
    'app.py': 'print("hello")',
    'url.py': 'connect("postgres://u:s3cret@db")',
    'known.ipynb': '{"source": ["x = \\"hunter22\\""]}',
    'app.ini': '[db]\npassword = s3cret\n',
    'plain.ini': '[db]\nuser = u\npassword_file = /run/secrets/x\n',
    'init.sql': "CREATE USER u WITH PASSWORD 's3cret';",
    '.htpasswd': 'u:x',
    'data.bin': Buffer.from([0, 255, ...Buffer.from('hunter22')]),
  });
  expect(kept(service)).toEqual({
    configMaps: ['app.py', 'plain.ini'],
    secrets: ['.htpasswd', 'app.ini', 'data.bin', 'init.sql', 'known.ipynb', 'url.py'],
  });
  const items = service.pod.volumes.flatMap((volume) =>
    volume.kind === 'content' ? volume.sources.map(({ kind, name, items: { length } }) => [kind, name, length]) : [],
  );
  expect(items).toEqual([
    ['configMap', 'web-app', 2],
    ['secret', 'web-app-credential-files', 6],
  ]);
});

test('A key is in a Secret under any name', () => {
  const files = {
    keyfile: `${'Zm9vYmFy0'.repeat(7)}\n${'x/+B'.repeat(16)}\nab==\n`,
    hex: `${'0a1b'.repeat(16)}\n`,
    pgpass: 'x',
    text: `${'long'.repeat(20)}\n`,
    list: 'User1\nUser2\n',
    sums: `${'0a1b'.repeat(16)}  file\n`,
  };
  expect(kept(mounted(files))).toEqual({ configMaps: ['list', 'sums', 'text'], secrets: ['hex', 'keyfile', 'pgpass'] });
});

test('The Secret of files has another name than that of the environment, also where the folder has the name of the service', () => {
  const compose = 'services: {web: {image: a, environment: {TOKEN: t0ken}, volumes: ["./web:/app:ro"]}}';
  const { secrets } = translate(compose, { files: { 'web/secrets.toml': 'x' } }).service('web');
  expect(secrets.map(({ name }) => name)).toEqual(['web-credentials', 'web-credential-files']);
});

test('A config with a credential in it is in a Secret', () => {
  const service = translate(
    `services: {web: {image: a, environment: {DB_PASSWORD: hunter22}, configs: [plain, yaml, known, file, named]}}
configs:
  plain: {content: "user = u"}
  yaml: {content: "password: \${PW}"}
  known: {content: "it is hunter22"}
  file: {file: ./app.toml}
  named: {environment: NAMED}`,
    { files: { 'app.toml': 'token = "s3cret"' }, environment: { PW: 's3cret', NAMED: 'redis://:s3cret@cache' } },
  ).service('web');
  expect(kept(service)).toEqual({ configMaps: ['plain'], secrets: ['file', 'known', 'named', 'yaml'] });
  const secret = service.secrets.find(({ name }) => name === 'web-configs-credential-files');
  expect(decode(secret?.data['yaml'])).toBe('password: s3cret');
  expect(service.pod.container.mounts.map(({ path, subPath }) => [path, subPath])).toEqual([
    ['/plain', '0-plain'],
    ['/yaml', '1-yaml'],
    ['/known', '2-known'],
    ['/file', '3-file'],
    ['/named', '4-named'],
  ]);
});

test('A config that comes from the variable of a credential is a Secret, however common its value', () => {
  const service = translate(
    'services: {web: {image: a, configs: [pw, name]}}\nconfigs: {pw: {environment: DB_PASSWORD}, name: {environment: DB_NAME}}',
    { environment: { DB_PASSWORD: 'pw1', DB_NAME: 'shop' } },
  ).service('web');
  expect(kept(service)).toEqual({ configMaps: ['name'], secrets: ['pw'] });
});
