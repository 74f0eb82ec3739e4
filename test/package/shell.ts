import { spawnSync } from 'node:child_process';

/** The outcome of a command line. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How this machine reaches npm's registry. A Node of another folder has a global npmrc of its own, which may say nothing. */
const NETWORK = [
  'npm_config_cache',
  'npm_config_registry',
  'npm_config_cafile',
  'npm_config_globalconfig',
  'NODE_EXTRA_CA_CERTS',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
];

/** A command that waits for a network that never answers fails after these milliseconds. */
const PATIENCE = 300_000;

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
  const env: NodeJS.ProcessEnv = { ...QUIET };
  for (const name of ['PATH', 'HOME', ...NETWORK]) env[name] = process.env[name];
  return spawnSync('sh', ['-c', line], { cwd, encoding: 'utf8', env, timeout: PATIENCE });
}
