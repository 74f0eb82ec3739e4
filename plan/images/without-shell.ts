import { parseImageReference, type ImageReference } from '../values/image-reference';
import { declaredImage } from './catalogue';
import type { ServiceImage } from './service-image';

/** Tags of variants that have a shell. */
const WITH_SHELL = /alpine|debian|ubuntu|bookworm|trixie|(^|[-.])(dev|shell)([-.]|$)/;

/**
 * Whether an image has `/bin/sh`, as far as that is known: one that is built from nothing, or from an image without,
 * has none. What cannot be known counts as having one, as most images do.
 */
export function hasShell({ image, build, dockerfile }: ServiceImage): boolean {
  if (dockerfile !== undefined) return dockerfile.base !== undefined && referenceHasShell(dockerfile.base);
  return build !== undefined || referenceHasShell(image);
}

/** The same of an image by its name. */
export function referenceHasShell(image: string): boolean {
  const reference = parseImageReference(image);
  return (
    !isDistroless(reference) && (declaredImage(reference.repository)?.shell !== false || WITH_SHELL.test(reference.tag))
  );
}

/** Distroless images have none at `/bin/sh`, not even those for debugging; those of Chainguard in their `-dev` variants. */
function isDistroless({ registry, repository, tag }: ImageReference): boolean {
  if (registry === 'gcr.io' && repository.startsWith('distroless/')) return true;
  if (registry === 'cgr.dev')
    return !tag.endsWith('-dev') && !/\/(busybox|bash|wolfi-base|chainguard-base)$/.test(repository);
  return /(^|-)(distroless|scratch)($|-)/.test(tag);
}
