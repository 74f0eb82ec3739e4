/** The entry of a table or model for a word that a user wrote; every object knows more words, such as "constructor". */
export function own<T>(table: Readonly<Record<string, T>> | undefined, word: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}
