import { spawnSync } from 'node:child_process';

/** Thrown when a program that was run here failed; what it said is on the terminal already. */
export class ProgramFailed extends Error {}

/** Runs a program and shows what it prints. @throws ProgramFailed */
export function run(
  program: string,
  args: readonly string[],
  options: { input?: string; env?: NodeJS.ProcessEnv } = {},
): void {
  const { status, error } = spawnSync(program, [...args], {
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'inherit', 'inherit'],
    ...(options.input === undefined ? {} : { input: options.input }),
    env: { ...process.env, ...options.env },
  });
  if (error !== undefined) throw new ProgramFailed(`${program} could not be started: ${error.message}`);
  if (status !== 0) throw new ProgramFailed(`"${program} ${args[0] ?? ''}" failed with status ${status}.`);
}
