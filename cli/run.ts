import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { terminal } from '../output/terminal';
import { programPath } from './program-path';

/** Thrown when a program that was run here failed; what it said is on the terminal already. */
export class ProgramFailed extends Error {}

/**
 * The environment of every program, and the only place that decides it: the user's shell as it is. No variable of a
 * file is ever added to it, as many variables make a program run code. No shell reads the words.
 */
function start(program: string, args: readonly string[]): { path: string; args: string[]; argv0: string } {
  const path = programPath(program);
  if (path === undefined)
    throw new ProgramFailed(`${program} could not be started: no folder in PATH has a program of this name.`);
  // Such a word would throw an error that shows all of it.
  if (args.some((word) => word.includes('\0'))) throw new ProgramFailed(`A word for ${program} has a NUL character.`);
  return { path, args: [...args], argv0: program };
}

/**
 * Runs a program and shows what it prints while it prints it, without anything that a terminal would obey. A signal that
 * asks this process to end ends the program first.
 *
 * @param cwd the folder that it runs in
 * @throws ProgramFailed
 */
export async function run(program: string, words: readonly string[], cwd?: string): Promise<void> {
  const { path, args, argv0 } = start(program, words);
  const running = starting(program, () =>
    spawn(path, args, { argv0, stdio: ['ignore', 'pipe', 'pipe'], ...(cwd === undefined ? {} : { cwd }) }),
  );
  terminal.relay(running.stdout, 'stdout');
  terminal.relay(running.stderr, 'stderr');
  const stopForwarding = forwardSignals(running);
  return new Promise<void>((resolve, reject) => {
    const fail = (message: string): void => reject(new ProgramFailed(message));
    running.on('error', ({ message }) => fail(`${program} could not be started: ${message}`));
    running.on('close', (status, signal) => {
      if (status === 0) resolve();
      else
        fail(
          `"${program} ${args[0] ?? ''}" ${signal === null ? `failed with status ${status}` : `was ended by ${signal}`}.`,
        );
    });
  }).finally(stopForwarding);
}

/** The system refuses some programs at once, and their words with them. @see execve(2), E2BIG */
function starting<T>(program: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const why =
      code === 'E2BIG' ? 'its words are longer than the system takes. Shorten the arguments of the build' : code;
    throw new ProgramFailed(`${program} could not be started: ${why}.`);
  }
}

/** Keeps this process until the program has ended. A terminal sends SIGINT to both, other signals go to one process. */
function forwardSignals(running: ChildProcess): () => void {
  const wait = (): void => undefined;
  const forward = (signal: NodeJS.Signals): void => {
    running.kill(signal);
  };
  process.on('SIGINT', wait).on('SIGTERM', forward).on('SIGHUP', forward);
  return () => process.off('SIGINT', wait).off('SIGTERM', forward).off('SIGHUP', forward);
}

/** Milliseconds that a program has for the answer to a question; an engine that hangs never gives one. */
const PATIENCE = 30_000;

/** Whether a program does something without a failure; what it prints is not shown. */
export function succeeds(program: string, words: readonly string[], patience = PATIENCE): boolean {
  return outputOf(program, words, patience) !== undefined;
}

/**
 * The standard output of a program; undefined where the program is missing, fails, or does not answer in time. The user
 * is told of the last of these.
 *
 * @param patience milliseconds
 */
export function outputOf(program: string, words: readonly string[], patience = PATIENCE): string | undefined {
  if (programPath(program) === undefined) return undefined;
  const { path, args, argv0 } = start(program, words);
  const { status, stdout, error } = spawnSync(path, args, {
    argv0,
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
    timeout: patience,
    killSignal: 'SIGKILL',
  });
  if (error !== undefined && 'code' in error && error.code === 'ETIMEDOUT')
    terminal.tell(`"${[program, ...words].join(' ')}" did not answer within ${patience / 1000} seconds.`);
  return status === 0 ? stdout : undefined;
}
