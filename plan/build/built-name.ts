import { trimEnd } from '../../compose/text/trim';
import { parseImageReference, withoutTag } from '../values/image-reference';

/**
 * The name of an image that is built here, without a tag. With a registry it is in that one, whatever registry the
 * Compose file names: it is the one that the cluster pulls from.
 *
 * @param registry `host:port`, or with a path: `ghcr.io/me`
 */
export function builtName(image: string, registry: string | undefined): string {
  if (!registry) return withoutTag(image);
  return `${trimEnd(registry, '/')}/${parseImageReference(image).repository}`;
}

/** `name:tag` of another tag of a built image. */
export function builtTag(image: string, registry: string | undefined): string {
  return `${builtName(image, registry)}:${parseImageReference(image).tag}`;
}

/** Whether two names stand for one image, as `web` and `docker.io/library/web:latest` do. */
export function isSameImage(one: string, other: string): boolean {
  return canonical(one) === canonical(other);
}

function canonical(image: string): string {
  const { registry, repository, tag } = parseImageReference(image);
  return `${registry}/${repository}:${tag}`;
}
