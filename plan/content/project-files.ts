import { readFileSync } from 'node:fs';
import { inConfigMaps, inSecrets, together, type Content } from './content';
import { isCredentialFile } from './credential-files';
import type { FoundFile } from './walk';

/** Files of the project as content of one volume; what is a credential goes into Secrets. */
export function contentOf(name: string, files: readonly FoundFile[]): Content {
  const read = files.map(({ path, absolute, mode }) => ({
    path,
    content: readFileSync(absolute),
    // The files of the project are their owner's there, and root's in a ConfigMap: all may read them.
    mode: mode | 0o444,
  }));
  const secret = read.filter(({ path, content }) => isCredentialFile(path, content));
  return together(
    inConfigMaps(
      name,
      read.filter((file) => !secret.includes(file)),
    ),
    inSecrets(`${name}-credentials`, secret),
  );
}
