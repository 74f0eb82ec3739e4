import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { synthesise } from '../../cli/synthesise';
import { ComposeError } from '../../compose/problem';
import { OutputFolder } from '../../output/publish';
import { removeInput, writeInput, type Input } from './input';

/** Seconds of CPU after which a user takes the program for hanging, on any machine. */
export const MAX_CPU = 5;

/**
 * Translates an input, and looks at what it says, at what it leaves and at the CPU that it takes.
 *
 * @param folder where the input is written to, and removed again
 * @throws Error for anything that no user should meet: what `synthesise` throws ends at the last handler
 */
export function attempt(input: Input, folder: string): void {
  mkdirSync(folder);
  try {
    writeInput(folder, input);
    const output = new OutputFolder(join(folder, 'dist'), join(folder, 'cache'));
    output.publish(new Map([['earlier', 'earlier']]));
    const before = process.cpuUsage();
    const isRefused = refusedIn(folder, output);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    assert(seconds <= MAX_CPU, `The input takes ${seconds} s of CPU.`);
    checkOutput(folder, isRefused);
  } finally {
    removeInput(folder, input);
  }
}

function refusedIn(folder: string, output: OutputFolder): boolean {
  try {
    synthesise(output, { file: join(folder, 'compose.yaml'), environment: { A: 'a', HOME: '/root' } });
    return false;
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error;
    const errors = error.problems.filter(({ severity }) => severity === 'error');
    assert(errors.length > 0, 'The input is refused without an error.');
    assert.deepEqual(
      errors.filter(({ at, message }) => at === undefined || message === ''),
      [],
    );
    return true;
  }
}

function checkOutput(folder: string, isRefused: boolean): void {
  const dist = join(folder, 'dist');
  const files = readdirSync(dist).filter((name) => name !== '.cdk8s-compose');
  if (isRefused) assert.deepEqual(files, ['earlier']);
  else {
    assert(!files.includes('earlier'), 'The file of an earlier run is still there.');
    for (const file of files) {
      const documents = parseAllDocuments(readFileSync(join(dist, file), 'utf8'));
      assert.deepEqual(
        [documents].flat().flatMap(({ errors }) => errors),
        [],
      );
    }
  }
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('.cdk8s-compose')),
    [],
  );
}
