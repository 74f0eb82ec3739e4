import { posix } from 'node:path';
import { MAX_NESTED_SCRIPTS, MAX_STARTERS } from '../limits';
import { parseScript } from './parse';
import type { Script, ScriptCommand } from './script';

/** A program that starts another one. */
interface Starter {
  /** Its short options that take the next word. */
  readonly values?: string;
  /** How many words of its own stand before the program. */
  readonly operands?: number;
}

const STARTERS: Readonly<Record<string, Starter>> = {
  busybox: {},
  catatonit: {},
  chpst: { values: 'ueolmr' },
  command: {},
  doas: { values: 'uC' },
  'dumb-init': { values: 'r' },
  env: { values: 'uC' },
  exec: { values: 'a' },
  gosu: { operands: 1 },
  ionice: { values: 'cn' },
  nice: { values: 'n' },
  nohup: {},
  setsid: {},
  stdbuf: { values: 'ioe' },
  'su-exec': { operands: 1 },
  sudo: { values: 'ugCDhpRTU' },
  time: {},
  timeout: { values: 'ks', operands: 1 },
  tini: { values: 'pe' },
};
const SHELL = /^(ba|da|a|k|z)?sh$/;

/** A program with its arguments, as a shell starts it. */
export type Run = readonly string[];

/** Every program that a script starts, in its order; those of a script in a script, `sh -c "…"`, too. */
export function runsOf(script: Script): Run[] {
  return runs(script.commands, (inner) => inner.commands);
}

/** The last program that a script starts, of each of its branches: the container may be this program in the end. */
export function endRunsOf(script: Script): Run[] {
  return runs(script.ends, (inner) => inner.ends);
}

function runs(commands: readonly ScriptCommand[], within: (script: Script) => readonly ScriptCommand[]): Run[] {
  const look = (words: Run, depth: number): Run[] => {
    const run = startedBy(words);
    const inner = innerScript(run);
    if (inner === undefined || depth === MAX_NESTED_SCRIPTS) return run.length === 0 ? [] : [run];
    return within(parseScript(inner.script)).flatMap((command) =>
      look(
        command.words.flatMap(({ value }) => (value === '$@' && inner.args.length > 0 ? inner.args : [value])),
        depth + 1,
      ),
    );
  };
  return commands.flatMap(({ words }) =>
    look(
      words.map(({ value }) => value),
      0,
    ),
  );
}

/** Every word of a script, and of those that it has a shell run; a word with blanks in it is several. */
export function wordsOf(script: Script, depth = 0): string[] {
  return script.commands.flatMap(({ words, assignments, redirections }) => {
    const values = words.map(({ value }) => value);
    const inner = depth === MAX_NESTED_SCRIPTS ? undefined : innerScript(values)?.script;
    const own = values.flatMap((word) =>
      word === inner ? wordsOf(parseScript(word), depth + 1) : word.split(/\s+/).filter((part) => part !== ''),
    );
    return [
      ...assignments.map(({ name, value }) => `${name}=${value}`),
      ...own,
      ...redirections.map(({ target }) => target.value),
    ];
  });
}

/** The name of the program that is run, without its folder. */
export function programOf([program = '']: Run): string {
  return posix.basename(program);
}

/** The words of a command without the programs that only start another one: `exec`, `env A=b`, `tini --`. */
function startedBy(words: Run): Run {
  let rest = words;
  for (let starters = 0; starters < MAX_STARTERS; starters++) {
    const starter = Object.hasOwn(STARTERS, programOf(rest)) ? STARTERS[programOf(rest)] : undefined;
    if (starter === undefined) return rest;
    const options = countOptions(rest, starter.values ?? '');
    const next = rest.slice(1 + options + (starter.operands ?? 0));
    const assigned = programOf(rest) === 'env' ? next.findIndex((word) => !/^\w+=/s.test(word)) : 0;
    if (next.length === 0 || assigned < 0) return rest;
    rest = next.slice(assigned);
  }
  return rest;
}

/** How many words behind a program are its options. */
function countOptions([, ...words]: Run, values: string): number {
  let count = 0;
  for (; count < words.length; count++) {
    const word = words[count] ?? '';
    if (word === '--') return count + 1;
    if (!/^[-+]./s.test(word)) break;
    // The last letter of several may take the next word, as in `-euo pipefail`.
    const first = [...word.slice(1)].findIndex((letter) => values.includes(letter));
    if (first >= 0 && first === word.length - 2 && !word.startsWith('--')) count++;
  }
  return Math.min(count, words.length);
}

/** The script that a command has a shell run, and what the script gets as `$@`. */
export function innerScript(words: Run): { readonly script: string; readonly args: Run } | undefined {
  const [, ...rest] = words;
  const program = programOf(words);
  if (program === 'eval') return { script: rest.join(' '), args: [] };
  if (program === 'su') {
    const script = rest[rest.findIndex((word) => /^(-\w*c|--command)$/.test(word)) + 1];
    return script === undefined || script === rest[0] ? undefined : { script, args: [] };
  }
  if (!SHELL.test(program)) return undefined;
  const options = countOptions(words, 'oO');
  if (!rest.slice(0, options).some((word) => /^-\w+$/.test(word) && word.includes('c'))) return undefined;
  const [script, , ...args] = rest.slice(options);
  return script === undefined ? undefined : { script, args };
}
