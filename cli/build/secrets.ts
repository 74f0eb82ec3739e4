import type { ImageBuild } from '../../plan/plan';
import { ProgramFailed } from '../run';
import type { TemporaryFile } from '../temporary';

/** How the secrets of a build are handed over. */
export interface HandedSecrets {
  readonly words: readonly string[];
  readonly files: readonly TemporaryFile[];
}

interface Handed {
  readonly id: string;
  /** The path of the file. */
  readonly source: string;
  readonly files: readonly TemporaryFile[];
}

/** Signs that separate the parts of the option, or quote them. */
const SEPARATOR = /[,"=\s]/;

/**
 * The secrets of a build as options that name files: the value of a variable goes into one that only this user may read.
 *
 * @param lookup what the shell and `.env` say
 * @param path where a file of that name will be
 * @throws ProgramFailed for a variable that is not set
 */
export function handSecrets(
  { service, conditions }: ImageBuild,
  lookup: (name: string) => string | undefined,
  path: (file: string) => string,
): HandedSecrets {
  const handed = conditions.secrets.map((secret, index): Handed => {
    const name = `secret-${index}`;
    if (secret.kind === 'file') {
      if (!SEPARATOR.test(secret.path)) return { id: secret.id, source: secret.path, files: [] };
      return { id: secret.id, source: path(name), files: [{ name, target: secret.path }] };
    }
    const content = lookup(secret.variable);
    if (content === undefined) {
      throw new ProgramFailed(
        `The build of "${service}" has the secret "${secret.id}" from the variable ${secret.variable}, which is not set.`,
      );
    }
    return { id: secret.id, source: path(name), files: [{ name, content }] };
  });
  return {
    words: handed.flatMap(({ id, source }) => ['--secret', `id=${id},type=file,src=${source}`]),
    files: handed.flatMap(({ files }) => files),
  };
}
