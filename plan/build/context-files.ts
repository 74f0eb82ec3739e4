import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isFile } from '../../compose/files';
import { MAX_CONTEXT_ENTRIES } from '../../compose/limits';
import { WrongPattern } from './ignore-pattern';
import { ignoreRules, TooManySteps } from './ignore-rules';

/** What a build sees of a folder: a file, or a link as it stands, wherever it leads. */
export type ContextFile =
  | { readonly kind: 'file'; readonly path: string; readonly absolute: string; readonly executable: boolean }
  | { readonly kind: 'link'; readonly path: string; readonly target: string };

/** The file that says what a build does not see: the one of its Dockerfile wins. @see Dockerfile reference, ".dockerignore" */
export function ignoreFileOf(context: string, dockerfile?: string): string | undefined {
  const own = dockerfile === undefined ? [] : [`${dockerfile}.dockerignore`];
  return [...own, join(context, '.dockerignore')].find(isFile);
}

/** Thrown for an ignore file with a pattern that is none. */
export class WrongIgnoreFile extends Error {
  constructor(
    readonly path: string,
    options: ErrorOptions,
  ) {
    super(`${path} has a pattern that is none`, options);
  }
}

/** Thrown for a folder that holds too much, or whose ignore file takes too long. */
export class TooLargeContext extends Error {
  constructor(readonly path: string) {
    super(`${path} is too large`);
  }
}

/** Everything in a folder that an ignore file lets through, sorted by path; `path` is relative, with `/`. @throws WrongIgnoreFile @throws TooLargeContext */
export function contextFiles(folder: string, ignoreFile: string | undefined): ContextFile[] {
  const rules = ignoreFile === undefined ? '' : readFileSync(ignoreFile, 'utf8');
  const ignores = rulesOf(ignoreFile ?? '', rules);
  let entries = 0;
  // A later rule with "!" may bring back a file of a folder that is left out.
  const hasExceptions = /^\s*!/m.test(rules);
  const below = (parent: string, prefix: string): ContextFile[] =>
    readdirSync(parent)
      .sort()
      .flatMap((name): ContextFile[] => {
        const [path, absolute] = [prefix + name, join(parent, name)];
        if (++entries > MAX_CONTEXT_ENTRIES) throw new TooLargeContext(folder);
        const ignored = ignores(path);
        const stat = lstatSync(absolute);
        if (stat.isDirectory()) return ignored && !hasExceptions ? [] : below(absolute, `${path}/`);
        if (ignored) return [];
        if (stat.isSymbolicLink()) return [{ kind: 'link', path, target: readlinkSync(absolute) }];
        return stat.isFile() ? [{ kind: 'file', path, absolute, executable: (stat.mode & 0o111) !== 0 }] : [];
      });
  return below(folder, '');
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
