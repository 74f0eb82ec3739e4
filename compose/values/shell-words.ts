/**
 * Splits a text into words as a POSIX shell would: quotes and backslashes are taken away, nothing is expanded or run, and
 * operators such as `&&` stay what they are.
 *
 * @returns undefined when a quote is not closed
 * @see POSIX, Shell Command Language, 2.2 "Quoting"
 */
export function shellWords(text: string): string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
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
    } else if (/\s/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + char;
  }
  if (quote !== '') return undefined;
  return word === undefined ? words : [...words, word];
}
