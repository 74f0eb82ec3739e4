import { spawnSync } from 'node:child_process';
import type { ImageBuild } from '../plan/plan';

/** A program that builds images, and how it is told to. */
export interface ImageBuilder {
  readonly program: 'docker' | 'podman' | 'buildah';
  /** Arguments that come before the ones of `docker build`. */
  readonly build: readonly string[];
}

const BUILDERS: readonly ImageBuilder[] = [
  { program: 'docker', build: ['build'] },
  { program: 'podman', build: ['build'] },
  { program: 'buildah', build: ['build', '--layers'] },
];

/** The first of docker, podman and buildah that works here: a client without its engine does not. */
export function findBuilder(): ImageBuilder | undefined {
  return BUILDERS.find(
    ({ program }) => spawnSync(program, [program === 'buildah' ? 'images' : 'info'], { stdio: 'ignore' }).status === 0,
  );
}

/** The arguments that build an image; an inline Dockerfile comes on standard input. */
export function buildArguments(builder: ImageBuilder, build: ImageBuild): string[] {
  return [
    ...builder.build,
    '--tag',
    build.image,
    '--file',
    build.inline === undefined ? (build.dockerfile ?? 'Dockerfile') : '-',
    ...(build.target === undefined ? [] : ['--target', build.target]),
    // By name only: the value is in the environment, and in no list of processes.
    ...Object.keys(build.args).flatMap((name) => ['--build-arg', name]),
    build.context,
  ];
}

/** The arguments that push an image; a registry on this machine has no certificate, and docker knows that by itself. */
export function pushArguments({ program }: ImageBuilder, image: string): string[] {
  const local = /^(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(image);
  return ['push', ...(local && program !== 'docker' ? ['--tls-verify=false'] : []), image];
}
