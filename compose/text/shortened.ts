/** Characters of a word, of a part of a path, and of a whole message that a person reads. */
const LONGEST_WORD = 300;
const LONGEST_PART = 80;
const LONGEST_TEXT = 2000;
/** Characters; in a longer word nobody looks for anything, credentials included. */
const HUGE_WORD = 5000;

/** A text without words that nobody wrote by hand: they cost time to look through, and their length stands for them. */
export function withoutHugeWords(text: string): string {
  if (text.length <= HUGE_WORD) return text;
  return text
    .split(/(\s+)/)
    .map((word) => (word.length > HUGE_WORD ? `"… (${word.length} characters)"` : word))
    .join('');
}

/** The same for a path, whose parts stand between dots and brackets. */
export function withoutHugeParts(path: string): string {
  if (path.length <= HUGE_WORD) return path;
  return path.replace(/[^.[\]]+/g, (part) => (part.length > HUGE_WORD ? '…' : part)).slice(0, HUGE_WORD);
}

/** The part of a long text that a person reads: the beginning of each long word, and of the whole. */
export function shortened(text: string): string {
  const words = text.length <= LONGEST_WORD ? text : cutParts(text, /\S+/g, LONGEST_WORD);
  return words.length <= LONGEST_TEXT ? words : `${words.slice(0, LONGEST_TEXT)}…`;
}

/** The part of a long path that a person reads. */
export function shortenedPath(path: string): string {
  return path.length <= LONGEST_PART ? path : cutParts(path, /[^.[\]]+/g, LONGEST_PART).slice(0, LONGEST_TEXT);
}

function cutParts(text: string, parts: RegExp, longest: number): string {
  return text.replace(parts, (part) => (part.length > longest ? `${part.slice(0, longest)}…` : part));
}
