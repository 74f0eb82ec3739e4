import { join } from 'node:path';
import { isRepository } from '../../plan/build/address';
import type { BuildContext } from '../../plan/build-recipe';
import type { ImageBuild } from '../../plan/plan';
import { ProgramFailed } from '../run';
import type { TemporaryFile } from '../temporary';
import { handArguments } from './arguments';
import type { Builder, ImageBuilder } from './builder';
import { cacheOptions } from './cache';
import { option } from './option';
import { handSecrets } from './secrets';

/** How a builder is started. */
export interface BuildCommand {
  readonly args: readonly string[];
  /** Files that the words name in the temporary folder of the build. */
  readonly files: readonly TemporaryFile[];
  /** The arguments that are credentials and stand in the list of processes, as the builder has no other way. */
  readonly shown: readonly string[];
}

/** The facts about the user's machine and project that a command needs. */
export interface BuildSurroundings {
  /** The temporary folder in which the files of the command will be. */
  readonly folder: string;
  /** Looks up a variable of the shell and `.env`. */
  readonly lookup: (name: string) => string | undefined;
  /** Whether an argument of a build is a credential. */
  readonly isSecret: (name: string, value: string) => boolean;
}

/** Standard input, which podman and buildah open by its path, cannot be opened where it is a socket. */
const INLINE = 'Dockerfile';

/**
 * The command that builds an image.
 *
 * @throws ProgramFailed when the builder cannot do what the build needs, or a secret is not there
 */
export function buildCommand(builder: Builder, build: ImageBuild, surroundings: BuildSurroundings): BuildCommand {
  const { recipe, conditions } = build;
  const path = (file: string): string => join(surroundings.folder, file);
  const secrets = handSecrets(build, surroundings.lookup, path);
  const handed = handArguments(builder, recipe.args, surroundings.isSecret, path);
  const { name } = builder;
  return {
    args: [
      'build',
      ...(name === 'buildah' ? ['--layers'] : []),
      ...names(name, build),
      ...file(name, build, path(INLINE)),
      ...option('--target', recipe.target),
      ...handed.words,
      ...Object.entries(recipe.labels).flatMap(([label, value]) => ['--label', `${label}=${value}`]),
      ...option('--platform', recipe.platforms.join(',') || undefined),
      ...Object.entries(recipe.contexts).flatMap(([further, context]) => [
        '--build-context',
        `${further}=${contextSource(name, build.service, further, context)}`,
      ]),
      ...secrets.words,
      ...Object.entries(conditions.ssh).flatMap(([id, key]) => ['--ssh', key === null ? id : `${id}=${key}`]),
      ...option('--network', conditions.network),
      ...Object.entries(conditions.hosts).flatMap(([host, addresses]) =>
        addresses.flatMap((address) => ['--add-host', `${host}:${address}`]),
      ),
      ...option('--shm-size', conditions.shmSize),
      ...Object.entries(conditions.ulimits).flatMap(([limit, value]) => ['--ulimit', `${limit}=${value}`]),
      ...cacheOptions(name, build),
      ...privileges(name, conditions.entitlements),
      recipe.context,
    ],
    files: [
      ...(recipe.inline === undefined ? [] : [{ name: INLINE, content: recipe.inline }]),
      ...(isPreprocessed(name, build) ? [{ name: INLINE, target: recipe.dockerfile ?? '' }] : []),
      ...handed.files,
      ...secrets.files,
    ],
    shown: handed.shown,
  };
}

/** Podman and buildah make a list of several images with `--manifest`; `--tag` would name the last one. */
function names(builder: ImageBuilder, { image, tags, recipe }: ImageBuild): string[] {
  if (builder !== 'docker' && recipe.platforms.length > 1) return ['--manifest', image];
  return [image, ...tags].flatMap((name) => ['--tag', name]);
}

/** Docker finds `Dockerfile.dockerignore` by itself; podman and buildah have to be told. */
function file(builder: ImageBuilder, build: ImageBuild, own: string): string[] {
  const { inline, dockerfile, ignoreFile } = build.recipe;
  const path = inline === undefined && !isPreprocessed(builder, build) ? (dockerfile ?? 'Dockerfile') : own;
  return ['--file', path, ...(builder === 'docker' ? [] : option('--ignorefile', ignoreFile))];
}

/**
 * Whether podman and buildah would hand the Dockerfile to cpp, which includes any file of this machine. A link of another
 * name leads to it then. @see https://github.com/containers/buildah/blob/main/docs/buildah-build.1.md
 */
function isPreprocessed(builder: ImageBuilder, { recipe }: ImageBuild): boolean {
  return builder !== 'docker' && recipe.inline === undefined && recipe.dockerfile?.endsWith('.in') === true;
}

function contextSource(builder: ImageBuilder, service: string, name: string, context: BuildContext): string {
  switch (context.kind) {
    case 'folder':
      return context.path;
    case 'image':
      return `docker-image://${context.image}`;
    case 'address':
      if (builder !== 'docker' && isRepository(context.address)) {
        throw new ProgramFailed(
          `The build of "${service}" has "${name}" from a git repository, which ${builder} cannot do. Use docker, or clone it into a folder.`,
        );
      }
      return context.address;
  }
}

/** Podman and buildah ask for no leave to use the network of the machine, and know one set of privileges. */
function privileges(builder: ImageBuilder, entitlements: readonly string[]): string[] {
  if (builder === 'docker') return entitlements.flatMap((entitlement) => ['--allow', entitlement]);
  return entitlements.includes('security.insecure')
    ? ['--cap-add', 'ALL', '--security-opt', 'seccomp=unconfined', '--security-opt', 'label=disable']
    : [];
}
