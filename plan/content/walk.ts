import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file below a folder. */
export interface FoundFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly absolute: string;
  /** Permission bits. */
  readonly mode: number;
  /** Bytes. */
  readonly size: number;
}

interface Walk {
  /** Names of files and folders to leave out, wherever they stand. */
  readonly skip: readonly string[];
  /** Called with the path of each thing left out. */
  readonly onSkip: (path: string) => void;
}

/** Every file below a folder, sorted by path. Links are followed; broken ones, and links back to a folder above, are left out. */
export function walk(folder: string, options: Partial<Walk> = {}): FoundFile[] {
  return walkBelow(folder, '', [], { skip: [], onSkip: () => undefined, ...options });
}

function walkBelow(folder: string, prefix: string, above: readonly string[], options: Walk): FoundFile[] {
  const real = realpathSync(folder);
  if (above.includes(real)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name): FoundFile[] => {
      const path = prefix + name;
      if (options.skip.includes(name)) {
        options.onSkip(path);
        return [];
      }
      const absolute = join(folder, name);
      const stat = statSync(absolute, { throwIfNoEntry: false });
      if (stat === undefined) return [];
      if (stat.isDirectory()) return walkBelow(absolute, `${path}/`, [...above, real], options);
      return stat.isFile() ? [{ path, absolute, mode: stat.mode & 0o777, size: stat.size }] : [];
    });
}
