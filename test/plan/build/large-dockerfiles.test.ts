import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Seconds of the processor, the compiler's own included. */
const LIMIT = 20;

test('Long chains of stages, ranges of ports that overlap and long lines of a Dockerfile are read in linear time', () => {
  const program = join(__dirname, 'large-dockerfiles.ts');
  const run = `ulimit -t ${LIMIT} && exec "${process.execPath}" -r ts-node/register "${program}"`;
  const { stdout, status } = spawnSync('sh', ['-c', run], { encoding: 'utf8' });
  expect({ stdout: stdout.trim(), status }).toEqual({
    stdout: JSON.stringify({ base: 'a', exposed: 65_535, words: 65_535 }),
    status: 0,
  });
}, 300_000);
