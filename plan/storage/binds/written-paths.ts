import { posix } from 'node:path';

/** The words behind a command to which it writes, for commands that write to files. */
const WRITERS: Readonly<Record<string, 'all' | 'last'>> = {
  chmod: 'all',
  chown: 'all',
  cp: 'last',
  install: 'last',
  ln: 'last',
  mv: 'all',
  rm: 'all',
  sed: 'all',
  tee: 'all',
  touch: 'all',
  truncate: 'all',
};

/** How many folders a script goes to, of those that are looked at. */
const MAX_FOLDERS = 10;
/** How much the variables of a script may add to it, in characters: what grows beyond names no file. */
const MAX_EXPANSION = 256 * 1024;

const COMMENTS = /^[ \t]*#.*$/gm;
const ASSIGNMENTS = /(?:^|[\s;&|])(\w+)=([^\s;&|]+)/g;
const VARIABLES = /\$(?:\{(\w+)(?::?[-=]([^}]{0,1000}))?\}|(\w+))/g;
const REDIRECTIONS = />\|?\s*([^\s;&|<>()]+)/g;
const OUTPUTS = /\s(?:-o|-O|-out|-keyout|--output|--output-document)[\s=]([^\s;&|<>()]+)/g;
const FOLDERS = /(?:^|[\s;&|(])cd\s+([^\s;&|<>()]+)/g;

/**
 * The files and folders that a script of a shell writes to, as far as its text tells.
 *
 * @param variables those that it is started with
 * @param folder in which it is started
 * @returns absolute paths; those of the script that are not are below any of the folders that it goes to
 */
export function writtenPaths(
  script: string,
  variables: Readonly<Record<string, string | null>>,
  folder: string,
): readonly string[] {
  const plain = script.replace(COMMENTS, '').replace(/["']/g, '');
  const known = new Map(Object.entries(variables));
  let room = MAX_EXPANSION;
  const expand = (words: string): string =>
    words.replace(VARIABLES, (whole: string, name?: string, fallback?: string, short?: string) => {
      const value = known.get(name ?? short ?? '') ?? fallback ?? whole;
      room -= value.length;
      return room < 0 ? whole : value;
    });
  for (const [, name = '', value = ''] of plain.matchAll(ASSIGNMENTS)) known.set(name, expand(value));
  const text = expand(plain);
  const firsts = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, first = '']) => first);
  const paths = [...firsts(REDIRECTIONS), ...firsts(OUTPUTS), ...text.split(/[;&|\n(){}`]/).flatMap(changedBy)];
  const folders = [
    folder,
    ...firsts(FOLDERS)
      .slice(0, MAX_FOLDERS)
      .map((path) => posix.resolve(folder, path)),
  ];
  return [...new Set(paths.flatMap((path) => folders.map((each) => posix.resolve(each, path))))];
}

/** The files that one command changes, whatever stands before it: `sudo`, `exec`, `sh -c`. */
function changedBy(command: string): string[] {
  const [beforeRedirection = ''] = command.split(/[0-9]?[<>]/, 1);
  const words = beforeRedirection.split(/\s+/).filter((word) => word !== '');
  const index = words.findIndex((word) => Object.hasOwn(WRITERS, posix.basename(word)));
  const name = posix.basename(words[index] ?? '');
  const options = words.slice(index + 1).filter((word) => word.startsWith('-'));
  const args = words.slice(index + 1).filter((word) => !word.startsWith('-'));
  if (index < 0 || (name === 'sed' && !options.some((option) => /^(-[a-zA-Z]*i|--in-place)/.test(option)))) return [];
  return WRITERS[name] === 'last' ? args.slice(-1) : args;
}
