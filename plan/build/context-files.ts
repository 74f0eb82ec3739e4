import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import ignore from '@balena/dockerignore';
import { isFile } from '../../compose/files';

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

/** Everything in a folder that an ignore file lets through, sorted by path; `path` is relative, with `/`. @throws WrongIgnoreFile */
export function contextFiles(folder: string, ignoreFile: string | undefined): ContextFile[] {
  const rules = ignoreFile === undefined ? '' : readFileSync(ignoreFile, 'utf8');
  const filter = ignore().add(rules);
  const ignores = (path: string): boolean => {
    try {
      return filter.ignores(path);
    } catch (cause) {
      throw new WrongIgnoreFile(ignoreFile ?? '', { cause });
    }
  };
  // A later rule with "!" may bring back a file of a folder that is left out.
  const hasExceptions = /^\s*!/m.test(rules);
  const below = (parent: string, prefix: string): ContextFile[] =>
    readdirSync(parent)
      .sort()
      .flatMap((name): ContextFile[] => {
        const [path, absolute] = [prefix + name, join(parent, name)];
        const ignored = ignores(path);
        const stat = lstatSync(absolute);
        if (stat.isDirectory()) return ignored && !hasExceptions ? [] : below(absolute, `${path}/`);
        if (ignored) return [];
        if (stat.isSymbolicLink()) return [{ kind: 'link', path, target: readlinkSync(absolute) }];
        return stat.isFile() ? [{ kind: 'file', path, absolute, executable: (stat.mode & 0o111) !== 0 }] : [];
      });
  return below(folder, '');
}
