/** Words in a variable's name that say its value is a credential. */
const NAME = /PASSWORD|PASSWD|PASSPHRASE|SECRET|CREDENTIAL|TOKEN(_|\d*$)|(^|_)(PASS|PWD|KEY|APIKEY|AUTH|DSN)(_|\d*$)/i;
/** Names that look like one and are not: they point at a file, or say how rather than what. */
const NOT = /(_FILE|_PATH|_DIR|_TYPE|_METHOD|_NAME|_ID|_ENABLED|_EXPIRY|_TTL|_TIMEOUT)$|^PWD$|^OLDPWD$/i;
/** A URL that carries a password. It is looked for where a word begins only: anywhere would take for ever in a long one. */
const URL_PASSWORD = /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"]*:([^\s/@'"]+)@/gi;
/** A password among the parameters of a URL or connection string. */
const PARAMETER = /(?:^|[\s?&;,])(?:password|passwd|pwd)=([^\s&;,'"]+)/gi;
const OPTION_NAME = String.raw`--?[\w.-]*(?:password|passwd|token|secret|api-?key|requirepass)[\w-]*`;
/** A command-line option that takes a credential, and its value in the same word. */
const OPTION = new RegExp(`^${OPTION_NAME}=(.+)$`, 'is');
const OPTION_ALONE = new RegExp(`^${OPTION_NAME}$`, 'i');
/** A variable that a shell sets for one command: `PGPASSWORD=x psql`. */
const ASSIGNMENT = /(?:^|[\s;&|(])([A-Z_][A-Z0-9_]*)=([^\s;&|'"$]+)/g;

/** Whether an environment variable holds a credential, by its name or by what its value looks like. */
export function isCredential(name: string, value: string): boolean {
  if (value === '') return false;
  return isCredentialName(name) || value.search(URL_PASSWORD) >= 0 || value.search(PARAMETER) >= 0;
}

function isCredentialName(name: string): boolean {
  return NAME.test(name) && !NOT.test(name);
}

/** The credentials in one word of a command line, given the word before it; a word may be a whole script. */
export function credentialsInWord(word: string, before: string | undefined): string[] {
  const option = OPTION.exec(word)?.[1];
  if (option !== undefined && !option.includes(' ')) return [option];
  if (before !== undefined && OPTION_ALONE.test(before) && !word.startsWith('-')) return [word];
  return [
    ...[...word.matchAll(URL_PASSWORD), ...word.matchAll(PARAMETER)].map(([, credential]) => credential ?? ''),
    ...[...word.matchAll(ASSIGNMENT)]
      .filter(([, name = '']) => isCredentialName(name))
      .map(([, , value = '']) => value),
  ].filter((credential) => credential !== '');
}
