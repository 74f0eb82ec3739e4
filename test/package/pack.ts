import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the tests find the tarball, which is packed once for all of them. */
const VARIABLE = 'CDK8S_COMPOSE_TEST_TARBALL';

/** Builds and packs the package before the tests of this folder; they remove the folder afterwards. */
export default function pack(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: join(__dirname, '..', '..'),
    encoding: 'utf8',
  });
  process.env[VARIABLE] = join(folder, packed.trim().split('\n').at(-1) ?? '');
  return () => rmSync(folder, { recursive: true, force: true });
}

/** The tarball of the package. */
export function tarball(): string {
  const path = process.env[VARIABLE];
  if (path === undefined) throw new Error('The tarball is packed by the setup of the jest project "package".');
  return path;
}
