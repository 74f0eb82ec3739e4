import { resolve } from 'node:path';
import type { Problem } from '../../compose/problem';
import type { Problems } from '../../compose/problems';
import { refusalOf } from '../../compose/travel/cannot-read';
import { ownHome } from '../../compose/travel/homes';
import type { Project } from '../../compose/project';
import type { Service } from '../../compose/model/service';
import type { BuildConditions, BuildSecret } from '../build-recipe';

type Build = NonNullable<Service['build']>;

/** How a build is run. Its secrets are named here and not read: whoever synthesises need not have them. */
export function buildConditions(project: Project, key: string, build: Build, problems: Problems): BuildConditions {
  const { network, shm_size, ssh = {}, ulimits = {}, no_cache_filter = [] } = build;
  // A file that a build gets may leave with the programs that the build runs.
  const refuse = (file: string, path: readonly (string | number)[]): void => {
    const refused = refusalOf(() => project.borders.check(file));
    if (refused !== undefined) problems.add(refused.problem(project.locate(['services', key, 'build', ...path])));
  };
  return {
    secrets: (build.secrets ?? []).flatMap((reference, index) => {
      const secret = buildSecret(project, reference.source, reference.target);
      if (secret?.kind === 'file') refuse(secret.path, ['secrets', index]);
      if (secret !== undefined) return [secret];
      problems.add(notThere(project, key, index, reference.source));
      return [];
    }),
    ssh: Object.fromEntries(
      Object.entries(ssh).map(([id, written]) => {
        const path = written && fromProject(project, written);
        if (path) refuse(path, ['ssh', id]);
        return [id, path];
      }),
    ),
    ...(network === undefined || network === 'default' ? {} : { network }),
    hosts: build.extra_hosts ?? {},
    ...(shm_size === undefined ? {} : { shmSize: shm_size }),
    ulimits: Object.fromEntries(
      Object.entries(ulimits).map(([name, limit]) => [
        name,
        typeof limit === 'object' ? `${limit.soft}:${limit.hard}` : String(limit),
      ]),
    ),
    noCache: build.no_cache === true,
    noCacheFilter: [no_cache_filter].flat(),
    pull: build.pull === true,
    cacheFrom: build.cache_from ?? [],
    cacheTo: build.cache_to ?? [],
    entitlements: [
      ...new Set([...(build.entitlements ?? []), ...(build.privileged === true ? ['security.insecure'] : [])]),
    ],
  };
}

/** @see Compose Build Specification, "secrets": the id is the target, and else the name */
function buildSecret(project: Project, source: string, target: string | undefined): BuildSecret | undefined {
  const declared = project.model.secrets?.[source];
  const id = target || source;
  if (declared?.environment !== undefined) return { id, kind: 'environment', variable: declared.environment };
  return declared?.file === undefined ? undefined : { id, kind: 'file', path: declared.file };
}

function notThere(project: Project, key: string, index: number, source: string): Problem {
  return {
    severity: 'error',
    code: 'unsupported',
    ...project.locate(['services', key, 'build', 'secrets', index]),
    message: `The secret "${source}" is external, so a build cannot use its content.`,
    hint: 'Declare the secret with "file" or "environment".',
  };
}

function fromProject(project: Project, path: string): string {
  return resolve(
    project.directory,
    path.replace(/^~(?=\/|$)/, () => ownHome() ?? '~'),
  );
}
