import { posix } from 'node:path';

/** Names that files with credentials have. */
const NAMES =
  /^(\.env(\..*)?|secrets?\.(toml|ya?ml|json|env)|credentials(\.json)?|\.pgpass|\.netrc|\.npmrc|\.pypirc|id_(rsa|dsa|ecdsa|ed25519)|.*\.(pem|key|p12|pfx|jks|keystore))$/i;

/** Whether a file is a credential as a whole, by its name or by a private key in it. */
export function isCredentialFile(path: string, content: Buffer): boolean {
  const name = posix.basename(path);
  if (/\.(example|sample|template|dist)$/i.test(name)) return false;
  return (
    NAMES.test(name) ||
    content.includes('-----BEGIN PRIVATE KEY-----') ||
    /-----BEGIN [A-Z ]+PRIVATE KEY-----/.test(content.toString('latin1'))
  );
}
