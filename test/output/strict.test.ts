import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import schema from '../../docs/report.schema.json';
import { folderWith } from '../support/project';

const ROOT = join(__dirname, '..', '..');
const isReport = new Ajv({ strict: true }).compile(schema);

const EXACT = 'name: p\nservices: {web: {image: "nginx:1", ports: ["80"]}}\n';
const INEXACT = 'name: p\nservices: {web: {image: "nginx:2", ports: ["80"], cpuset: "0"}}\n';
const WRONG = 'name: p\nservices: {web: {imagee: "nginx:2"}}\n';

/** Runs a program of the project, as its users do. */
function run(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['-r', 'ts-node/register', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
}

test.each([
  ['exact', EXACT, 0, 0],
  ['inexact', INEXACT, 0, 1],
  ['wrong', WRONG, 1, 1],
])(
  'The report of an %s file is in the documented form, and its exit status tells so, strict or not',
  (_, text, loose, strict) => {
    const file = join(folderWith({ 'compose.yaml': text }), 'compose.yaml');
    const report = run(['cli/cdk8s-compose.ts', 'report', '-f', file, '--format', 'json']);
    expect(report.status).toBe(loose);
    expect(report.stderr).toBe('');
    const json: unknown = JSON.parse(report.stdout);
    isReport(json);
    expect(isReport.errors).toBeNull();
    expect(json).toMatchObject({ exact: strict === 0 });
    expect(run(['cli/cdk8s-compose.ts', 'report', '-f', file, '--strict']).status).toBe(strict);
  },
  60_000,
);

test('The schema allows nothing beyond its description', () => {
  const report = { version: 1, translated: 0, exact: true, problems: [] };
  expect(isReport(report)).toBe(true);
  expect(isReport({ ...report, more: 1 })).toBe(false);
  const problem = { severity: 'note', code: 'default', message: '' };
  expect(isReport({ ...report, problems: [problem] })).toBe(true);
  expect(isReport({ ...report, problems: [{ ...problem, more: 1 }] })).toBe(false);
  expect(isReport({ ...report, problems: [{ ...problem, code: 'other' }] })).toBe(false);
});

test('A strict synthesis writes an exact translation; it refuses any other, exits with 1 and keeps the output', () => {
  const folder = folderWith({ 'compose.yaml': EXACT });
  const file = join(folder, 'compose.yaml');
  const dist = join(folder, 'dist');
  const synthesise = (): ReturnType<typeof run> =>
    run(['main.ts'], { COMPOSE_FILE: file, CDK8S_OUTDIR: dist, CDK8S_COMPOSE_STRICT: '1' });
  const contents = (): string[] => readdirSync(dist).map((name) => name + readFileSync(join(dist, name), 'utf8'));
  expect(synthesise().status).toBe(0);
  const before = contents();
  expect(before.join('')).toContain('nginx:1');

  writeFileSync(file, INEXACT);
  const { status, stderr } = synthesise();
  expect(status).toBe(1);
  expect(stderr).toContain('services.web.cpuset');
  expect(stderr).toContain('Nothing was written');
  expect(contents()).toEqual(before);
}, 60_000);
