import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { removeFormerOutput, removeLeftovers, replaceFile } from './changes';
import { sha256, type Files } from './list';
import { isPlainName } from './names';
import { makeFolder } from '../make-folder';

const LAST_GOOD = 'last-good';

/**
 * The last good output of a folder, kept aside in one file, which takes a fraction of the time of as many as the folder
 * has. The file begins with a hash of the rest: what is damaged, cut or of somebody else counts as not there.
 */
export class KeptOutput {
  private readonly key: string;

  /** @param caches folders to keep it in: the first that can be written is used, the newest is read */
  constructor(
    private readonly folder: string,
    private readonly caches: readonly string[],
  ) {
    this.key = sha256(folder).slice(0, 16);
  }

  read(): Files | undefined {
    const body = this.newest();
    return body === undefined ? undefined : filesOf(body, this.folder);
  }

  /** The names of its files, also of one that an earlier version kept. */
  names(): Iterable<string> {
    const files = this.read() ?? this.caches.map((cache) => readFormer(this.former(cache))).find(Boolean);
    return files?.keys() ?? [];
  }

  /** Where nothing can be written, nothing is kept: the output itself is in place. */
  write(files: Files): void {
    const body = JSON.stringify({ folder: this.folder, files: Object.fromEntries(files) });
    if (this.newest() === body) return;
    this.caches.some((cache) => {
      try {
        const folder = join(cache, this.key);
        makeFolder(folder, 0o700);
        removeLeftovers(folder);
        replaceFile(join(folder, LAST_GOOD), `${sha256(body)}\n${body}`, 0o600);
        removeFormerOutput(this.former(cache));
        return true;
      } catch {
        return false;
      }
    });
  }

  private former(cache: string): string {
    return join(cache, `${this.key}.last-good`);
  }

  private newest(): string | undefined {
    return this.caches
      .flatMap((cache) => readWhole(join(cache, this.key, LAST_GOOD)) ?? [])
      .sort((a, b) => b.time - a.time)[0]?.body;
  }
}

/** The content of a file whose first line is the hash of the rest; undefined for any other file. */
function readWhole(path: string): { readonly body: string; readonly time: number } | undefined {
  try {
    const content = readFileSync(path, 'utf8');
    const body = content.slice(content.indexOf('\n') + 1);
    return content === `${sha256(body)}\n${body}` ? { body, time: statSync(path).mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}

function filesOf(body: string, ofFolder: string): Files | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null || !('folder' in parsed) || !('files' in parsed))
      return undefined;
    const { folder, files } = parsed;
    if (folder !== ofFolder || typeof files !== 'object' || files === null) return undefined;
    return asFiles(Object.entries(files));
  } catch {
    return undefined;
  }
}

/** The files that earlier versions kept: without a hash, so only the names are taken. */
function readFormer(path: string): Files | undefined {
  try {
    const former: unknown = deserialize(readFileSync(path));
    return isIterable(former) ? asFiles(former) : undefined;
  } catch {
    return undefined;
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** @returns undefined when a name leads out of the folder, or something is no text */
function asFiles(entries: Iterable<unknown>): Files | undefined {
  const files = new Map<string, string>();
  for (const entry of entries) {
    if (!isList(entry)) return undefined;
    const [name, text] = entry;
    if (typeof name !== 'string' || typeof text !== 'string' || !isPlainName(name)) return undefined;
    files.set(name, text);
  }
  return files;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
