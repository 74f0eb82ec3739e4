import { isCredentialName, isCredentialOption, mayHaveName } from './names';
import { disjoint, unquoted, type Span } from './span';
import { isNamedCredential } from './values';

/** Characters of the longest account with its password. */
const MAX_ACCOUNT = 1100;
/** A sign without which no text has a credential; most texts are passed over for want of one. */
const MAY_HAVE = /:\/\/|[="'<$]|.{16}/s;
/** How a credential looks, and a mark that every text with such a credential has, in capitals or not. */
interface Look {
  readonly mark: RegExp;
  readonly pattern: RegExp;
}
/**
 * Patterns whose first group ends in a credential. Each begins where a word begins and has limits, since a pattern that
 * starts anywhere or never ends is too slow for a long word.
 */
const VALUES: readonly Look[] = [
  // A URL that carries a password.
  {
    mark: /:\/\//,
    pattern: /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,50}:\/\/[^\s/:@'"]{0,1000}:([^\s/'"<>]{1,1000})(?=@)/gi,
  },
  // An account of Oracle: a/b@//db:1521/x.
  { mark: /@\/\//, pattern: /(?<![\w./-])\w{1,100}\/([^\s/'"@]{1,1000})(?=@\/\/)/g },
  // A URL that is a credential as a whole, as whoever has it may post.
  {
    mark: /https:\/\//,
    pattern: /https:\/\/(?:hooks\.slack\.com\/services|(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks)\/([^\s"'<>]+)/gi,
  },
  // The credentials in a header.
  { mark: /authorization/, pattern: /authorization["']?\s*[:=]\s*["']?(?:basic|bearer|token)\s+([^\s"',]+)/gi },
  // Tokens that tell what they are: of GitHub, GitLab, Slack, OpenAI, AWS, Google, Hugging Face, npm, Docker; and JWTs.
  {
    mark: /gh[pousr]_|github_pat_|glpat-|xox|sk-|AKIA|AIza|hf_|npm_|dckr_pat_|eyJ/,
    pattern:
      /(?<!\w)(gh[pousr]_\w{20,255}|github_pat_\w{20,255}|glpat-[\w-]{20,255}|xox[abprs]-[\w-]{10,255}|sk-[\w-]{20,255}|AKIA[0-9A-Z]{16}|AIza[\w-]{35}|hf_[A-Za-z]{20,255}|npm_\w{30,255}|dckr_pat_[\w-]{20,255}|eyJ[\w-]{10,9999}\.eyJ[\w-]{10,9999}\.[\w-]{0,9999})/g,
  },
  // The hash of a password, as htpasswd and crypt write it.
  { mark: /:\$/, pattern: /(?<![\w.@-])\w[\w.@-]{0,100}:(\$(?:apr1|2[abxy]|[1567y]|argon2\w*|scrypt)\$[^\s,'"]+)/g },
  {
    mark: /[|:]\{/,
    pattern:
      /(?<![\w.@-])\w[\w.@-]{0,200}[|:](\{(?:S?SHA|S?MD5|CRYPT|BLF-CRYPT|ARGON2|PBKDF2|PLAIN)[\w-]{0,20}\}[^\s,'"|:]+)/g,
  },
  // The password of a new user in SQL.
  {
    mark: /password|identified/,
    pattern: /\b(?:password|identified\s+(?:with\s+\w+\s+)?by)\s+'([^'\n]{1,1000})(?=')/gi,
  },
  { mark: /<password>/, pattern: /<password>([^<]{1,1000})(?=<)/gi },
  // The readers of HAProxy's statistics, and its users.
  { mark: /stats\s/, pattern: /\bstats\s+auth\s+[^\s:]{1,1000}:(\S+)/g },
  { mark: /insecure-password/, pattern: /\binsecure-password\s+(\S+)/g },
  // The key that the members of a HashiCorp cluster share.
  { mark: /encrypt/, pattern: /\bencrypt"?\s*[:=]\s*"([\w+/=]{16,1000})(?=")/g },
];
/** Finds a mark of any of them; most texts have none, and are passed over after this one search. */
const MARKS = new RegExp(VALUES.map(({ mark }) => mark.source).join('|'), 'i');

/** A text in quotes, on one line. */
export const QUOTED = String.raw`"(?:[^"\\\n]|\\.){0,9999}"|'[^'\n]{0,9999}'`;
/** Patterns whose first group is a name, and whose second group ends in the value of that name. */
const NAMED: readonly RegExp[] = [
  // An assignment, or a parameter of a URL or connection string; not the option of kubectl that names a file.
  new RegExp(String.raw`(?<![\w.$-])(?<!--from-file=)([A-Za-z_][\w.-]*)=(${QUOTED}|[^\s;&,'"|)]+)`, 'g'),
  // The default of a variable, as it is written; not the one of a hint.
  /\$\{([A-Za-z_]\w*):?-(?!default\})([^\s"'{}]+)/g,
  // PHP.
  new RegExp(String.raw`\bdefine\(\s*["']([A-Za-z_]\w*)["']\s*,\s*(${QUOTED})`, 'g'),
  new RegExp(String.raw`["']([A-Za-z_][\w.-]*)["']\s*=>\s*(${QUOTED})`, 'g'),
  // Ruby, Python and others: settings['password'] = 'x'.
  new RegExp(String.raw`\[["']([A-Za-z_][\w.-]*)["']\]\s*=\s*(${QUOTED})`, 'g'),
  // JSON.
  /"([A-Za-z_][\w.-]*)"\s*:\s*("(?:[^"\\\n]|\\.){1,9999}")/g,
];

/** An option and its value, as they also stand in a list that is written as JSON. */
const OPTION = new RegExp(String.raw`(?<![\w-])--?([A-Za-z][\w.-]*)=(${QUOTED}|[^\s;&,'"|)]+)`, 'g');

/** The credentials in a text, by what they look like. */
export function credentialsIn(text: string): Span[] {
  if (!MAY_HAVE.test(text)) return [];
  const named = mayHaveName(text)
    ? [...NAMED.flatMap((pattern) => namedIn(text, pattern)), ...namedIn(text, OPTION, isCredentialOption)]
    : [];
  return disjoint([...accountsOfMySql(text), ...valuesIn(text), ...named]);
}

function valuesIn(text: string): Span[] {
  if (!MARKS.test(text)) return [];
  return VALUES.flatMap(({ pattern }) => [...text.matchAll(pattern)].map((match) => atEnd(match, match[1])));
}

/** The password of an account of MySQL in Go, a:b@tcp(db:3306)/x: from its end, as any text may look like its beginning. */
function accountsOfMySql(text: string): Span[] {
  let from = 0;
  return [...text.matchAll(/@(?:tcp|unix)\(/g)].flatMap(({ index: end }) => {
    let start = end;
    while (start > from && end - start < MAX_ACCOUNT && /[^\s/'"@]/.test(text[start - 1] ?? '')) start--;
    from = end + 1;
    const colon = text.slice(start, end).search(/(?<=[\w.-]):./);
    return colon === -1 ? [] : [{ start: start + colon + 1, end }];
  });
}

/** The values in a text that stand with the name of a credential. @param pattern its groups are the name, and the value that it ends in */
export function namedIn(text: string, pattern: RegExp, isName = isCredentialName): Span[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { 1: name = '' } = match;
    const value = unquoted(text, atEnd(match, match[2]));
    return isNamedCredential(name, text.slice(value.start, value.end), isName) ? [value] : [];
  });
}

/** The last group of a match, which the match ends in. */
export function atEnd({ 0: whole, index }: RegExpExecArray, group = ''): Span {
  const end = index + whole.length;
  return { start: end - group.length, end };
}
