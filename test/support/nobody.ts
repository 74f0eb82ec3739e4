import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
/** The user and the group "nobody" of Linux, whom the permissions of files concern. */
export const NOBODY = { uid: 65_534, gid: 65_534 };
export const isRoot = process.getuid?.() === 0;

/** Whether nobody may run this program, and read the checkout with it. */
function isRunByNobody(program: string): boolean {
  const script = 'require("node:fs").readFileSync(process.argv[1])';
  return spawnSync(program, ['-e', script, join(ROOT, 'package.json')], NOBODY).status === 0;
}

/**
 * The path of a Node that nobody may run. A Node in the home of root is copied to the folder for temporary files.
 *
 * @returns `undefined` where nobody may not read the checkout, as in the home of root
 */
function nodeOfNobody(): string | undefined {
  if (!isRoot || isRunByNobody(process.execPath)) return process.execPath;
  const folder = mkdtempSync(join(tmpdir(), 'node-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  const copy = join(folder, 'node');
  copyFileSync(process.execPath, copy);
  chmodSync(copy, 0o755);
  return isRunByNobody(copy) ? copy : undefined;
}

/** The path of a Node for a run as nobody; `undefined` where there can be none. */
export const NODE_OF_NOBODY = nodeOfNobody();
