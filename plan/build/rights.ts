import { resolve } from 'node:path';
import type { Problem } from '../../compose/problem';
import type { Project } from '../../compose/project';
import type { Service } from '../../compose/model/service';
import type { Path } from '../../compose/tree/path';
import type { AskedRight, BuildConditions, BuildRight } from '../build-recipe';

type Build = NonNullable<Service['build']>;

/** The programs of Docker that read Dockerfiles, under each name that they are given. */
const FRONTEND =
  /^(?:(?:docker\.io|docker\.com|index\.docker\.io)\/)?docker\/dockerfile(?:-upstream)?(?:[:@][\w.:-]+)?$/;
/** `# syntax=image`, among the lines at the beginning of a Dockerfile that begin with "#" or "//". */
const DIRECTIVE = /^(?:#|\/\/)[ \t]*(\w+)[ \t]*=[ \t]*(\S+)[ \t]*$/;
const HOST_NETWORK = /^[ \t]*run[ \t]+(?:--[^\s=]+(?:=\S+)?[ \t]+)*--network=host[ \t]/im;

/**
 * The rights on the machine of whoever builds that a build asks for, beyond the sandbox of the builder. The file may be
 * a stranger's, and the build runs the stranger's commands then: each right is given by the user of the command alone.
 *
 * @param text the Dockerfile, where it is known
 * @see https://docs.docker.com/reference/cli/docker/buildx/bake/#allow, which names the rights so
 */
export function rightsOf(
  project: Project,
  key: string,
  build: Build,
  conditions: BuildConditions,
  text = '',
): AskedRight[] {
  const ask = (right: BuildRight, path: Path, what: string): AskedRight => ({
    right,
    place: project.locate(['services', key, 'build', ...path]),
    message: `The build of "${key}" ${what}`,
  });
  const { network } = conditions;
  const isHosts = network === 'host' || network?.startsWith('container:') === true;
  return [
    ...Object.entries(conditions.ssh).flatMap(([id, path]) => {
      if (path !== null && project.borders.isOfProject(path)) return [];
      const what = path === null ? 'your SSH agent' : 'an SSH key or agent that is not of the project';
      return [ask('ssh', ['ssh', id], `is given ${what}: its steps can then log in on your behalf.`)];
    }),
    ...(isHosts ? [ask('network.host', ['network'], 'uses the network of this machine or of another container.')] : []),
    ...(HOST_NETWORK.test(text.replace(/\\\r?\n/g, ' '))
      ? [ask('network.host', [], 'has a step that uses the network of this machine.')]
      : []),
    ...(build.privileged === true
      ? [ask('security.insecure', ['privileged'], 'has all capabilities, and can change this machine.')]
      : []),
    ...(build.entitlements ?? []).map((entitlement, index) => {
      const right = entitlement.split('=')[0] ?? '';
      return ask(isRight(right) ? right : 'device', ['entitlements', index], MEANING[right] ?? 'uses devices.');
    }),
    ...conditions.cacheTo.flatMap((cache, index) => {
      const folder = localFolder(cache);
      if (folder === undefined || project.borders.isOfProject(resolve(project.directory, folder))) return [];
      return [ask('fs.write', ['cache_to', index], `writes into ${folder}, which is not of the project.`)];
    }),
  ];
}

const MEANING: Readonly<Record<string, string>> = {
  'network.host': 'may use the network of this machine.',
  'security.insecure': 'may have all capabilities, and can change this machine then.',
  device: 'may use devices of this machine.',
};

function isRight(text: string): text is BuildRight {
  return ['device', 'network.host', 'security.insecure'].includes(text);
}

/** The warnings about the rights of a build, whoever builds it. */
export function tellOfRights(rights: readonly AskedRight[]): Problem[] {
  return rights.map(({ right, place, message }) => ({
    severity: 'warning',
    code: 'privilege',
    ...place,
    message,
    hint: `If you trust the file, allow this with "images --allow ${right}".`,
  }));
}

/** The program that reads a Dockerfile is an image of its own choice, and sees all that the build sees. */
export function tellOfFrontend(project: Project, key: string, build: Build, text = ''): Problem[] {
  const named = build.args?.['BUILDKIT_SYNTAX'] ?? syntaxOf(text);
  if (!named || FRONTEND.test(named)) return [];
  return [
    {
      severity: 'warning',
      code: 'privilege',
      ...project.locate(['services', key, 'build']),
      message: `Docker reads the Dockerfile with a program that the Dockerfile names, ${JSON.stringify(named)}. This program does not come from Docker.`,
      hint: 'Build only if you trust this image as well. Otherwise remove the line "# syntax=", or write "docker/dockerfile:1".',
    },
  ];
}

function syntaxOf(text: string): string | undefined {
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    const [, name, value] = DIRECTIVE.exec(line.trim()) ?? [];
    if (name === undefined) return undefined;
    if (name.toLowerCase() === 'syntax') return value;
  }
  return undefined;
}

/** Where a cache of the kind `type=local` is written. */
function localFolder(cache: string): string | undefined {
  const fields = new Map(cache.split(',').map((field) => [field.split('=')[0], field.slice(field.indexOf('=') + 1)]));
  return fields.get('type') === 'local' ? (fields.get('dest') ?? '.') : undefined;
}
