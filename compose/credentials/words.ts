/** Words that are a credential where they stand for one only: elsewhere they mean something else. */
const COMMON =
  /^(passw(or)?d|secrets?|tokens?|default|required|optional|(en|dis)abled?|localhost|development|production|testing|staging|strings?|numbers?|examples?|samples?|public|private|internal|external|users?|username|master|manager|administrator|service|server|client|system|network|database|docker|postgres(ql)?|mysql|mariadb|mongo(db)?|rabbitmq)$/i;
const WORDS = /^[A-Z]?[a-z]*([-_. ][a-z]+)*[-_.]?\d{0,10}$/;

/** The rest of a name, an address or a path before it; what a backslash is before is no letter of it. */
const BEFORE = /((?<!\\)\w|[./@~$-]|\$\{)$/;
/** An option of one letter, to which its value may be joined. */
const OPTION = /(^|[\s"'])-[A-Za-z]$/;
const BEHIND = /^(\w|[.-]\w|\/|:[\d/])/;

/** Whether it stands in too many texts to be looked for. */
export function isCommonWord(value: string): boolean {
  return COMMON.test(value);
}

/** Characters; nobody writes more words than these by chance. */
const MAX_WORDS = 64;

/** Whether a text is nothing but words, or a number, which may be a part of another text by chance. */
export function isWords(value: string): boolean {
  return value.length <= MAX_WORDS && WORDS.test(value);
}

/**
 * Whether the part of a text from one index to before the other is no part of a longer word, nor of the name of a host,
 * a path or an address. A password stands before the "@" of a URL, and so does the user of an address.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  if (text[end] === '@') return before.endsWith(':');
  return (!BEFORE.test(before) || OPTION.test(before)) && !BEHIND.test(text.slice(end, end + 2));
}
