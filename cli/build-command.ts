import { isRepository } from '../plan/build/address';
import type { BuildContext, BuildSecret } from '../plan/build-recipe';
import type { ImageBuild } from '../plan/plan';
import { cacheOptions } from './build-cache';
import type { ImageBuilder } from './image-builder';
import { option } from './option';
import { ProgramFailed } from './run';

/** How a builder is started. What is nobody's business is in its environment, and in no list of processes. */
export interface BuildCommand {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What the builder itself reads in its environment, and no password: an argument of that name goes by its value. */
const STEERS =
  /^(PATH|HOME|USER|SHELL|PWD|TMPDIR|LD_(PRELOAD|LIBRARY_PATH)|XDG_\w+_(HOME|DIRS?)|BUILD(AH|X|KIT)_\w+|CONTAINERS_\w*CONF|STORAGE_(DRIVER|OPTS)|SSH_AUTH_SOCK|DOCKER_(HOST|CONFIG|CONTEXT|CERT_PATH|TLS\w*|API_VERSION|BUILDKIT|DEFAULT_PLATFORM))$/;

/**
 * The command that builds an image.
 *
 * @param inline where a Dockerfile that is written in the Compose file will be: standard input, which podman and
 * buildah open by its path, cannot be opened where it is a socket
 * @param lookup what the shell and `.env` say
 * @throws ProgramFailed when the builder cannot do what the build needs, or a secret is not there
 */
export function buildCommand(
  builder: ImageBuilder,
  build: ImageBuild,
  inline: string,
  lookup: (name: string) => string | undefined,
): BuildCommand {
  const { recipe, conditions } = build;
  const secrets = conditions.secrets.map((secret, index) => secretOption(secret, index, build.service, lookup));
  const args = Object.entries(recipe.args).map(([name, value]) => argumentOption(name, value));
  return {
    args: [
      'build',
      ...(builder === 'buildah' ? ['--layers'] : []),
      ...names(builder, build),
      ...file(builder, build, inline),
      ...option('--target', recipe.target),
      ...args.flatMap(({ word }) => ['--build-arg', word]),
      ...Object.entries(recipe.labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
      ...option('--platform', recipe.platforms.join(',') || undefined),
      ...Object.entries(recipe.contexts).flatMap(([name, context]) => [
        '--build-context',
        `${name}=${contextSource(builder, build.service, name, context)}`,
      ]),
      ...secrets.flatMap(({ word }) => ['--secret', word]),
      ...Object.entries(conditions.ssh).flatMap(([id, path]) => ['--ssh', path === null ? id : `${id}=${path}`]),
      ...option('--network', conditions.network),
      ...Object.entries(conditions.hosts).flatMap(([host, addresses]) =>
        addresses.flatMap((address) => ['--add-host', `${host}:${address}`]),
      ),
      ...option('--shm-size', conditions.shmSize),
      ...Object.entries(conditions.ulimits).flatMap(([name, limit]) => ['--ulimit', `${name}=${limit}`]),
      ...cacheOptions(builder, build),
      ...privileges(builder, conditions.entitlements),
      recipe.context,
    ],
    env: Object.fromEntries([...args, ...secrets].flatMap(({ env }) => env)),
  };
}

/** A word of the command line, and what goes into the environment with it. */
interface Hidden {
  readonly word: string;
  readonly env: readonly (readonly [string, string])[];
}

function argumentOption(name: string, value: string): Hidden {
  if (STEERS.test(name)) return { word: `${name}=${value}`, env: [] };
  return { word: name, env: [[name, value]] };
}

/** A variable has a name of its own here: an argument of the build may have the same. */
function secretOption(
  secret: BuildSecret,
  index: number,
  service: string,
  lookup: (name: string) => string | undefined,
): Hidden {
  if (secret.kind === 'file') return { word: `id=${secret.id},type=file,src=${secret.path}`, env: [] };
  const value = lookup(secret.variable);
  if (value === undefined) {
    throw new ProgramFailed(
      `The build of "${service}" has the secret "${secret.id}" from the variable ${secret.variable}, which is not set.`,
    );
  }
  const variable = `CDK8S_COMPOSE_SECRET_${index}`;
  return { word: `id=${secret.id},type=env,env=${variable}`, env: [[variable, value]] };
}

/** Podman and buildah make a list of several images with `--manifest`; `--tag` would name the last one. */
function names(builder: ImageBuilder, { image, tags, recipe }: ImageBuild): string[] {
  if (builder !== 'docker' && recipe.platforms.length > 1) return ['--manifest', image];
  return [image, ...tags].flatMap((name) => ['--tag', name]);
}

/** Docker finds `Dockerfile.dockerignore` by itself; podman and buildah have to be told. */
function file(builder: ImageBuilder, { recipe }: ImageBuild, inline: string): string[] {
  const { dockerfile, ignoreFile } = recipe;
  const path = recipe.inline === undefined ? (dockerfile ?? 'Dockerfile') : inline;
  return ['--file', path, ...(builder === 'docker' ? [] : option('--ignorefile', ignoreFile))];
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
