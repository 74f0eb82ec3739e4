import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { differences, read } from './compare';
import { ENVIRONMENT } from './corpus';
import { broken, composeFile } from './generate';
import { askOracle, buildOracle } from './oracle';

/** A seed makes a run again: `SEED=… npm run test:oracle`. */
const SEED = Number(process.env['SEED'] ?? 2027);
const RUNS = Number(process.env['RUNS'] ?? 400);

const folder = mkdtempSync(join(tmpdir(), 'generated-'));
beforeAll(buildOracle, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The differences between both loaders on these files, each merged over those before it. */
function compared(models: readonly object[]): string[] {
  const files = models.map((model, index) => {
    const file = join(folder, `compose.${index}.yaml`);
    writeFileSync(file, stringify(model));
    return file;
  });
  return differences(askOracle(files, [], ENVIRONMENT), read(files, [], ENVIRONMENT));
}

/** Shows the files as well, where they are read differently. */
function expectSame(models: readonly object[], counts: (difference: string) => boolean = () => true): void {
  const yaml = models.map((model) => stringify(model)).join('---\n');
  expect([yaml, ...compared(models).filter(counts)]).toEqual([yaml]);
}

test('Generated files are read as compose-go reads them', () => {
  fc.assert(
    fc.property(composeFile, (model) => {
      expectSame([model]);
    }),
    { seed: SEED, numRuns: RUNS },
  );
}, 600_000);

test('Generated files are merged as compose-go merges them', () => {
  fc.assert(
    fc.property(composeFile, composeFile, (base, override) => {
      expectSame([base, override]);
    }),
    { seed: SEED, numRuns: RUNS },
  );
}, 600_000);

test('Generated files that are slightly broken are refused when compose-go refuses them', () => {
  fc.assert(
    fc.property(broken(composeFile), (model) => {
      expectSame([model], (line) => line.startsWith('only'));
    }),
    { seed: SEED, numRuns: RUNS },
  );
}, 600_000);
