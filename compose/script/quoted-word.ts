/** A word in quotes, within which a shell reads everything as it stands. */
export function quotedWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** One word for a shell, without quotes where the word needs none. */
export function shellQuoted(word: string): string {
  return /^[-\w./:@%+,]+$/.test(word) ? word : quotedWord(word);
}
