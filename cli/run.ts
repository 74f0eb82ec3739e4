import { spawnSync } from 'node:child_process';

/** Thrown when a program that was run here failed; what it said is on the terminal already. */
export class ProgramFailed extends Error {}

export interface RunOptions {
  /** On top of the environment of this process. */
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** Runs a program and shows what it prints. @throws ProgramFailed */
export function run(program: string, args: readonly string[], { env, cwd }: RunOptions = {}): void {
  const { status, error } = spawnSync(program, [...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
  });
  if (error !== undefined) throw new ProgramFailed(`${program} could not be started: ${error.message}`);
  if (status !== 0) throw new ProgramFailed(`"${program} ${args[0] ?? ''}" failed with status ${status}.`);
}

/** Runs a program that may fail, and shows nothing. */
export function succeeds(program: string, args: readonly string[]): boolean {
  return spawnSync(program, [...args], { stdio: 'ignore' }).status === 0;
}
