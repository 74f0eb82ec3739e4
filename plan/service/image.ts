import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { displayPath, isFile, statOf } from '../../compose/files';
import type { Problem } from '../../compose/problem';
import type { Project, Service } from '../../compose/project';
import { contextHash } from '../build/context-hash';
import { readDockerfile, type DockerfileFacts } from '../build/dockerfile';
import { joinName } from '../names';
import type { ImageBuild } from '../plan';

/** The image of a service: the one that it names, or the one that `npm run images` builds for it. */
export interface ServiceImage {
  readonly image: string;
  readonly build?: ImageBuild;
  readonly dockerfile?: DockerfileFacts;
}

/**
 * Names the image of a service. The tag of a built one is the hash of its build context, so that a new build rolls
 * the pods, and the same files give the same manifests.
 *
 * @param registry `host:port` to prefix the names of built images with
 */
export function planImage(
  project: Project,
  key: string,
  service: Service,
  registry: string | undefined,
): ServiceImage | Problem {
  const { build } = service;
  if (build === undefined) return { image: service.image ?? '' };
  const place = project.locate(['services', key, 'build']);
  const fail = (message: string, hint: string): Problem => ({
    severity: 'error',
    code: 'file',
    ...place,
    message,
    hint,
  });
  if (!statOf(build.context)?.isDirectory()) {
    return fail(
      `The build context ${displayPath(build.context)} is not a folder.`,
      'Give a folder of the project that has a Dockerfile.',
    );
  }
  const dockerfile = build.dockerfile === undefined ? undefined : resolve(build.context, build.dockerfile);
  if (dockerfile !== undefined && !isFile(dockerfile)) {
    return fail(`There is no ${displayPath(dockerfile)} to build from.`, 'Create it, or name it with "dockerfile:".');
  }
  const recipe = {
    context: build.context,
    ...(dockerfile === undefined ? {} : { dockerfile }),
    ...(build.dockerfile_inline === undefined ? {} : { inline: build.dockerfile_inline }),
    args: buildArguments(project, build.args ?? {}),
    ...(build.target === undefined ? {} : { target: build.target }),
  };
  const name = service.image?.replace(/:[^/:]*$/, '') ?? joinName(project.model.name, key);
  const image = `${registry ? `${registry}/` : ''}${name}:${contextHash(recipe)}`;
  const text = recipe.inline ?? (dockerfile === undefined ? '' : readFileSync(dockerfile, 'utf8'));
  return { image, build: { service: key, image, ...recipe }, dockerfile: readDockerfile(text, build.target) };
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
