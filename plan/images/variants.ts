import type { ImageClues } from './knowledge';

/** Whether an image is one of these repositories; mirrors of Docker Hub's official ones count. */
export function isImage({ reference }: ImageClues, ...repositories: readonly string[]): boolean {
  const repository = reference?.repository.replace(/^docker\/library\//, '');
  return repository !== undefined && repositories.includes(repository);
}

/** Images on Alpine often have other users. */
export function isAlpine({ reference }: ImageClues): boolean {
  return /alpine/.test(reference?.tag ?? '');
}

/** The first of some variables that has a value, in the environment of the service. */
export function hasVariable({ service }: ImageClues, ...names: readonly string[]): boolean {
  return names.some((name) => (service.environment?.[name] ?? '') !== '');
}
