import { createHash } from 'node:crypto';
import { isPlainName } from './names';

/** Texts by the names of files. */
export type Files = ReadonlyMap<string, string>;

/** Hashes of texts by the names of files. */
export type Listed = ReadonlyMap<string, string>;

const LINE = /^([0-9a-f]{64}) {2}(.+)$/;

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The list of what was written, sorted and without times: the same files have the same list. `sha256sum --check` reads
 * it as well.
 */
export function formatList(files: Files): string {
  const lines = [...files].map(([name, text]) => `${sha256(text)}  ${name}`);
  return [heading(files.size), ...lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)), ''].join('\n');
}

/**
 * The files that a list names; undefined for a list that is cut, changed by hand, or names files outside of its own
 * folder.
 */
export function parseList(text: string): Listed | undefined {
  const [first, ...lines] = text.split(/\r?\n/);
  if (lines.pop() !== '' || first !== heading(lines.length)) return undefined;
  const listed = new Map<string, string>();
  for (const line of lines) {
    const [, hash, name] = LINE.exec(line) ?? [];
    if (hash === undefined || name === undefined || !isPlainName(name) || listed.has(name)) return undefined;
    listed.set(name, hash);
  }
  return listed;
}

function heading(count: number): string {
  return `# cdk8s-compose wrote ${count} files here. It replaces and removes these, and no others.`;
}
