import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');

/** The project has a namespace of its own here, so nobody's work is touched. */
export const PROJECT = 'cdk8s-compose-e2e';

/** Runs one of the project's commands as a user does, with the stack under the name of the tests. @throws Error with all that it printed */
export function command(program: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync(program, [...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 900_000,
    env: { ...process.env, COMPOSE_PROJECT_NAME: PROJECT, CDK8S_CHECK_UPGRADE: 'false', ...environment },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Synthesises a Compose file into a new folder. */
export function synth(composeFile: string, environment: NodeJS.ProcessEnv = {}): string {
  const output = join(mkdtempSync(join(tmpdir(), 'manifests-')), 'dist');
  command('npx', ['cdk8s', 'synth', '--output', output], { COMPOSE_FILE: composeFile, ...environment });
  return output;
}
