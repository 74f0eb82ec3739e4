import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { isRoot, NOBODY, NODE_OF_NOBODY } from '../support/nobody';
import { inputs } from './inputs';

/** A seed makes a run again: `SEED=… RUNS=… npm run fuzz`. */
const SEED = Number(process.env['SEED'] ?? 1);
const RUNS = Number(process.env['RUNS'] ?? 10_000);
/** Cases for one process. */
const BATCH = 500;
/** Seconds of CPU for one process, which end one that hangs. Each case has a limit of its own; see `attempt`. */
const BATCH_CPU = 240;
/** Milliseconds until Jest gives up on a batch, which its limit of CPU ends long before. */
const TIMEOUT = 1_800_000;
/** As root, each process of so many runs as nobody. */
const SHARE_OF_NOBODY = 3;

const batches = Object.entries(inputs).flatMap(([kind, [share]]) => {
  const runs = Math.ceil(RUNS * share);
  return Array.from({ length: Math.ceil(runs / BATCH) }, (_, index) => ({
    kind,
    seed: SEED + index,
    runs: Math.min(BATCH, runs - index * BATCH),
  }));
});
const processes = batches.map((batch, index) => ({
  ...batch,
  // The permissions of files decide there.
  asNobody: isRoot && NODE_OF_NOBODY !== undefined && (batch.kind === 'special files' || index % SHARE_OF_NOBODY === 0),
}));

interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly errors: string;
}

function run(kind: string, seed: number, runs: number, asNobody: boolean): Promise<Ended> {
  const program = `ulimit -t ${BATCH_CPU}; exec "$0" -r ts-node/register test/fuzz/batch.ts "$@"`;
  const child = spawn(
    'sh',
    ['-c', program, asNobody ? (NODE_OF_NOBODY ?? '') : process.execPath, kind, String(seed), String(runs)],
    {
      cwd: join(__dirname, '..', '..'),
      stdio: ['ignore', 'inherit', 'pipe'],
      ...(asNobody ? NOBODY : {}),
    },
  );
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status, signal) => resolve({ status, signal, errors }));
  });
}

test.concurrent.each(processes)(
  'Each of $runs cases of $kind (seed $seed, as nobody: $asNobody) is translated or refused',
  async ({ kind, seed, runs, asNobody }) => {
    expect(await run(kind, seed, runs, asNobody)).toEqual({ status: 0, signal: null, errors: '' });
  },
  TIMEOUT,
);
