import { posix } from 'node:path';
import { hasCredential } from '../../compose/credentials/files';
import type { KnownCredentials } from '../../compose/credentials/known-credentials';
import { inConfigMaps, inSecrets, together, type Content, type ContentFile } from './content';

/** Names that files with credentials have. */
const NAMES =
  /^(\.env(\..*)?|secrets?\.(toml|ya?ml|json|env)|credentials(\.json)?|\.?htpasswd|\.pgpass|\.netrc|\.npmrc|\.pypirc|id_(rsa|dsa|ecdsa|ed25519)|.*\.(pem|key|p12|pfx|jks|keystore))$/i;

/** A file of the project, with the name that tells what it is. */
export interface NamedFile {
  readonly name: string;
  readonly file: ContentFile;
}

/** Files as content of one volume: those with a credential in them go into Secrets, the others into ConfigMaps. */
export function contentByCredentials(name: string, files: readonly NamedFile[], known: KnownCredentials): Content {
  const secret = files.filter(({ name: path, file }) => isCredentialFile(path, file.content, known));
  const plain = files.filter((file) => !secret.includes(file));
  return together(
    inConfigMaps(
      name,
      plain.map(({ file }) => file),
    ),
    inSecrets(
      `${name}-credential-files`,
      secret.map(({ file }) => file),
    ),
  );
}

/** Whether a file is a credential as a whole, by its name or by a private key in it, or has one in it. */
function isCredentialFile(path: string, content: Buffer, known: KnownCredentials): boolean {
  const name = posix.basename(path);
  const isExample = /\.(example|sample|template|dist)$/i.test(name);
  return (
    (NAMES.test(name) && !isExample) ||
    /-----BEGIN ([A-Z ]+ )?PRIVATE KEY-----/.test(content.toString('latin1')) ||
    known.isIn(content) ||
    hasCredential(isExample ? '.example' : name, content)
  );
}
