import { posix } from 'node:path';
import { hasCredential } from '../../compose/credentials/files';
import type { KnownCredentials } from '../../compose/redaction/known-credentials';
import { inConfigMaps, inSecrets, together, type Content, type ContentFile } from './content';

/** Names that files with credentials have. */
const NAMES =
  /^(\.env(\..*)?|secrets?\.(toml|ya?ml|json|env)|credentials(\.json)?|\.?htpasswd|\.?pgpass|\.netrc|\.npmrc|\.pypirc|id_(rsa|dsa|ecdsa|ed25519)|.*\.(pem|key|p12|pfx|jks|keystore))$/i;

/** A key as "openssl rand" and its like make it, and nothing else. */
const RANDOM = /^(?=.{0,99}\d)[\w+/-]{24,}(\r?\n[\w+/-]{24,})*(\r?\n[\w+/-]+)?={0,2}\s*$/;
/** Where a file has one among other things. */
const PRIVATE_KEY = /-----BEGIN ([A-Z ]+ )?PRIVATE KEY-----/;

/** A file of the project, with the name that tells what it is. */
export interface NamedFile {
  readonly name: string;
  /** Whether it is for its owner only, who does not want it to be read. */
  readonly isPrivate: boolean;
  readonly file: ContentFile;
}

/** Files as content of one volume: in Secrets those that are private or have a credential in them, the others in ConfigMaps. */
export function contentByCredentials(name: string, files: readonly NamedFile[], known: KnownCredentials): Content {
  const secret = files.filter(
    ({ name: path, file, isPrivate }) => isPrivate || isCredentialFile(path, file.content, known),
  );
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

/** Whether a file is a credential as a whole, by its name or by a key in it, or has one in it. */
function isCredentialFile(path: string, content: Buffer, known: KnownCredentials): boolean {
  const name = posix.basename(path);
  const isExample = /\.(example|sample|template|dist)$/i.test(name);
  return (
    (NAMES.test(name) && !isExample) ||
    [RANDOM, PRIVATE_KEY].some((key) => key.test(content.toString('latin1'))) ||
    known.isIn(content) ||
    hasCredential(isExample ? '.example' : name, content)
  );
}
