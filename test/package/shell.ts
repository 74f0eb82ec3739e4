import { spawnSync } from 'node:child_process';

/** What a command line did. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** npm neither asks the network what it does not need to, nor runs the scripts of packages. */
const QUIET = {
  npm_config_ignore_scripts: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
  CDK8S_CHECK_UPGRADE: 'false',
};

/** Runs a command line in a folder, with an environment that names no Compose file. @throws Error when it fails */
export function sh(cwd: string, line: string): string {
  const { status, stdout, stderr } = outcome(cwd, line);
  if (status !== 0) throw new Error(`"${line}" ended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** Runs a command line in a folder, which may fail. */
export function outcome(cwd: string, line: string): Outcome {
  const { PATH, HOME, npm_config_cache, npm_config_registry } = process.env;
  const env = { PATH, HOME, npm_config_cache, npm_config_registry, ...QUIET };
  return spawnSync('sh', ['-c', line], { cwd, encoding: 'utf8', env });
}
