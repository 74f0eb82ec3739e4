import { isCredentialName } from './names';
import { disjoint, unquoted, type Span } from './span';

/** What each finds is its first group. A word begins where it begins: to look anywhere would take for ever in a long one. */
const VALUES: readonly RegExp[] = [
  // A URL that carries a password.
  /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"]*:([^\s/'"<>]+)@/dgi,
  // A URL that is a credential as a whole, as whoever has it may post.
  /https:\/\/(?:hooks\.slack\.com\/services|(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks)\/([^\s"'<>]+)/dgi,
  // What a header says of who asks.
  /authorization["']?\s*[:=]\s*["']?(?:basic|bearer|token)\s+([^\s"',]+)/dgi,
  // Tokens that tell what they are: of GitHub, GitLab, Slack, OpenAI, AWS, Google, Hugging Face, npm, Docker; and JWTs.
  /(?<!\w)(gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{10,}|sk-[\w-]{20,}|AKIA[0-9A-Z]{16}|AIza[\w-]{35}|hf_[A-Za-z]{20,}|npm_\w{30,}|dckr_pat_[\w-]{20,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*)/dg,
  // The hash of a password, as htpasswd and crypt write it.
  /(?<!\w)\w[\w.@-]*:(\$(?:apr1|2[abxy]|[1567y]|argon2\w*|scrypt)\$[^\s,'"]+|\{SHA\}[\w+/=]+)/dg,
  // What makes a user in SQL.
  /\b(?:password|identified\s+(?:with\s+\w+\s+)?by)\s+'([^'\n]+)'/dgi,
  /<password>([^<]+)</dgi,
];

const QUOTED = String.raw`"(?:[^"\\\n]|\\.)*"|'[^'\n]*'`;
/** What says its name, which is the first group, and its value, the second. */
const NAMED: readonly RegExp[] = [
  // An assignment, or a parameter of a URL or connection string; not the option of kubectl that names a file.
  new RegExp(String.raw`(?<![\w.$-])(?<!--from-file=)([A-Za-z_][\w.-]*)=(${QUOTED}|[^\s;&,'"|)]+)`, 'dg'),
  // JSON.
  /"([A-Za-z_][\w.-]*)"\s*:\s*("(?:[^"\\\n]|\\.)+")/dg,
];

/** The credentials in a text, by what they look like. */
export function credentialsIn(text: string): Span[] {
  return disjoint([
    ...VALUES.flatMap((pattern) => [...text.matchAll(pattern)].map(({ indices }) => spanOf(indices?.[1]))),
    ...NAMED.flatMap((pattern) => namedIn(text, pattern)),
  ]);
}

/** The values in a text that stand with the name of a credential. @param pattern its groups are the name and the value */
export function namedIn(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].flatMap(({ 1: name = '', indices }) => {
    const value = unquoted(text, spanOf(indices?.[2]));
    return isNamedCredential(name, text.slice(value.start, value.end)) ? [value] : [];
  });
}

/** Whether a variable, argument or label of this name and value holds a credential. */
export function isCredential(name: string, value: string): boolean {
  return isNamedCredential(name, value) || credentialsIn(value).length > 0;
}

/** Whether its name says that the whole value is one. */
export function isNamedCredential(name: string, value: string): boolean {
  return isCredentialName(name) && says(value);
}

/** The same for a label or an annotation. */
export function isCredentialLabel(name: string, value: string): boolean {
  return isCredential(nameOfLabel(name), value);
}

/** A label is named for what it is at its end: the parts before say of what. */
export function nameOfLabel(label: string): string {
  return /(^|\.)(basic|digest)auth\.users$/i.test(label) ? 'auth' : (label.split(/[./]/).at(-1) ?? '');
}

/** Whether a value can be a credential: it says more than yes or no, and does not refer to where one is. */
function says(value: string): boolean {
  return value !== '' && !/^(true|false|yes|no|on|off|null|none)$/i.test(value) && !isReference(value);
}

/** A variable of Compose, a shell or a template; nothing else. */
function isReference(value: string): boolean {
  return /^(\$\w+|\$\{[^}]*\}|\$\([^)]*\)|\{\{.*)$/s.test(value);
}

function spanOf([start, end]: readonly [number, number] = [0, 0]): Span {
  return { start, end };
}
