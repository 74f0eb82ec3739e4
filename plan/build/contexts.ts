import { isAbsolute } from 'node:path';
import { displayPath, statOf } from '../../compose/files';
import type { Problem } from '../../compose/problem';
import type { Problems } from '../../compose/problems';
import type { Project } from '../../compose/project';
import type { Service } from '../../compose/model/service';
import { refusalOf } from '../../compose/travel/cannot-read';
import { isAddress } from '../../compose/values/address';
import { hasCredential, isPinned } from './address';
import { ignoreFileOf } from './context-files';
import { checkContext } from './travelling';
import type { DockerfileFacts } from './dockerfile/dockerfile';
import type { BuildContext } from '../build-recipe';

type Build = NonNullable<Service['build']>;

/** The image of a service, and what is known of it. */
export interface KnownImage {
  readonly image: string;
  readonly dockerfile?: DockerfileFacts;
}

/** The sources from which a build may copy or begin, and the facts about the images among them. */
export interface NamedContexts {
  readonly contexts: Readonly<Record<string, BuildContext>>;
  readonly images: Readonly<Record<string, DockerfileFacts>>;
}

/** Begins a context that is the image of another service. */
export const SERVICE = 'service:';
const IMAGE = 'docker-image://';

/** Reads `additional_contexts`. @param imageOf the image of another service, which is built before */
export function namedContexts(
  project: Project,
  key: string,
  build: Build,
  problems: Problems,
  imageOf: (service: string) => KnownImage | undefined,
): NamedContexts {
  const contexts = new Map<string, BuildContext>();
  const images = new Map<string, DockerfileFacts>();
  for (const [name, written] of Object.entries(build.additional_contexts ?? {})) {
    const path = ['services', key, 'build', 'additional_contexts', name];
    const add = (problem: Pick<Problem, 'message' | 'hint'>): void =>
      problems.add({ severity: 'error', code: 'file', ...project.locate(path), ...problem });
    if (written.startsWith(SERVICE)) {
      const service = written.slice(SERVICE.length);
      if (project.disabled.services.has(service))
        add({
          message: `"${service}" is not built, because none of its profiles is enabled.`,
          hint: 'Enable one of its profiles.',
        });
      const known = imageOf(service);
      if (known === undefined) continue;
      contexts.set(name, { kind: 'image', image: known.image });
      images.set(name, known.dockerfile ?? imageFacts(known.image));
    } else if (written.startsWith(IMAGE)) {
      const image = written.slice(IMAGE.length);
      contexts.set(name, { kind: 'image', image });
      images.set(name, imageFacts(image));
    } else if (isAddress(written)) {
      checkAddress(project, path, written, problems);
      contexts.set(name, { kind: 'address', address: written });
    } else if (isAbsolute(written) && statOf(written)?.isDirectory()) {
      const refused = refusalOf(() => checkContext(project.borders, written));
      if (refused !== undefined) {
        add({ message: refused.message, hint: refused.hint });
        continue;
      }
      const ignoreFile = ignoreFileOf(written);
      contexts.set(name, { kind: 'folder', path: written, ...(ignoreFile === undefined ? {} : { ignoreFile }) });
    } else {
      const shown = written.includes('://') ? JSON.stringify(written) : displayPath(written);
      add({
        message: `The build context ${shown} is not a folder.`,
        hint: `Write a folder, an address, "${IMAGE}name" or "${SERVICE}name".`,
      });
    }
  }
  return { contexts: Object.fromEntries(contexts), images: Object.fromEntries(images) };
}

function imageFacts(base: string): DockerfileFacts {
  return { base, exposed: [], volumes: [], command: '' };
}

/** Refuses an address that everybody would read, and says where the tag cannot tell of a change. */
export function checkAddress(project: Project, path: readonly string[], address: string, problems: Problems): void {
  const place = project.locate(path);
  if (hasCredential(address)) {
    problems.add({
      severity: 'error',
      code: 'credential',
      ...place,
      message: 'The address contains a user or a password, which the list of processes would show.',
      hint: 'Remove both from the address, and pass a key with "ssh" or the secret GIT_AUTH_TOKEN with "secrets".',
    });
  } else if (!isPinned(address)) {
    problems.add({
      severity: 'warning',
      code: 'approximation',
      ...place,
      message:
        'The tag of the image depends on the address only: a change in the repository makes no new tag and replaces no pod.',
      hint: 'Name a commit: "….git#<its 40 digits>".',
    });
  }
}
