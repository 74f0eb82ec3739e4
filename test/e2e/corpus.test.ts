import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ComposeError } from '../../compose/problem';
import { OutputFolder } from '../../output/publish';
import { synthesise } from '../../cli/synthesise';
import { corpus, ENVIRONMENT } from '../oracle/corpus';

jest.setTimeout(600_000);

const NAMESPACE = 'cdk8s-compose-corpus';
const root = mkdtempSync(join(tmpdir(), 'corpus-'));
const kubectl = (...args: readonly string[]): { status: number | null; stderr: string } =>
  spawnSync('kubectl', [...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

// Objects can be tried in a namespace only that is there.
beforeAll(() => {
  kubectl('create', 'namespace', NAMESPACE);
});

afterAll(() => {
  kubectl('delete', 'namespace', NAMESPACE, '--ignore-not-found', '--wait=false');
  rmSync(root, { recursive: true, force: true });
});

/** Translates one case. @returns whether it can be translated at all */
function translates({ name, files, profiles }: ReturnType<typeof corpus>[number]): boolean {
  const environment = { ...ENVIRONMENT, COMPOSE_PROJECT_NAME: NAMESPACE };
  try {
    const output = new OutputFolder(join(root, name.replace('/', '-')), join(root, 'cache'));
    return synthesise(output, { file: files, profiles, environment }).published;
  } catch (error) {
    if (error instanceof ComposeError) return false;
    throw error;
  }
}

test('the API server takes all that is made of the corpus', () => {
  const translated = corpus().filter(translates);
  expect(translated.length).toBeGreaterThan(150);
  rmSync(join(root, 'cache'), { recursive: true, force: true });
  const { status, stderr } = kubectl('apply', '--dry-run=server', '--validate=strict', '--recursive', '-f', root);
  // A namespace that was made by hand has no annotation of kubectl's.
  const complaints = stderr.split('\n').filter((line) => line !== '' && !line.includes('last-applied-configuration'));
  expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
});
