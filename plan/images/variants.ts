import { isIn, withoutSlashes } from '../values/container-path';
import type { ImageClues } from './knowledge';

/** Whether an image is one of these repositories; mirrors of Docker Hub's official ones count. */
export function isImage({ reference }: ImageClues, ...repositories: readonly string[]): boolean {
  const repository = reference?.repository.replace(/^docker\/library\//, '');
  return repository !== undefined && repositories.includes(repository);
}

/** Images on Alpine often have other users. */
export function isAlpine({ reference }: ImageClues): boolean {
  return /alpine/.test(reference?.tag ?? '');
}

/** The first of some variables that has a value, in the environment of the service. */
export function hasVariable({ service }: ImageClues, ...names: readonly string[]): boolean {
  return names.some((name) => (service.environment?.[name] ?? '') !== '');
}

/** Whether a variable of the service says yes, in one of the ways in which images read it. */
export function isOn({ service }: ImageClues, name: string): boolean {
  return /^(true|yes|1|on)$/i.test(service.environment?.[name] ?? '');
}

/** The paths that a service mounts its volumes and folders in memory at, without a slash at the end. */
export function mountPoints({ service }: ImageClues): string[] {
  const targets = [
    ...(service.volumes ?? []).map(({ target }) => target),
    ...(service.tmpfs ?? []).map((entry) => entry.split(':')[0] ?? ''),
  ];
  return targets.map((target) => withoutSlashes(target));
}

/** Whether a path is a file of the project: it belongs to root in a cluster, and is read-only. */
export function isProjectFile({ service }: ImageClues, path: string): boolean {
  const binds = (service.volumes ?? []).filter(({ type }) => type === 'bind').map(({ target }) => target);
  const configs = (service.configs ?? []).map(({ source, target }) => target ?? `/${source}`);
  const secrets = (service.secrets ?? []).map(({ source, target = source }) =>
    target.startsWith('/') ? target : `/run/secrets/${target}`,
  );
  return [...binds, ...configs, ...secrets].some((target) => isIn(withoutSlashes(target), path));
}
