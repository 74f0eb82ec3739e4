import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../../cli/last-handler';
import { synthesise } from '../../cli/synthesise';
import { ComposeError, formatProblem } from '../../compose/problem';
import { OutputFolder } from '../../output/publish';
import { seeds } from './seeds';

/** Translates one seed, for a process of its own: prints the first problem where the seed is refused. */
runProgram(() => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(seeds[process.argv[2] ?? ''] ?? {}))
    if (!(typeof content === 'object' && 'link' in content)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'dist'));
  try {
    synthesise(new OutputFolder(join(folder, 'dist'), join(folder, 'cache')), {
      file: join(folder, 'compose.yaml'),
      environment: { A: 'a'.repeat(10) },
    });
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error;
    console.log(error.problems.slice(0, 1).map(formatProblem).join('\n'));
  }
});
