import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../../cli/last-handler';
import { synthesise } from '../../cli/synthesise';
import { ComposeError, formatProblem } from '../../compose/problem';
import { OutputFolder } from '../../output/publish';
import { MAX_CPU } from './attempt';
import { writeInput } from './input';
import { seeds } from './seeds';

/** Translates one seed, for a process of its own: prints what became of it. The exit status is 1 above `MAX_CPU`. */
runProgram(() => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.chdir(folder);
  writeInput(folder, seeds[process.argv[2] ?? '']?.input ?? {});
  mkdirSync('dist');
  const before = process.cpuUsage();
  console.log(outcomeIn(folder));
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (seconds <= MAX_CPU) return;
  console.error(`The seed takes ${seconds} s of CPU.`);
  process.exitCode = 1;
});

function outcomeIn(folder: string): string {
  try {
    synthesise(new OutputFolder(join(folder, 'dist'), join(folder, 'cache')), {
      file: join(folder, 'compose.yaml'),
      environment: { A: 'a'.repeat(10) },
    });
    return 'translated';
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error;
    return error.problems.slice(0, 1).map(formatProblem).join('');
  }
}
