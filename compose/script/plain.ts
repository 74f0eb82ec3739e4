import type { Redirection, Script, ScriptCommand, ScriptWord } from './script';

/** A word of a script, and a word of it may have quotes in it. */
const WORD = /(?:"(?:[^"\\]|\\.)*(?:"|$)|'[^']*(?:'|$)|[^\s"';|&()])+/gs;
/** The operators between two commands. */
const BETWEEN = /[;|&()\n]/;

/** The words of a text that need not be a script. */
export function plainWords(text: string): ScriptWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    value: word.replace(/["']/g, ''),
  }));
}

/** A text that no shell can read: its commands are the words between two operators. */
export function plainScript(text: string): Script {
  const commands: ScriptCommand[] = [];
  let words: ScriptWord[] = [];
  const close = (): void => {
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined) return;
    const redirections = words.flatMap((word, index) => redirection(word, words[index + 1]));
    commands.push({ start: first.start, end: last.end, words, assignments: [], redirections });
    words = [];
  };
  let end = 0;
  for (const word of plainWords(text)) {
    if (BETWEEN.test(text.slice(end, word.start))) close();
    words.push(word);
    end = word.end;
  }
  close();
  return { text, isParsed: false, commands, ends: commands.slice(-1), quoted: [] };
}

/** `>file`, `2>file` and `> file`. */
function redirection(word: ScriptWord, next: ScriptWord | undefined): Redirection[] {
  const [, target] = /^\d?>>?(.*)$/s.exec(word.value) ?? [];
  if (target === undefined) return [];
  if (target !== '') return [{ operator: '>', target: { ...word, value: target } }];
  return next === undefined ? [] : [{ operator: '>', target: next }];
}
