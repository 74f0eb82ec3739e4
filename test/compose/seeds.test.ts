import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { seeds } from '../fuzz/seeds';

/** Seconds of CPU for a process that loads the sources and reads one seed. */
const CPU = 10;

test.each(Object.keys(seeds))(
  'A process translates or refuses %s within its limit of CPU',
  (name) => {
    const program = `ulimit -t ${CPU}; exec "$0" -r ts-node/register test/fuzz/attempt-seed.ts "$1"`;
    const { status, signal, stderr } = spawnSync('sh', ['-c', program, process.execPath, name], {
      cwd: join(__dirname, '..', '..'),
      encoding: 'utf8',
    });
    expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
  },
  120_000,
);
