import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../compose/tree/node';

const ROOT = join(__dirname, '..', '..');
/** The source of the oracle: a program around compose-go, beside the project. */
const SOURCE = process.env['COMPOSE_ORACLE_SOURCE'] ?? join(ROOT, '..', 'shared', 'oracle');
const CACHE = join(ROOT, 'node_modules', '.cache', 'cdk8s-compose-oracle');
const PROGRAM = join(CACHE, 'oracle');

/** Builds the reference loader, once. @throws Error when Go or the source is missing */
export function buildOracle(): void {
  if (existsSync(PROGRAM)) return;
  const source = join(CACHE, 'source');
  mkdirSync(CACHE, { recursive: true });
  cpSync(SOURCE, source, { recursive: true });
  const { status, stderr, error } = spawnSync('go', ['build', '-o', PROGRAM, '.'], { cwd: source, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The oracle could not be built: ${error?.message ?? stderr}`);
}

/** The answer of one of the two loaders: the model, or why the loader refuses. */
export type Answer = { readonly model: Json } | { readonly refusal: string };

/** The model of some files as compose-go reads them. */
export function askOracle(
  files: readonly string[],
  profiles: readonly string[],
  environment: NodeJS.ProcessEnv,
): Answer | 'crash' {
  const args = [...profiles.flatMap((profile) => ['--profile', profile]), ...files];
  const { status, stdout, stderr } = spawnSync(PROGRAM, args, { encoding: 'utf8', env: environment });
  if (stderr.startsWith('panic:')) return 'crash';
  return status === 0 ? { model: JSON.parse(stdout) as Json } : { refusal: stderr.trim() };
}
