import { isAbsolute, resolve } from 'node:path';
import { isCredential } from '../../compose/credentials/variables';
import { MAX_DOCKERFILE } from '../../compose/limits';
import type { Borders } from '../../compose/travel/borders';
import { CannotRead, refusalOf } from '../../compose/travel/cannot-read';
import { isWithin } from '../../compose/travel/real-path';
import type { Place } from '../../compose/travel/outside';
import { displayPath, isFile, statOf } from '../../compose/files';
import type { Problem } from '../../compose/problem';
import type { Problems } from '../../compose/problems';
import type { Project } from '../../compose/project';
import type { Service } from '../../compose/model/service';
import { joinName } from '../values/names';
import type { ImageBuild } from '../plan';
import { isAddress } from '../../compose/values/address';
import { builtName, builtTag } from './built-name';
import { buildConditions } from './conditions';
import { ignoreFileOf, TooLargeContext, WrongIgnoreFile } from './context-files';
import { contextHash } from './context-hash';
import { rightsOf, tellOfFrontend, tellOfRights } from './rights';
import { checkContext } from './travelling';
import type { BuildFiles } from './build-files';
import { checkAddress, namedContexts, type KnownImage } from './contexts';
import { factsOf, type DockerfileFacts } from './dockerfile/dockerfile';
import { wrongWords } from './wrong-words';
import type { BuildRecipe } from '../build-recipe';

type Build = NonNullable<Service['build']>;

/** An image that is built, and what its Dockerfile tells; absent where that has to be fetched. */
export interface PlannedBuild {
  readonly build: ImageBuild;
  readonly dockerfile?: DockerfileFacts;
}

/** The facts of its project that a build needs. */
export interface BuildSurroundings {
  readonly project: Project;
  /** `host:port` to prefix the names of built images with. */
  readonly registry: string | undefined;
  readonly problems: Problems;
  readonly files: BuildFiles;
  /** The image of another service. */
  readonly imageOf: (service: string) => KnownImage | undefined;
}

/**
 * Decides how the image of a service is built. Its tag is the hash of what decides its content, so a new build rolls
 * the pods, and the same files give the same manifests.
 *
 * @returns nothing where it cannot be built; the problems say why
 */
export function planBuild(
  { project, registry, problems, files, imageOf }: BuildSurroundings,
  key: string,
  service: Service,
  build: Build,
): PlannedBuild | undefined {
  const place = project.locate(['services', key, 'build']);
  const fail = ({ message, hint = '' }: Pick<Problem, 'message' | 'hint'>): undefined => {
    problems.add({ severity: 'error', code: 'file', ...place, message, hint });
  };
  const args = buildArguments(project, build.args ?? {});
  const words = wrongWords(build, args);
  if (words.length > 0) {
    for (const { path, message, hint } of words) {
      const at = project.locate(['services', key, 'build', ...path]);
      problems.add({ severity: 'error', code: 'wrong-value', ...at, message, hint });
    }
    return undefined;
  }
  if (isAddress(build.context)) checkAddress(project, ['services', key, 'build', 'context'], build.context, problems);
  const { borders } = project;
  const refused = refusalOf(() => checkBuild(borders, build)) ?? missing(build);
  if (refused !== undefined) return fail(refused);
  const { contexts, images } = namedContexts(project, key, build, problems, imageOf);
  const recipe: BuildRecipe = {
    context: build.context,
    ...dockerfileOf(build),
    args,
    ...(build.target === undefined ? {} : { target: build.target }),
    labels: build.labels ?? {},
    platforms: build.platforms ?? (service.platform === undefined ? [] : [service.platform]),
    contexts,
  };
  const name = service.image ?? joinName(project.model.name, key);
  try {
    const text = dockerfileText(recipe, borders, place);
    const image = `${builtName(name, registry)}:${contextHash(recipe, files, place)}`;
    const tags = [...new Set((build.tags ?? []).map((tag) => builtTag(tag, registry)))];
    const conditions = buildConditions(project, key, build, problems);
    problems.add(...keptCredentials(project, key, recipe.args));
    const facts = text === undefined ? {} : { dockerfile: factsOf(files.stagesOf(text), { ...recipe, images }) };
    const rights = rightsOf(project, key, build, conditions, text);
    problems.add(...tellOfRights(rights), ...tellOfFrontend(project, key, build, text));
    return { build: { service: key, image, tags, recipe, conditions, rights }, ...facts };
  } catch (error) {
    if (error instanceof TooLargeContext)
      return fail({
        message: `${displayPath(error.path)} has too many files, bytes or patterns to be read for a build.`,
        hint: 'Name a smaller folder, exclude large folders in .dockerignore, or write fewer patterns.',
      });
    if (error instanceof WrongIgnoreFile)
      return fail({
        message: `${displayPath(error.path)} has an invalid pattern.`,
        hint: 'Look for a "[" without "]".',
      });
    if (!(error instanceof CannotRead)) throw error;
    return fail(error);
  }
}

/** @throws CannotRead where the context or the Dockerfile is not one that may travel */
function checkBuild(borders: Borders, build: Build): void {
  if (!isAbsolute(build.context)) return;
  checkContext(borders, build.context);
  const { dockerfile } = dockerfileOf(build);
  if (dockerfile !== undefined) borders.check(dockerfile);
}

function missing(build: Build): Pick<Problem, 'message' | 'hint'> | undefined {
  if (Buffer.byteLength(build.dockerfile_inline ?? '') > MAX_DOCKERFILE) {
    return {
      message: `The Dockerfile is larger than ${MAX_DOCKERFILE} bytes, the limit for a Dockerfile.`,
      hint: 'Move long scripts into files of the build context.',
    };
  }
  if (isAddress(build.context)) return undefined;
  if (!isAbsolute(build.context) || !statOf(build.context)?.isDirectory()) {
    return {
      message: `The build context ${displayPath(build.context)} is not a folder.`,
      hint: 'Name a folder of the project that contains a Dockerfile, or the address of a git repository.',
    };
  }
  const { dockerfile } = dockerfileOf(build);
  if (dockerfile === undefined || isFile(dockerfile)) return undefined;
  return {
    message: `The Dockerfile ${displayPath(dockerfile)} does not exist.`,
    hint: 'Create the file, or name another Dockerfile with "dockerfile:".',
  };
}

/** The Dockerfile may be outside of the context. @see Compose Build Specification, "dockerfile" */
function dockerfileOf(build: Build): Pick<BuildRecipe, 'dockerfile' | 'inline' | 'ignoreFile'> {
  const { context, dockerfile, dockerfile_inline: inline } = build;
  const path = dockerfile === undefined || isAddress(context) ? dockerfile : resolve(context, dockerfile);
  const ignoreFile = isAddress(context) ? undefined : ignoreFileOf(context, path);
  return {
    ...(path === undefined ? {} : { dockerfile: path }),
    ...(inline === undefined ? {} : { inline }),
    ...(ignoreFile === undefined ? {} : { ignoreFile }),
  };
}

function dockerfileText(
  { inline, dockerfile, context }: BuildRecipe,
  borders: Borders,
  place: Place,
): string | undefined {
  if (inline !== undefined) return inline;
  if (dockerfile === undefined || !isAbsolute(dockerfile)) return undefined;
  if (isWithin(dockerfile, context)) return borders.open(dockerfile, MAX_DOCKERFILE).toString('utf8');
  const name = displayPath(dockerfile);
  return borders.read(dockerfile, { name, limit: MAX_DOCKERFILE, place }).toString('utf8');
}

/** Compose does no better: the builder writes its arguments into the image. */
function keptCredentials(project: Project, key: string, args: Readonly<Record<string, string>>): Problem[] {
  return Object.entries(args)
    .filter(([name, value]) => isCredential(name, value))
    .map(([name]) => ({
      severity: 'note',
      code: 'credential',
      ...project.locate(['services', key, 'build', 'args', name]),
      message: `The history of the image shows the build argument ${name} to every user of the image.`,
      hint: 'Pass the value with "secrets", and use it with "RUN --mount=type=secret".',
    }));
}

/** An argument without a value comes from the environment, and is left out when that has none. */
function buildArguments(project: Project, args: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) => {
      const resolved = value ?? project.environment(name);
      return resolved === undefined ? [] : [[name, resolved]];
    }),
  );
}
