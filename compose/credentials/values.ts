import { isCredentialName } from './names';

/** Words that switch something on or off. A number of one or two digits is no password either. */
const SWITCH = /^(true|false|yes|no|on|off|enabled?|disabled?|null|none|\d{1,2})$/i;
/** A variable of Compose, a shell or a template, as such are called, and nothing else. */
const REFERENCE = /^(\$([A-Z_][A-Z0-9_]*|[a-z_]+|\d)|\$\{[^}]*\}|\$\([^)]*\)|\{\{.*)$/s;
/** Where a file is: its folders are in small letters, or it ends as files do. What is written in base64 does neither. */
const PATHS: readonly RegExp[] = [
  /^(~|\.{1,2})?(\/[a-z0-9._-]+){2,}\/?$/,
  /^(~|\.{0,2}|[\w.-]+)(\/[\w.-]+)+\.[a-z][a-z0-9]{1,9}$/,
  /^[\w.-]+\.(key|pem|crt|cer|p12|pfx|jks|keystore)$/,
];
/** A class with its package, as Java and Python write it. */
const CLASS = /^([a-z][a-z_]*\d?\.){2,}[A-Z][A-Za-z]*$/;

/** Names that end so may also say how somebody proves who it is; what a value is then. */
const KIND_NAME = /auth$/i;
const KIND =
  /^(basic|digest|htpasswd|token|bearer|jwt|silly|login|plain|(cram-)?md5|scram(-sha-\d+)?|gssapi|kerberos|ntlm|ldap|oauth2?|oidc|openid|saml|x509|cert|m?tls|ssl|starttls|trust|peer|ident|pam|db|database|internal|local|proxy|anonymous)$/i;

/** Whether a value can be a credential: it says more than yes or no, and does not say where one is, or what makes one. */
export function canBeCredential(value: string): boolean {
  return canBeLiteral(value) && !REFERENCE.test(value);
}

/** The same where a program gets the value as it stands, which no shell and no template looks at. */
export function canBeLiteral(value: string): boolean {
  return value !== '' && ![SWITCH, CLASS, ...PATHS].some((pattern) => pattern.test(value));
}

/** Whether a name says that its value is a credential as a whole, and the value can be one. */
export function isNamedCredential(
  name: string,
  value: string,
  isName = isCredentialName,
  canBe = canBeCredential,
): boolean {
  return isName(name) && canBe(value) && !(KIND_NAME.test(name) && KIND.test(value));
}
