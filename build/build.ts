/** Makes `lib/`, which the package ships: `npm run build`. */
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED_SCHEMA, compiledSchema } from './compile-schema';
import { shipParser } from './parser-of-scripts';

const ROOT = join(__dirname, '..');
const LIB = join(ROOT, 'lib');

// A file of an earlier build would be shipped as well.
rmSync(LIB, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (status === 0) {
  writeFileSync(join(LIB, COMPILED_SCHEMA), compiledSchema());
  shipParser(LIB);
  chmodSync(join(LIB, 'cli', 'cdk8s-compose.js'), 0o755);
} else {
  process.exitCode = 1;
}
