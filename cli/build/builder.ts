import { outputOf, succeeds } from '../run';

/** A program that builds images. */
export type ImageBuilder = 'docker' | 'podman' | 'buildah';

const BUILDERS: readonly ImageBuilder[] = ['docker', 'podman', 'buildah'];

/** A builder as it is on this machine. */
export interface Builder {
  readonly name: ImageBuilder;
  /** Whether it reads arguments of a build from a file (`--build-arg-file`). */
  readonly readsArguments: boolean;
}

/** The first of docker, podman and buildah that works here: a client without its engine does not. */
export function findBuilder(): Builder | undefined {
  const name = BUILDERS.find((builder) => succeeds(builder, [builder === 'buildah' ? 'images' : 'info']));
  if (name === undefined) return undefined;
  const help = name === 'docker' ? '' : (outputOf(name, ['build', '--help']) ?? '');
  return { name, readsArguments: help.includes('--build-arg-file') };
}

/**
 * The arguments that push an image; a registry on this machine has no certificate, and docker knows that by itself.
 *
 * @param isList whether it is one image for each of several platforms, of which podman and buildah push one by default
 */
export function pushArguments(builder: ImageBuilder, image: string, isList = false): string[] {
  if (builder === 'docker') return ['push', image];
  const local = /^(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(image);
  const options = local ? ['--tls-verify=false'] : [];
  return isList ? ['manifest', 'push', '--all', ...options, image, `docker://${image}`] : ['push', ...options, image];
}
