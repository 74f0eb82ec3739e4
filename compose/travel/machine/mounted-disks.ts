import { readFileSync } from 'node:fs';
import { isWithin } from '../real-path';

/** File systems whose files are on another machine, or that are mounted when somebody looks: who looks may wait for ever. */
const REMOTE =
  /^(?:afs|autofs|beegfs|ceph|cifs|coda|davfs|fuse\..+|gfs2?|glusterfs|gpfs|lustre|ncpfs|nfs\d?|ocfs2|smb3?|smbfs)$/;

/** Where Linux lists what is mounted. Other systems have no such file, and nothing is known of their disks. @see proc(5) */
const LIST = '/proc/self/mountinfo';

/** The disks of this machine and where they are mounted, known without a look at the disks themselves. */
export class MountedDisks {
  private readonly types: ReadonlyMap<string, string>;

  /** @param text what the kernel lists */
  constructor(text = listed()) {
    this.types = new Map(text.split('\n').flatMap(entryOf));
  }

  /** Whether another disk begins at a path. */
  isStart(path: string): boolean {
    return this.types.has(path);
  }

  /** Whether a path lies on a disk of another machine. @param path absolute */
  isRemote(path: string): boolean {
    let [nearest, type] = ['', ''];
    for (const [place, each] of this.types) {
      if (place.length >= nearest.length && isWithin(path, place)) [nearest, type] = [place, each];
    }
    return REMOTE.test(type);
  }
}

function listed(): string {
  try {
    return readFileSync(LIST, 'utf8');
  } catch {
    return '';
  }
}

/** `36 35 98:0 / /mnt/a\040b rw,noatime master:1 - ext3 /dev/root rw` → `/mnt/a b` and `ext3`. */
function entryOf(line: string): [string, string][] {
  const place = line.split(' ')[4];
  const type = line.split(' - ')[1]?.split(' ')[0];
  if (place === undefined || type === undefined) return [];
  return [[place.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8))), type]];
}
