import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { ComposeError } from '../../compose/problem';
import { OutputFolder } from '../../output/publish';
import { synthesise } from '../../cli/synthesise';
import { corpus, ENVIRONMENT } from '../oracle/corpus';
import { oddProject } from './odd-settings';

jest.setTimeout(600_000);

const NAMESPACE = 'cdk8s-compose-corpus';
/** A seed makes a run again: `SEED=… npm run test:e2e`. */
const SEED = Number(process.env['SEED'] ?? 1);
const root = mkdtempSync(join(tmpdir(), 'corpus-'));
const kubectl = (...args: readonly string[]): { status: number | null; stderr: string } =>
  spawnSync('kubectl', [...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

// Objects can be tried in a namespace only that is there.
beforeAll(() => {
  kubectl('delete', 'namespace', NAMESPACE, '--ignore-not-found', '--wait', '--timeout=180s');
  kubectl('create', 'namespace', NAMESPACE);
});

afterAll(() => {
  kubectl('delete', 'namespace', NAMESPACE, '--ignore-not-found', '--wait=false');
  rmSync(root, { recursive: true, force: true });
});

interface Case {
  readonly name: string;
  readonly files: readonly string[];
  readonly profiles?: readonly string[];
}

/** Translates cases below a folder. @returns how many can be translated at all */
function translate(folder: string, cases: readonly Case[]): number {
  const environment = { ...ENVIRONMENT, COMPOSE_PROJECT_NAME: NAMESPACE, S1: 'a secret' };
  return cases.filter(({ name, files, profiles = [] }) => {
    const cache = mkdtempSync(join(root, 'cache-'));
    try {
      const output = new OutputFolder(join(folder, name.replace('/', '-')), cache);
      return synthesise(output, { file: [...files], profiles: [...profiles], environment }).published;
    } catch (error) {
      if (error instanceof ComposeError) return false;
      throw error;
    }
  }).length;
}

/** The complaints of the API server about the manifests below a folder. */
function complaintsOf(folder: string): string[] {
  const { status, stderr } = kubectl('apply', '--dry-run=server', '--validate=strict', '--recursive', '-f', folder);
  // A namespace that was made by hand has no annotation of kubectl's.
  const complaints = stderr.split('\n').filter((line) => line !== '' && !line.includes('last-applied-configuration'));
  return status === 0 ? complaints : [`status ${status}`, ...complaints];
}

test('The API server takes every manifest of the corpus', () => {
  const folder = mkdtempSync(join(root, 'corpus-'));
  expect(translate(folder, corpus())).toBeGreaterThan(150);
  expect(complaintsOf(folder)).toEqual([]);
});

test('The API server takes every manifest of odd settings', () => {
  const written = mkdtempSync(join(root, 'written-'));
  const cases = fc.sample(oddProject, { seed: SEED, numRuns: 60 }).map((project, index): Case => {
    const file = join(written, `${index}.json`);
    writeFileSync(file, JSON.stringify(project));
    return { name: `odd-${index}`, files: [file] };
  });
  const folder = mkdtempSync(join(root, 'odd-'));
  expect(translate(folder, cases)).toBeGreaterThan(30);
  expect(complaintsOf(folder)).toEqual([]);
});
