import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import { atEnd, credentialsIn, namedIn } from './patterns';
import { credentialsInSettings } from './settings';
import { disjoint, type Span } from './span';

/** Files of settings, in which a line is a name and a value. */
const SETTINGS = /\.(ini|toml|ya?ml|properties|cnf|conf|cfg|config|env|json)$|^[^.]*$/i;
/** Programs, where a name and a text in quotes behind it is no more than a guess. */
const SCRIPTS = /\.(m?js|ts)$/i;
const LITERAL = /\b(pwd|password|passwd|secret)["']?\s*[:=]\s*("[^"\n]*"|'[^'\n]*'|`[^`\n]*`)/gi;

/** The users of PgBouncer, one in each line. */
const USER_LIST = /^userlist\.txt$/;
const USER = /^[ \t]*"[^"\n]+"[ \t]+"([^"\n]+)(?=")/gm;

/** The credentials in a file that a program reads, by what stands in it. When in doubt it is one: a Secret serves as well. */
export function credentialsInFile(name: string, content: string): Span[] {
  const users = USER_LIST.test(basename(name))
    ? [...content.matchAll(USER)].map((match) => atEnd(match, match[1]))
    : [];
  const literals = SCRIPTS.test(name) ? namedIn(content, LITERAL) : [];
  const others = SETTINGS.test(name) ? credentialsInSettings(content) : credentialsIn(content);
  return disjoint([...others, ...users, ...literals]);
}

/** The same for what may be no text. */
export function hasCredential(name: string, content: Buffer): boolean {
  return isUtf8(content) && credentialsInFile(name, content.toString('utf8')).length > 0;
}
