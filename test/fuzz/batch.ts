import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { attempt } from './attempt';
import { inputs } from './inputs';

/** Characters of a counterexample that are shown. */
const MAX_SHOWN = 4_000;

/** The beginning with the counterexample, and the end with the reason. */
function shown(message: string): string {
  if (message.length <= 2 * MAX_SHOWN) return message;
  return `${message.slice(0, MAX_SHOWN)} … ${message.slice(-MAX_SHOWN)}`;
}

/** Tries some inputs of one kind, for a process of its own: `KIND SEED RUNS`. The exit status is 1 when one fails. */
const [, , kind = '', seed, runs] = process.argv;
const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
chmodSync(root, 0o700);
const [, input] = inputs[kind] ?? [];
try {
  if (input === undefined) throw new Error(`There is no kind of input called ${JSON.stringify(kind)}.`);
  fc.assert(
    fc.property(input, (one) => attempt(one, join(root, 'project'))),
    { seed: Number(seed), numRuns: Number(runs) },
  );
} catch (error) {
  console.error(shown(error instanceof Error ? `${String(error.cause)}\n${error.message}` : String(error)));
  process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
