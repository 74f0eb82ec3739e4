import { lstatSync, opendirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { statOf } from '../../files';
import { MAX_COUNTED_ENTRIES } from '../../limits';
import { MountedDisks } from './mounted-disks';
import { keepsKeys } from '../private-places';
import { realPath } from '../real-path';

/** The result of a look into a folder of this machine, for the user of the command: numbers, and no names. */
export type CountedFolder =
  | { readonly kind: 'missing' | 'keys' | 'remote' | 'closed' }
  | {
      readonly kind: 'counted';
      readonly files: number;
      readonly bytes: number;
      /** Whether there may be more, which was not looked at. */
      readonly isPart: boolean;
    };

/**
 * Counts what is in folders of this machine that a Compose file names. No file is opened and no link is followed; another
 * disk inside a folder is not entered, nor is a folder on another machine, nor one in which keys are kept. All folders of a
 * project together are looked at up to a limit.
 *
 * @see docs/decisions/0019-folders-of-the-machine.md
 */
export class FolderCounter {
  private room: number;

  /** @param limit files and folders, of all that is counted */
  constructor(
    limit = MAX_COUNTED_ENTRIES,
    private readonly disks = new MountedDisks(),
  ) {
    this.room = limit;
  }

  /** @param path absolute */
  count(path: string): CountedFolder {
    if (keepsKeys(path)) return { kind: 'keys' };
    if (this.disks.isRemote(path)) return { kind: 'remote' };
    const stat = statOf(path);
    if (stat === undefined) return { kind: 'missing' };
    const real = realPath(path);
    if (keepsKeys(real)) return { kind: 'keys' };
    if (this.disks.isRemote(real)) return { kind: 'remote' };
    return this.below(real);
  }

  private below(folder: string): CountedFolder {
    let [files, bytes, isPart, isFirst] = [0, 0, false, true];
    const folders = [folder];
    for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
      const end = this.each(here, (entry, path) => {
        if (entry.isDirectory()) {
          if (this.disks.isStart(path)) isPart = true;
          else folders.push(path);
        } else if (entry.isFile()) {
          files += 1;
          bytes += sizeOf(path);
        }
      });
      if (end === 'closed' && isFirst) return { kind: 'closed' };
      if (end !== 'reached') isPart = true;
      isFirst = false;
    }
    return { kind: 'counted', files, bytes, isPart };
  }

  /** @returns whether the folder could be read, and to its end */
  private each(folder: string, use: (entry: Dirent, path: string) => void): 'reached' | 'limit' | 'closed' {
    try {
      // A folder may have more entries than fit into the memory: they come one by one.
      const open = opendirSync(folder);
      try {
        for (let entry = open.readSync(); entry !== null; entry = open.readSync()) {
          this.room -= 1;
          if (this.room < 0) return 'limit';
          use(entry, join(folder, entry.name));
        }
        return 'reached';
      } finally {
        open.closeSync();
      }
    } catch {
      return 'closed';
    }
  }
}

function sizeOf(path: string): number {
  try {
    return lstatSync(path).size;
  } catch {
    return 0;
  }
}
