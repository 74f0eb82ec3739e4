import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Yaml } from 'cdk8s';
import fc from 'fast-check';
import { parse, parseAllDocuments } from 'yaml';
import { manifestFiles, toYaml } from '../../charts/manifest-files';
import { addObjects } from '../../charts/constructs/project-constructs';
import { translate } from '../../charts/translate';
import { folderWith } from '../support/project';

const folder = mkdtempSync(join(tmpdir(), 'manifest-app-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(
  folderWith({
    'compose.yaml': `services:
  web: {image: a, ports: [80], environment: {A: "yes", B: "1e3", C: "a: b # c"}, volumes: [shared:/a, ./f:/f:ro]}
  db: {image: postgres:17, environment: {POSTGRES_PASSWORD: secret}}
  guest: {image: a, volumes: [shared:/a], x-kubernetes: {patches: {Deployment: {spec: {paused: true}}}}}
volumes: {shared: }
x-kubernetes: {resources: [{apiVersion: v1, kind: Namespace, metadata: {name: other}, spec: {finalizers: null}}]}`,
    'f/x': 'a file',
  }),
  'compose.yaml',
);

afterEach(() => {
  delete process.env['CDK8S_DISABLE_SORT'];
});

const written = (): ReadonlyMap<string, string> => {
  const app = new App({ outdir: folder });
  addObjects(app, translate({ file }));
  app.synth();
  return manifestFiles(app);
};

test.each(['', '1'])('The files of manifests are the files of cdk8s itself with CDK8S_DISABLE_SORT=%j', (unsorted) => {
  process.env['CDK8S_DISABLE_SORT'] = unsorted;
  const own = written();
  expect([...own.keys()].sort()).toEqual(readdirSync(folder).sort());
  expect(own.size).toBe(5);
  for (const [name, text] of own) {
    const documents = parseAllDocuments(text).map((document) => JSON.stringify(document.toJS()));
    expect(documents).toEqual(Yaml.load(join(folder, name)).map((manifest: unknown) => JSON.stringify(manifest)));
  }
});

test('CDK8S_DISABLE_SORT changes the order of the keys in the files of manifests', () => {
  const sorted = written();
  process.env['CDK8S_DISABLE_SORT'] = '1';
  expect(written()).not.toEqual(sorted);
});

test('A text of megabytes is written in full', () => {
  const manifest = { text: 'x'.repeat(3_000_000) };
  expect(parse(toYaml(manifest))).toEqual(manifest);
});

test.each(['1.1', '1.2'] as const)('A written text reads the same in YAML %s', (version) => {
  const tricky = fc.constantFrom(
    ...['yes', 'No', 'on', 'y', '~', 'null', '0o17', '017', '0x1f', '1_000', '1e3', '.5', '12:30:45', '2026-01-01'],
    ...[
      '- a',
      'a: b',
      '#',
      ' a ',
      '\t',
      '\n',
      'a\n\nb\n',
      '"',
      "'",
      '%',
      '@',
      '`',
      '<<',
      '=',
      '!x',
      '&x',
      '*x',
      '{',
      '--- a',
    ],
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      tricky,
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.array(tie('any')),
      fc.dictionary(fc.oneof(tricky, fc.string()), tie('any')),
    ),
  })).any;
  fc.assert(
    fc.property(value, (manifest) => {
      expect(parse(toYaml({ manifest }), { version, merge: false })).toEqual({ manifest });
    }),
    { seed: 1, numRuns: 1000 },
  );
});
