/** The words of a command, and what stands behind the first operator, which is no part of it. */
export interface ShellWords {
  readonly words: readonly string[];
  /** From the operator on; empty when there is none. */
  readonly rest: string;
}

/** What ends a command in a shell: Compose takes what stands before the first of them, and no shell sees the rest. */
const OPERATOR = /[;&|<>]/;

/**
 * Splits a text into words as a POSIX shell would: quotes and backslashes are taken away, nothing is expanded or run.
 *
 * @returns undefined when a quote is not closed
 * @see POSIX, Shell Command Language, 2.2 "Quoting"
 */
export function shellWords(text: string): ShellWords | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  let end = text.length;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    const next = text[i + 1] ?? '';
    if (quote === "'") {
      if (char === quote) quote = '';
      else word = (word ?? '') + char;
    } else if (char === '\\' && (quote === '' || '"\\$`\n'.includes(next))) {
      if (next !== '\n') word = (word ?? '') + next;
      i++;
    } else if (quote === '"') {
      if (char === quote) quote = '';
      else word = (word ?? '') + char;
    } else if (char === "'" || char === '"') {
      quote = char;
      word ??= '';
    } else if (OPERATOR.test(char)) {
      // A number before ">" is the descriptor that is redirected.
      if (char === '>' && /^\d+$/.test(word ?? '')) word = undefined;
      end = i;
      break;
    } else if (/\s/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + char;
  }
  if (quote !== '') return undefined;
  return { words: word === undefined ? words : [...words, word], rest: text.slice(end) };
}
