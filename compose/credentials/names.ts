/** Words in a name that say its value is a credential; the name is in capitals, its words apart. */
const CREDENTIAL = new RegExp(
  [
    'PASSWORD|PASSWD|PASSPHRASE|PASSCODE|SECRET|CREDENTIAL|BASIC_?AUTH|DIGEST_?AUTH',
    '(API|AUTH|ACCESS|PRIVATE|MASTER|ENCRYPTION|ACCOUNT)_?KEY',
    'TOKEN(_|\\d*$)|(API|ACCESS|AUTH|BEARER)_?TOKENS$|COOKIE$|JAAS_CONFIG$|(REQUIRE|MASTER|DEFAULT|USER|SMTP|ROOT|DB)PASS$',
    // Of Redis and Valkey: what a replica logs in with.
    '(MASTER|PRIMARY)AUTH$',
    '(^|_)(PASS|PWD|PW|PIN|KEY|DSN|PAT|JWT|SALT|PEPPER|OTP)(_|\\d*$)',
    '(^|_)AUTH(\\d*|_(CONFIG|STRING|USERS))$',
  ].join('|'),
);
/** A part that each of these words has, however a name writes the word. */
const STEM = /PASS|SECRET|CREDENTIAL|AUTH|KEY|TOKEN|COOKIE|JAAS|PWD|PW|PIN|DSN|PAT|JWT|SALT|PEPPER|OTP/i;
/** Names that look like one and are not: they say where, how, how long, of what or whether rather than what. */
const OTHER = new RegExp(
  [
    '_(FILES?|PATH|DIR|FOLDER|LOCATION|SOCK|MOUNT|URLS?|URI|ENDPOINT|HOST|PORT|DOMAIN|ISSUER|AUDIENCE|REALM|PROVIDER',
    'DRIVER|BACKEND|PLUGIN|TYPE|METHODS?|MODE|NAME|USER|USERNAME|EMAIL|PREFIX|SUFFIX|FORMAT|HEADER|ALGORITHM|ENCRYPTION',
    'ENABLED?|DISABLED?|ACTIVE|REQUIRED|POLICY|VERSION|ROUNDS|LENGTH|MIN|MAX|SIZE|COUNT|LIMIT|AGE|DAYS|HOURS|MINUTES',
    'SECONDS|INTERVAL|TTL|TIMEOUT|EXPIRY|EXPIRES?(_IN)?|EXPIRATION|LIFETIME|(?<!(TOKEN|KEY|SECRET)_)ID',
    'CONVERTER|SERIALIZER|DESERIALIZER|FIELD|COLUMN)$',
  ].join('|') +
    '|(PUBLIC|PUBLISHABLE|SITE|PARTITION|SORT|ROUTING|PRIMARY|FOREIGN)_?KEY$|ALLOW_EMPTY|RANDOM_ROOT|CLIENT_AUTH$|INITIAL_CLUSTER_TOKEN$',
);
/** An option that is just a key names the file of it, and one for authentication the kind. */
const OTHER_OPTION = /^(auth|pin|salt|((tls|ssl|client|server|peer)[.-]?)?key)$/i;
/** Variables that a shell keeps for itself. */
const OF_THE_SHELL = ['PWD', 'OLDPWD'];

/** Whether the name of a variable, an argument, a label, an option or a key of a file is that of a credential. */
export function isCredentialName(name: string): boolean {
  if (OF_THE_SHELL.includes(name)) return false;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
  return CREDENTIAL.test(words) && !OTHER.test(words);
}

/** Whether an option of this name, without its dashes, takes a credential. */
export function isCredentialOption(name: string): boolean {
  return isCredentialName(name) && !OTHER_OPTION.test(name);
}

/** Whether a text may have the name of a credential in it. Most have not, and need not be searched for more. */
export function mayHaveName(text: string): boolean {
  return STEM.test(text);
}
