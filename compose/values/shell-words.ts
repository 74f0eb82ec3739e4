/** The words of a command, and what stands behind the first operator, which is no part of it. */
export interface ShellWords {
  readonly words: readonly string[];
  /** The text from the operator on; empty without an operator. */
  readonly rest: string;
}

/**
 * The end of a command in a shell: Compose takes the words before the first of these signs, and no shell sees the rest.
 */
const OPERATOR = /[;&|<>]/;
const SPACE = /[ \t\r\n]/;

/**
 * Splits a text into words as Compose does: quotes and backslashes are taken away, `$(…)` and what is between backticks
 * stay together, nothing is expanded or run.
 *
 * @returns undefined when a quote or a parenthesis is not closed, or the text ends with a backslash
 */
export function shellWords(text: string): ShellWords | undefined {
  const words: string[] = [];
  let word: string | undefined;
  /** The quote, backtick or `(` that is open. */
  let open = '';
  let end = text.length;
  const add = (char: string): void => {
    word = (word ?? '') + char;
  };
  const toggle = (char: string): void => {
    open = open === char ? '' : char;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '\\' && open !== "'") {
      if (++i === text.length) return undefined;
      add(text[i] ?? '');
    } else if (SPACE.test(char)) {
      if (open !== '') add(char);
      else if (word !== undefined) {
        words.push(word);
        word = undefined;
      }
    } else if ((char === '"' || char === "'") && (open === '' || open === char)) {
      toggle(char);
      word ??= '';
    } else if (char === '`' && (open === '' || open === char)) {
      toggle(char);
      add(char);
    } else if ((char === '(' || char === ')') && (open === '' || open === '(')) {
      // Only "$(" opens, and only once.
      if (char === '(' ? open !== '' || !word?.endsWith('$') : open === '') return undefined;
      toggle('(');
      add(char);
    } else if (open === '' && OPERATOR.test(char)) {
      // A number before ">" is the descriptor that is redirected.
      if (char === '>' && /^\d/.test(word ?? '')) word = undefined;
      end = i;
      break;
    } else add(char);
  }
  if (open !== '') return undefined;
  return { words: word === undefined ? words : [...words, word], rest: text.slice(end) };
}
