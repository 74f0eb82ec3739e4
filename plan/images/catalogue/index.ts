import { applications } from './applications';
import { databases } from './databases';
import type { DeclaredImage } from './declared-image';
import { messaging } from './messaging';
import { observability } from './observability';
import { platform } from './platform';

/** Every image of which facts are declared. A repository stands in one entry. */
export const catalogue: readonly DeclaredImage[] = [
  ...databases,
  ...messaging,
  ...observability,
  ...platform,
  ...applications,
];

const byRepository = new Map(
  catalogue.flatMap((entry) => entry.repositories.map((repository) => [repository, entry] as const)),
);

/** The declared facts of an image. A mirror of Docker Hub's official images (`docker/library/…`) counts as these. */
export function declaredImage(repository: string | undefined): DeclaredImage | undefined {
  return repository === undefined ? undefined : byRepository.get(repository.replace(/^docker\/library\//, ''));
}
