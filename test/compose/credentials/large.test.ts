import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Seconds of the processor, the compiler's own included. */
const LIMIT = 20;

test('Credentials are looked for in a time that grows with the size of a text and not with the number of passwords', () => {
  const program = join(__dirname, 'large-inputs.ts');
  const run = `ulimit -t ${LIMIT} && exec "${process.execPath}" -r ts-node/register "${program}"`;
  const { stdout, status } = spawnSync('sh', ['-c', run], { encoding: 'utf8' });
  expect({ stdout: stdout.trim(), status }).toEqual({
    stdout: JSON.stringify({ found: 1, cut: 1, origins: 200_000 }),
    status: 0,
  });
}, 300_000);
