import { spawnSync } from 'node:child_process';

/** A program that builds images. */
export type ImageBuilder = 'docker' | 'podman' | 'buildah';

const BUILDERS: readonly ImageBuilder[] = ['docker', 'podman', 'buildah'];

/** The first of docker, podman and buildah that works here: a client without its engine does not. */
export function findBuilder(): ImageBuilder | undefined {
  return BUILDERS.find(
    (builder) => spawnSync(builder, [builder === 'buildah' ? 'images' : 'info'], { stdio: 'ignore' }).status === 0,
  );
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
