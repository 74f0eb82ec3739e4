/** Words in a variable's name that say its value is a credential. */
const NAME =
  /(^|_)(PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|TOKEN|SECRET|SECRETS|CREDENTIAL|CREDENTIALS|KEY|APIKEY|AUTH|DSN)(_|\d*$)/i;
/** Names that look like one and are not: they point at a file, or say how rather than what. */
const NOT = /(_FILE|_PATH|_DIR|_TYPE|_METHOD|_NAME|_ID|_ENABLED|_EXPIRY|_TTL|_TIMEOUT)$|^PWD$|^OLDPWD$/i;
/** A URL that carries a password. */
const URL_PASSWORD = /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:([^\s/@]+)@/i;
/** A command-line option that takes a credential, and its value in the same word. */
const OPTION = /^(--?[\w.-]*(?:password|passwd|token|secret|api-?key|requirepass)[\w-]*)=(.+)$/i;
const OPTION_BEFORE = /^--?[\w.-]*(?:password|passwd|token|secret|api-?key|requirepass)$/i;

/** Whether an environment variable holds a credential, by its name or by what its value looks like. */
export function isCredential(name: string, value: string): boolean {
  if (value === '') return false;
  return (NAME.test(name) && !NOT.test(name)) || URL_PASSWORD.test(value);
}

/** The credential in one word of a command line, if there is one, given the word before it. */
export function credentialInWord(word: string, before: string | undefined): string | undefined {
  const option = OPTION.exec(word);
  if (option?.[2] !== undefined) return option[2];
  if (before !== undefined && OPTION_BEFORE.test(before) && !word.startsWith('-')) return word;
  const url = URL_PASSWORD.exec(word);
  return url?.[1];
}
