/** A text without any of a character at its end. A pattern such as `/x+$/` takes quadratic time for many of them. */
export function trimEnd(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end -= 1;
  return text.slice(0, end);
}

/** A text without any of a character at both ends. */
export function trim(text: string, character: string): string {
  const rest = trimEnd(text, character);
  let start = 0;
  while (start < rest.length && rest[start] === character) start += 1;
  return rest.slice(start);
}
