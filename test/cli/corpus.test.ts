import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesise } from '../../cli/synthesise';
import { ComposeError } from '../../compose/problem';
import { OutputFolder } from '../../output/publish';
import { corpus, ENVIRONMENT } from '../oracle/corpus';

const root = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('Every file of the corpus ends in manifests or in a clear error', () => {
  const output = new OutputFolder(join(root, 'dist'), join(root, 'cache'));
  const surprises = corpus().flatMap(({ name, files, profiles }) => {
    try {
      synthesise(output, { file: files, profiles, environment: ENVIRONMENT });
      return [];
    } catch (error) {
      return error instanceof ComposeError && error.problems.every(({ message }) => message !== '')
        ? []
        : [`${name}: ${String(error)}`];
    }
  });
  expect(surprises).toEqual([]);
}, 120_000);
