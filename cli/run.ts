import { spawn, spawnSync } from 'node:child_process';
import { terminal } from '../output/terminal';

/** Thrown when a program that was run here failed; what it said is on the terminal already. */
export class ProgramFailed extends Error {}

export interface RunOptions {
  /** On top of the environment of this process. */
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/**
 * Runs a program and shows what it prints while it prints it, without anything that a terminal would obey.
 *
 * @throws ProgramFailed
 */
export function run(program: string, args: readonly string[], { env, cwd }: RunOptions = {}): Promise<void> {
  const running = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
  });
  terminal.relay(running.stdout, 'stdout');
  terminal.relay(running.stderr, 'stderr');
  return new Promise((resolve, reject) => {
    const fail = (message: string): void => reject(new ProgramFailed(message));
    running.on('error', ({ message }) => fail(`${program} could not be started: ${message}`));
    running.on('close', (status, signal) => {
      if (status === 0) resolve();
      else
        fail(
          `"${program} ${args[0] ?? ''}" ${signal === null ? `failed with status ${status}` : `was ended by ${signal}`}.`,
        );
    });
  });
}

/** Runs a program that may fail, and shows nothing. */
export function succeeds(program: string, args: readonly string[]): boolean {
  return spawnSync(program, [...args], { stdio: 'ignore' }).status === 0;
}
