import { refusals, translate, type Example } from '../support/project';

const WITH_PASSWORD: Example = {
  files: { '.env': 'DB_PASSWORD=hunter\nDATABASE=u:${DB_PASSWORD}@db\nPLAIN=hunter\n' },
};

test.each([
  ['image: "evil/x:${DB_PASSWORD}"', '3:12'],
  ['image: "joe:s3cretX@registry/x"', '3:12'],
  ['image: "joe:secret@registry/x"', '3:12'],
])('An image whose name holds a credential is refused, and the credential is not shown: %s', (image, at) => {
  const [refusal, ...others] = refusals(`services:\n  web:\n    ${image}\n`, WITH_PASSWORD);
  expect(refusal).toContain('The value contains a credential');
  expect(refusal).toContain('in a Secret of the type kubernetes.io/dockerconfigjson');
  expect(refusal?.startsWith(at)).toBe(true);
  expect(refusal).not.toMatch(/hunter|s3cretX|joe:secret/);
  expect(others).toEqual([]);
});

test('An image with a digest or a tag has no credential in its name', () => {
  const digest = `nginx:1@sha256:${'a'.repeat(64)}`;
  for (const image of [digest, 'registry:5000/a/b:1', 'quay.io/x@sha256:' + 'b'.repeat(64)])
    expect(refusals(`services: {web: {image: "${image}"}}`)).toEqual([]);
});

test('A password in the name of an image or a volume is hidden everywhere else as well', () => {
  const service = (more: string): string =>
    `services: {web: {image: a, environment: {DB_PASSWORD: s3cretX}, ports: ["s3cretX"]${more}}}`;
  for (const project of [
    service('') + '\nvolumes: {s3cretX: }',
    service(', volumes: ["s3cretX:/x"]') + '\nvolumes: {s3cretX: }',
    `services: {web: {image: "joe:s3cretX@registry/x", ports: ["s3cretX"]}}`,
  ]) {
    const found = refusals(project);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join()).not.toContain('s3cretX');
  }
});

test.each([
  'working_dir: "/x/${DB_PASSWORD}"',
  'volumes: ["data:/x/${DB_PASSWORD}"]',
  'sysctls: {net.core.somaxconn: "${DB_PASSWORD}"}',
  'dns_search: "${DB_PASSWORD}"',
  'hostname: "${DB_PASSWORD}"',
  'networks: {default: {aliases: ["${DB_PASSWORD}"]}}',
  'labels: {kompose.service.expose: "${DB_PASSWORD}"}',
  'working_dir: "/x/${NONE:-${DB_PASSWORD}}"',
  'working_dir: "/x/${DATABASE}"',
  'x-kubernetes: {patches: {Deployment: {spec: {x: "${DB_PASSWORD}"}}}}',
])('A field that no Secret can hold is refused with its name when a credential is in it: %s', (field) => {
  const found = refusals(`services:\n  web:\n    image: a\n    ${field}\nvolumes: {data: }\n`, WITH_PASSWORD);
  expect(found.map((refusal) => refusal.replace(/ Give.*/, ''))).toEqual([
    expect.stringMatching(/^4:\d+ The value contains a credential, which every reader/) as string,
  ]);
  expect(found.join()).not.toContain('hunter');
});

test('The name of a project and the manifests of a user are refused when a credential is in them', () => {
  const resource = (kind: string): string =>
    `x-kubernetes: {resources: [{apiVersion: v1, kind: ${kind}, metadata: {name: x}, stringData: {a: "\${DB_PASSWORD}"}}]}`;
  const services = 'services: {web: {image: a}}\n';
  expect(refusals(`name: "x\${DB_PASSWORD}"\n${services}`, WITH_PASSWORD)).toHaveLength(1);
  expect(refusals(services + resource('ConfigMap'), WITH_PASSWORD)).toHaveLength(1);
  expect(refusals(services + resource('Secret'), WITH_PASSWORD)).toEqual([]);
  const patch = 'x-kubernetes: {patches: {Secret: {stringData: {a: "${DB_PASSWORD}"}}}}';
  const withSecret = 'services: {web: {image: a, environment: {DB_PASSWORD: x1}}}\n';
  expect(refusals(withSecret + patch, WITH_PASSWORD)).toEqual([]);
});

test('A value is no credential for being equal to one, as long as another variable has it', () => {
  const { pod } = translate(
    'services: {web: {image: a, working_dir: "/x/${PLAIN}", environment: {A: "${DB_PASSWORD}", B: "${PLAIN}"}, command: [run, hunter, "${DB_PASSWORD}-x"]}}',
    { files: { '.env': 'DB_PASSWORD=abc\nPLAIN=abc\n' } },
  ).service('web');
  expect(pod.container.workingDir).toBe('/x/abc');
  expect(pod.container.env.map(({ kind, name }) => [kind, name])).toEqual([
    ['secret', 'A'],
    ['value', 'B'],
  ]);
  expect(pod.container.args).toEqual(['run', 'hunter', '$(A)-x']);
});

test('A variable that a secret takes its content from is a credential, whatever it is called', () => {
  const project = (field: string): string =>
    `services: {web: {image: a, ${field}}}\nsecrets: {one: {environment: CODE}}\n`;
  const example = { environment: { CODE: 'abcde' } };
  expect(refusals(project('working_dir: "/${CODE}"'), example)).toHaveLength(1);
  const { env } = translate(project('environment: {A: "x${CODE}"}'), example).service('web').pod.container;
  expect(env.map(({ kind }) => kind)).toEqual(['secret']);
});

test('The content of a config with a short credential is in a Secret', () => {
  const { configMaps, secrets } = translate(
    'services: {web: {image: a, configs: [one, two]}}\nconfigs: {one: {content: "x ${DB_PASSWORD} y"}, two: {content: "plain"}}',
    { files: { '.env': 'DB_PASSWORD=abc\n' } },
  ).service('web');
  expect(configMaps.flatMap(({ text }) => Object.values(text))).toEqual(['plain']);
  expect(secrets.flatMap(({ data }) => Object.values(data))).toEqual([Buffer.from('x abc y').toString('base64')]);
});

test('A key without effect in a cluster may hold a credential', () => {
  const field = 'logging: {driver: splunk, options: {splunk-token: "${DB_PASSWORD}"}}';
  expect(refusals(`services: {web: {image: a, ${field}}}`, WITH_PASSWORD)).toEqual([]);
});
