import { MAX_SCRIPT } from '../limits';
import { parseScript } from '../script/parse';
import { plainWords } from '../script/plain';
import type { ScriptWord } from '../script/script';
import { commandsWithin } from '../script/within';
import { isCredentialOption } from './names';
import { credentialsIn } from './patterns';
import { credentialsInText } from './settings';
import { disjoint, shifted, unquoted, type Span } from './span';
import { isNamedCredential } from './values';

/** An option, and the value in the same word if there is one. */
const OPTION = /^--?([A-Za-z][\w.-]*)(?:=(.+))?$/s;
/** A sign without which no script has an option or program that takes a credential. */
const MAY_HAVE = /(^|[\s"'])-|\b(mc|mcli|rabbitmqctl)\b/;
/** How far behind a program or option its credential stands, in words. */
const NEAR = 20;

/** Where a program takes a credential that no name tells of: from the word itself, given those before it and behind it. */
type Rule = (word: string, before: readonly string[]) => Span | undefined;

const whole = (word: string): Span => ({ start: 0, end: word.length });
/** The word behind an option. */
const behind =
  (...options: readonly string[]): Rule =>
  (word, before) =>
    options.includes(before.at(-1) ?? '') ? whole(word) : undefined;

const PROGRAMS: readonly (readonly [program: RegExp, rule: Rule])[] = [
  [/^(mysql|mariadb)[\w-]*$/, (word) => (/^-p./s.test(word) ? { start: 2, end: word.length } : undefined)],
  [/^(mongo\w*|sshpass)$/, behind('-p')],
  // Elsewhere a port is behind it.
  [/^(docker|podman)$/, (word, before) => (before.includes('login') ? behind('-p')(word, before) : undefined)],
  [/^(redis|valkey|keydb)-cli$/, behind('-a', '--pass')],
  [/^ldap\w+$/, behind('-w')],
  [
    /^curl$/,
    (word, before) =>
      ['-u', '--user'].includes(before.at(-1) ?? '') && word.includes(':')
        ? { start: word.indexOf(':') + 1, end: word.length }
        : undefined,
  ],
  // mc alias set NAME URL ACCESS-KEY SECRET-KEY
  [
    /^(mc|mcli)$/,
    (word, before) => {
      const command = before.findLastIndex((other, index) => /^(set|add)$/.test(other) && index > 0);
      const place = before.length - command;
      return /^(alias|config|host)$/.test(before[command - 1] ?? '') && (place === 3 || place === 4)
        ? whole(word)
        : undefined;
    },
  ],
  // rabbitmqctl add_user NAME PASSWORD
  [
    /^rabbitmqctl$/,
    (word, before) => (/^(add_user|change_password)$/.test(before.at(-2) ?? '') ? whole(word) : undefined),
  ],
];

/** The credentials in each word of a command line; a word may be a whole script. */
export function credentialsInWords(words: readonly string[]): Span[][] {
  return byPlace(words).map((spans, index) => {
    const word = words[index] ?? '';
    return disjoint([...spans, ...(/\s/.test(word) ? credentialsInScript(word) : credentialsIn(word))]);
  });
}

/**
 * The credentials in a script. The text is also read word by word, because a comment, a message or a text for another
 * program may contain credentials; a find of either reading counts. A reference to a variable is not a credential: the
 * shell puts the value there.
 */
export function credentialsInScript(script: string): Span[] {
  const isRead = script.length <= MAX_SCRIPT && MAY_HAVE.test(script);
  const spans = isRead ? [...inWords(script, plainWords(script)), ...inCommands(script)] : [];
  return disjoint([...spans, ...credentialsInText(script)]).filter(
    ({ start, end }) => script[start - 1] === "'" || !/\$[\w{(]|`/.test(script.slice(start, end)),
  );
}

/** The credentials in the words of each command, of the scripts in its quotes, too. */
function inCommands(script: string): Span[] {
  return commandsWithin(parseScript(script)).flatMap(({ words }) => inWords(script, words));
}

function inWords(script: string, words: readonly ScriptWord[]): Span[] {
  return byPlace(words.map(({ start, end }) => script.slice(start, end))).flatMap((found, index) => {
    const { text = '', start = 0 } = words[index] ?? {};
    return shifted(
      found.map((span) => unquoted(text, span)),
      start,
    );
  });
}

/** The parts of each word that are credentials because of the option or program before the word. */
function byPlace(words: readonly string[]): Span[][] {
  let running: { readonly rule: Rule; readonly index: number }[] = [];
  return words.map((word, index) => {
    running = running.filter((program) => program.index > index - NEAR);
    const before = running.length === 0 ? [] : words.slice(Math.max(0, index - NEAR), index);
    const found = ofOption(word, words[index - 1] ?? '') ?? running.flatMap(({ rule }) => rule(word, before) ?? [])[0];
    const name = word.slice(word.lastIndexOf('/') + 1);
    if (/^\w/.test(name)) {
      for (const [program, rule] of PROGRAMS) if (program.test(name)) running.push({ rule, index });
    }
    return found === undefined ? [] : [found];
  });
}

function ofOption(word: string, before: string): Span | undefined {
  const [, name = '', value] = OPTION.exec(word) ?? [];
  if (value !== undefined && isNamedCredential(name, value, isCredentialOption)) {
    return { start: word.length - value.length, end: word.length };
  }
  const [, option = '', given] = OPTION.exec(before) ?? [];
  const takesWord = given === undefined && !word.startsWith('-');
  return takesWord && isNamedCredential(option, word, isCredentialOption) ? whole(word) : undefined;
}
