import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { displayPath, isFile } from '../../compose/files';
import { MAX_CONTEXT_ENTRIES } from '../../compose/limits';
import { reading } from '../../compose/travel/cannot-read';
import { WrongPattern } from './ignore/ignore-pattern';
import { ignoreRules, TooManySteps } from './ignore/ignore-rules';

/** An entry of a folder as a build sees the folder: a file, or a link as it stands, wherever it leads. */
export type ContextFile =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly absolute: Buffer;
      readonly executable: boolean;
      readonly bytes: number;
    }
  | { readonly kind: 'link'; readonly path: string; readonly target: string };

/** The file that says what a build does not see: the one of its Dockerfile wins. @see Dockerfile reference, ".dockerignore" */
export function ignoreFileOf(context: string, dockerfile?: string): string | undefined {
  const own = dockerfile === undefined ? [] : [`${dockerfile}.dockerignore`];
  return [...own, join(context, '.dockerignore')].find(isFile);
}

/** Thrown for an ignore file with a pattern that cannot be read. */
export class WrongIgnoreFile extends Error {
  constructor(
    readonly path: string,
    options: ErrorOptions,
  ) {
    super(`${path} has an invalid pattern`, options);
  }
}

/** Thrown for a folder that holds too much, or whose ignore file takes too long. */
export class TooLargeContext extends Error {
  constructor(readonly path: string) {
    super(`${path} is too large`);
  }
}

/** The hint for a file of a context that cannot be read. */
export const UNREADABLE = 'Give yourself permission to read the file, or add the file to .dockerignore.';

/**
 * Everything in a folder that an ignore file lets through, sorted by path; `path` is relative, with `/`.
 *
 * @param rules what the ignore file says
 * @throws WrongIgnoreFile
 * @throws TooLargeContext
 * @throws CannotRead
 */
export function contextFiles(folder: string, ignoreFile: string | undefined, rules: string): ContextFile[] {
  const ignores = rulesOf(ignoreFile ?? '', rules);
  let entries = 0;
  // A later rule with "!" may bring back a file of a folder that is left out.
  const hasExceptions = /^[ \t]*!/m.test(rules);
  const below = (parent: Buffer, prefix: string): ContextFile[] =>
    namesIn(parent).flatMap((bytes): ContextFile[] => {
      const path = prefix + bytes.toString('utf8');
      const absolute = Buffer.concat([parent, SLASH, bytes]);
      if (++entries > MAX_CONTEXT_ENTRIES) throw new TooLargeContext(folder);
      const ignored = ignores(path);
      const stat = reading(shown(absolute), () => lstatSync(absolute), UNREADABLE);
      if (stat.isDirectory()) return ignored && !hasExceptions ? [] : below(absolute, `${path}/`);
      if (ignored) return [];
      if (stat.isSymbolicLink()) {
        const target = reading(shown(absolute), () => readlinkSync(absolute, { encoding: 'buffer' }), UNREADABLE);
        return [{ kind: 'link', path, target: target.toString('utf8') }];
      }
      return stat.isFile()
        ? [{ kind: 'file', path, absolute, executable: (stat.mode & 0o111) !== 0, bytes: stat.size }]
        : [];
    });
  return below(Buffer.from(folder), '');
}

const SLASH = Buffer.from('/');

/** The names in a folder, sorted as texts; a name is bytes, and need not be one. */
function namesIn(folder: Buffer): Buffer[] {
  const names = reading(shown(folder), () => readdirSync(folder, { encoding: 'buffer' }), UNREADABLE);
  const texts = names.map((bytes) => ({ bytes, text: bytes.toString('utf8') }));
  return texts.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ bytes }) => bytes);
}

function shown(path: Buffer): string {
  return displayPath(path.toString('utf8'));
}

function rulesOf(file: string, text: string): (path: string) => boolean {
  try {
    const ignores = ignoreRules(text);
    return (path) => {
      try {
        return ignores(path);
      } catch (error) {
        throw error instanceof TooManySteps ? new TooLargeContext(file) : error;
      }
    };
  } catch (cause) {
    throw cause instanceof WrongPattern ? new WrongIgnoreFile(file, { cause }) : cause;
  }
}
