import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Yaml } from 'cdk8s';
import fc from 'fast-check';
import { parse } from 'yaml';
import { ManifestApp, toYaml } from '../../charts/manifest-app';
import { addCharts } from '../../charts/project-charts';
import { translate } from '../support/project';

const folder = mkdtempSync(join(tmpdir(), 'manifest-app-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { plan } = translate(`services:
  web: {image: a, ports: [80], environment: {A: "yes", B: "1e3", C: "a: b # c"}}
  db: {image: postgres:17, environment: {POSTGRES_PASSWORD: secret}}`);

/** What an app writes, by the names of the files. */
function written(app: App): Record<string, unknown[]> {
  app.synth();
  return Object.fromEntries(
    readdirSync(app.outdir).map((file) => [file, Yaml.load(join(app.outdir, file)) as unknown[]]),
  );
}

test('it writes what cdk8s writes', () => {
  const [own, theirs] = [new ManifestApp({ outdir: join(folder, 'own') }), new App({ outdir: join(folder, 'theirs') })];
  addCharts(own, plan);
  addCharts(theirs, plan);
  expect(written(own)).toEqual(written(theirs));
});

test('constructs that depend on each other are written in their order, by cdk8s', () => {
  const app = new ManifestApp({ outdir: join(folder, 'ordered') });
  const { services } = addCharts(app, plan);
  const [web, db] = [services.get('web'), services.get('db')];
  if (web === undefined || db === undefined) throw new Error('no charts');
  web.addDependency(db);
  app.synth();
  const files = readdirSync(app.outdir).sort();
  expect(files.findIndex((file) => file.includes('db'))).toBeLessThan(files.findIndex((file) => file.includes('web')));
  expect(readFileSync(join(app.outdir, files[0] ?? ''), 'utf8')).toContain('apiVersion');
});

test('a text of megabytes is written, too', () => {
  const manifest = { text: 'x'.repeat(3_000_000) };
  expect(parse(toYaml(manifest))).toEqual(manifest);
});

test.each(['1.1', '1.2'] as const)('what is written reads the same in YAML %s', (version) => {
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
