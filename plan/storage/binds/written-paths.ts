import { posix } from 'node:path';
import { MAX_NESTED_SCRIPTS } from '../../../compose/limits';
import { innerScript, programOf } from '../../../compose/script/run';
import { parseScript } from '../../../compose/script/parse';
import type { Script, ScriptCommand } from '../../../compose/script/script';

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

const VARIABLES = /\$(?:\{(\w+)(?::?[-=]([^}]{0,1000}))?\}|(\w+))/g;
/** Those that write to a file, and not to a number. */
const WRITING = /^(>|>>|>\||&>|&>>|<>|>&)$/;
const OUTPUT = /^(?:-o|-O|-out|-keyout|--output|--output-document)(?:=(.+))?$/s;

/**
 * The files and folders that a script of a shell writes to, as far as its text tells.
 *
 * @param variables those that it is started with
 * @param folder in which it is started
 * @returns absolute paths; those of the script that are not are below any of the folders that it goes to
 */
export function writtenPaths(
  script: Script,
  variables: Readonly<Record<string, string | null>>,
  folder: string,
): readonly string[] {
  const commands = expanded(allCommands(script), variables);
  const paths = [
    ...commands.flatMap(({ redirected }) => redirected),
    ...commands.flatMap(({ words }) => words.flatMap(output)),
    ...commands.flatMap(({ words }) => changedBy(words)),
  ];
  const changes = commands.flatMap(({ words: [first, to] }) => (first === 'cd' && to !== undefined ? [to] : []));
  const folders = [folder, ...changes.slice(0, MAX_FOLDERS).map((path) => posix.resolve(folder, path))];
  return [...new Set(paths.flatMap((path) => folders.map((each) => posix.resolve(each, path))))];
}

/** Words before the name of a shell, such as `docker-entrypoint.sh`, that are looked at. */
const MAX_BEFORE_SHELL = 8;

/** The commands of a script, and of those that it has a shell run. */
function allCommands(script: Script, depth = 0): ScriptCommand[] {
  return script.commands.flatMap((command) => {
    const values = command.words.map(({ value }) => value);
    const inner = values
      .slice(0, MAX_BEFORE_SHELL)
      .map((_, index) => innerScript(values.slice(index)))
      .find((found) => found !== undefined);
    if (inner === undefined || depth === MAX_NESTED_SCRIPTS) return [command];
    return [command, ...allCommands(parseScript(inner.script), depth + 1)];
  });
}

interface ExpandedCommand {
  readonly words: readonly string[];
  /** The files that its output goes to. */
  readonly redirected: readonly string[];
}

/** The commands with their variables filled in, as far as these are known. */
function expanded(
  commands: readonly ScriptCommand[],
  variables: Readonly<Record<string, string | null>>,
): ExpandedCommand[] {
  const known = new Map(Object.entries(variables));
  let room = MAX_EXPANSION;
  const expand = (text: string): string =>
    text.replace(VARIABLES, (whole: string, name?: string, fallback?: string, short?: string) => {
      const value = known.get(name ?? short ?? '') ?? fallback ?? whole;
      room -= value.length;
      return room < 0 ? whole : value;
    });
  for (const { assignments, words } of commands) {
    for (const { name, value } of assignments) known.set(name, expand(value));
    // export NAME=value
    for (const { value } of words) {
      const [, name, assigned] = /^(\w+)=(.+)$/s.exec(value) ?? [];
      if (name !== undefined && assigned !== undefined) known.set(name, expand(assigned));
    }
  }
  return commands.map(({ words, redirections }) => ({
    words: words.flatMap(({ value }) => (value.includes('$') ? expand(value).split(/\s+/) : [value])),
    redirected: redirections
      .filter(({ operator, target }) => WRITING.test(operator) && !(operator === '>&' && /^[\d-]/.test(target.value)))
      .map(({ target }) => expand(target.value)),
  }));
}

/** The output that an option of a program names. */
function output(word: string, index: number, words: readonly string[]): string[] {
  const option = OUTPUT.exec(word);
  const path = option === null ? undefined : (option[1] ?? words[index + 1]);
  return path === undefined ? [] : [path];
}

/** The files that one command changes, whatever stands before it: `sudo`, `exec`. */
function changedBy(words: readonly string[]): string[] {
  const index = words.findIndex((word) => Object.hasOwn(WRITERS, programOf([word])));
  const name = programOf(words.slice(index));
  const options = words.slice(index + 1).filter((word) => word.startsWith('-'));
  const args = words.slice(index + 1).filter((word) => word !== '' && !word.startsWith('-'));
  if (index < 0 || (name === 'sed' && !options.some((option) => /^(-[a-zA-Z]*i|--in-place)/.test(option)))) return [];
  return WRITERS[name] === 'last' ? args.slice(-1) : args;
}
