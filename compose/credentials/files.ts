import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import { credentialsInScript } from './command-lines';
import { isCredentialOption } from './names';
import { atEnd, credentialsIn, namedIn, QUOTED } from './patterns';
import { credentialsInSettings } from './settings';
import { disjoint, shifted, type Span } from './span';

/** Files of settings, in which a line is a name and a value. */
const SETTINGS = /\.(ini|toml|ya?ml|properties|cnf|conf|cfg|config|env|json)$|^[^.]*$/i;
/** Scripts of a shell, by their name or their first line. */
const SHELL = /\.(ba)?sh$/i;
const RUN_BY_SHELL = /^#![^\n]*\b(ba|da|a)?sh\b/;
/** In a program, a name and a text in quotes, which a notebook writes with a backslash. */
const LITERAL = new RegExp(
  String.raw`(?<![\w.-])([A-Za-z_][\w.-]*)["']?\s*[:=]\s*(${QUOTED}|\`[^\`\n]*\`|\\"[^"\\\n]{1,9999}\\")`,
  'g',
);

/** Forms of files with a certain name, each too loose for a file with another name. */
const SPECIAL: readonly (readonly [name: RegExp, pattern: RegExp, lines?: RegExp])[] = [
  // The users of PgBouncer, one in each line.
  [/^userlist\.txt$/, /^[ \t]*"[^"\n]+"[ \t]+"([^"\n]+)(?=")/gm],
  // The users of Redis and its kin: their passwords, or the hashes of them.
  [/\.(acl|conf)$/, /[ \t](?:>|#(?=[0-9a-f]{64}))(\S+)/g, /^[ \t]*user[ \t].*/gm],
];

/** The credentials in a file that a program reads, by what stands in it. When in doubt it is one: a Secret serves as well. */
export function credentialsInFile(name: string, content: string): Span[] {
  const special = SPECIAL.filter(([file]) => file.test(basename(name))).flatMap(([, pattern, lines]) =>
    (lines === undefined ? [{ 0: content, index: 0 }] : [...content.matchAll(lines)]).flatMap(({ 0: part, index }) =>
      shifted(
        [...part.matchAll(pattern)].map((match) => atEnd(match, match[1])),
        index,
      ),
    ),
  );
  return disjoint([...special, ...byKind(name, content)]);
}

function byKind(name: string, content: string): Span[] {
  if (SHELL.test(name) || RUN_BY_SHELL.test(content)) return credentialsInScript(content);
  if (SETTINGS.test(name)) return credentialsInSettings(content);
  return disjoint([...credentialsIn(content), ...namedIn(content, LITERAL, isCredentialOption)]);
}

/** The same for what may be no text. */
export function hasCredential(name: string, content: Buffer): boolean {
  return isUtf8(content) && credentialsInFile(name, content.toString('utf8')).length > 0;
}
