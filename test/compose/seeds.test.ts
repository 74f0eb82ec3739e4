import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { seeds } from '../fuzz/seeds';

/**
 * Seconds of CPU for a process that makes the files of a seed, loads the sources, and looks at the CPU of the translation
 * itself: see `MAX_CPU`. Thousands of files cost a busy machine as much as the rest together.
 */
const CPU_OF_PROCESS = 40;

test.each(Object.entries(seeds))(
  'A process ends as it should for %s within its limit of CPU',
  (name, seed) => {
    const program = `ulimit -t ${CPU_OF_PROCESS}; exec "$0" -r ts-node/register test/fuzz/attempt-seed.ts "$1"`;
    const { status, signal, stdout, stderr } = spawnSync('sh', ['-c', program, process.execPath, name], {
      cwd: join(__dirname, '..', '..'),
      encoding: 'utf8',
    });
    expect({ status, signal, stderr, outcome: stdout.trimEnd() }).toEqual({
      status: 0,
      signal: null,
      stderr: '',
      outcome: seed.outcome,
    });
  },
  120_000,
);
