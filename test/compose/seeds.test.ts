import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { seeds } from '../fuzz/seeds';

/** Seconds of CPU for the translation of one seed, and for a process that loads the sources before. */
const CPU = 5;
const CPU_OF_PROCESS = 15;

test.each(Object.entries(seeds))(
  'A process ends as it should for %s within its limit of CPU',
  (name, seed) => {
    const program = `ulimit -t ${CPU_OF_PROCESS}; exec "$0" -r ts-node/register test/fuzz/attempt-seed.ts "$1"`;
    const { status, signal, stdout, stderr } = spawnSync('sh', ['-c', program, process.execPath, name], {
      cwd: join(__dirname, '..', '..'),
      encoding: 'utf8',
    });
    expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
    const { outcome, seconds }: { outcome?: unknown; seconds?: unknown } = JSON.parse(stdout);
    expect(outcome).toBe(seed.outcome);
    expect(seconds).toBeLessThan(CPU);
  },
  120_000,
);
