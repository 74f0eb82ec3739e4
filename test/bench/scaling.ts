import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ComposeError } from '../../compose/problem';
import { synthesise } from '../../cli/synthesise';
import { OutputFolder } from '../../output/publish';
import { writeInput, type Input } from '../fuzz/input';
import { constructs } from './constructs';

/** How many times as many there are of a construct, and the CPU that these may take as a multiple: the square is 16. */
const TIMES = 4;
const MOST = 8;
const ROUNDS = 3;

/** Seconds of CPU for a translation, the least of some rounds. @throws Error when the project is refused */
function cpuOf(input: Input): number {
  const folder = mkdtempSync(join(tmpdir(), 'scaling-'));
  try {
    writeInput(folder, input);
    return Math.min(...Array.from({ length: ROUNDS }, () => once(folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function once(folder: string): number {
  const before = process.cpuUsage();
  synthesise(new OutputFolder(join(folder, 'dist'), join(folder, 'cache')), { file: join(folder, 'compose.yaml') });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Prints what four times as many of each construct cost: `npm run bench:scaling`. Fails where that is near the square. */
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(constructs);
for (const name of names) {
  const { count, project } = constructs[name] ?? {};
  if (count === undefined || project === undefined) throw new Error(`There is no construct called "${name}".`);
  try {
    // The first translation of a process compiles the code.
    cpuOf(project(10));
    const [few, many] = [cpuOf(project(count)), cpuOf(project(count * TIMES))];
    const ratio = many / few;
    if (ratio > MOST) process.exitCode = 1;
    const verdict = ratio > MOST ? `  more than ${MOST}` : '';
    console.log(
      `${name.padEnd(30)} ${count}: ${few.toFixed(2)} s, ${count * TIMES}: ${many.toFixed(2)} s, ratio ${ratio.toFixed(1)}${verdict}`,
    );
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error;
    process.exitCode = 1;
    console.log(`${name.padEnd(30)} refused: ${error.message.slice(0, 200)}`);
  }
}
