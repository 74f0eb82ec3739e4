import { lstatSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { removeLock } from './changes';
import { errorCode, refusal } from './refusal';

/** Milliseconds to wait for another run: a folder of thousands of files takes a few seconds. */
const PATIENCE = 60_000;
/** Milliseconds after which a lock that is still incomplete is one whose process was killed while it wrote. */
const WRITING = 1_000;
/** Milliseconds between two looks. */
const PAUSE = 25;

/**
 * Runs something while no other run of this tool has the same lock. A lock whose process has ended is taken over.
 *
 * @param patience milliseconds to wait for another run
 * @throws ComposeError when another run does not end
 * @throws Error of the file system when no lock can be made there
 */
export function exclusively<T>(path: string, action: () => T, patience = PATIENCE): T {
  const own = `${here()} ${process.pid} ${startOf(process.pid)}\n`;
  for (let waited = 0; !take(path, own, waited); waited += PAUSE) {
    if (waited >= patience)
      throw refusal(
        `Another run writes here: ${path} is still there after ${patience / 1000} seconds.`,
        'Wait until the other run has ended. When no other run is active, remove this file.',
      );
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  try {
    return action();
  } finally {
    if (holderOf(path) === own) removeLock(path);
  }
}

function take(path: string, own: string, waited: number): boolean {
  try {
    writeFileSync(path, own, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  const holder = holderOf(path);
  // Another run may have taken it over in the meantime: only what was looked at is removed.
  const isOver = holder?.endsWith('\n') ? hasEnded(holder) : waited >= WRITING;
  if (holder !== undefined && isOver && holderOf(path) === holder) removeLock(path);
  return false;
}

/** @throws ComposeError for what is no file: a link may lead to a device without an end, and a pipe keeps its reader */
function holderOf(path: string): string | undefined {
  try {
    if (!lstatSync(path).isFile())
      throw refusal(`${path} has the name of a lock, and is no file.`, 'Remove it, or choose another output folder.');
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether the process that made a lock is known not to run: one on another machine is not known. */
function hasEnded(holder: string): boolean {
  const [where, id, start] = holder.trimEnd().split(' ');
  const pid = Number(id);
  if (where !== here() || !Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
  // Numbers of processes are used again.
  return pid === process.pid || startOf(pid) !== start;
}

/** The machine, and the namespace of process numbers: a container has its own. */
function here(): string {
  let namespace = '';
  try {
    namespace = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Only Linux has them.
  }
  return `${hostname().replace(/\s/g, '-')}${namespace}`;
}

/** When a process has started, where the system tells it. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? '';
  } catch {
    return '';
  }
}
