import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import { atEnd, credentialsIn, namedIn } from './patterns';
import { disjoint, type Span } from './span';

/** Files of settings, in which a line is a name and a value. */
const SETTINGS = /\.(ini|toml|ya?ml|properties|cnf|conf|cfg|config|env|json)$|^[^.]*$/i;
const LINES: readonly RegExp[] = [
  /^[ \t]*(?:-[ \t]+)?["']?([A-Za-z_][\w.-]*)["']?[ \t]*[:=][ \t]*("(?:[^"\\\n]|\\.){0,9999}"|'[^'\n]{0,9999}'|[^\s#].*?)(?=[ \t]*,?(?:[ \t]#.*)?$)/gm,
  // Redis and its kin, Mosquitto and GeoIP have no sign between them.
  /^[ \t]*((?:require|master|primary)(?:pass|auth)|remote_password|LicenseKey)[ \t]+(\S+)/gm,
  /^[ \t]*sentinel[ \t]+(auth-pass)[ \t]+\S+[ \t]+(\S+)/gm,
];
/** Programs, where a name and a text in quotes behind it is no more than a guess. */
const SCRIPTS = /\.(m?js|ts)$/i;
const LITERAL = /\b(pwd|password|passwd|secret)["']?\s*[:=]\s*("[^"\n]*"|'[^'\n]*'|`[^`\n]*`)/gi;

/** The users of PgBouncer, one in each line. */
const USER_LIST = /^userlist\.txt$/;
const USER = /^[ \t]*"[^"\n]+"[ \t]+"([^"\n]+)(?=")/gm;

/** The credentials in a file that a program reads, by what stands in it. When in doubt it is one: a Secret serves as well. */
export function credentialsInFile(name: string, content: string): Span[] {
  const patterns = [...(SETTINGS.test(name) ? LINES : []), ...(SCRIPTS.test(name) ? [LITERAL] : [])];
  const users = USER_LIST.test(basename(name))
    ? [...content.matchAll(USER)].map((match) => atEnd(match, match[1]))
    : [];
  return disjoint([...credentialsIn(content), ...users, ...patterns.flatMap((pattern) => namedIn(content, pattern))]);
}

/** The same for what may be no text. */
export function hasCredential(name: string, content: Buffer): boolean {
  return isUtf8(content) && credentialsInFile(name, content.toString('utf8')).length > 0;
}
