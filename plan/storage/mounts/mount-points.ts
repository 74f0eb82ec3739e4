import { withoutSlashes } from '../../values/container-path';
import { posix } from 'node:path';
import { tell, type ServiceContext } from '../../facts/context';
import { targetOf } from '../files/file-target';
import { isFile, tmpfsTargets, type MountRequest } from './mount-request';

/** A place in a container at which something is mounted. */
export interface MountPoint {
  readonly target: string;
  readonly isFolder: boolean;
  /** Where it is written, below the service. */
  readonly path: MountRequest['path'];
}

/** Where memory that processes share is. */
export const SHARED_MEMORY = '/dev/shm';

/** Every place of a service, in the order of what is mounted. */
export function mountPoints(context: ServiceContext, requests: readonly MountRequest[]): readonly MountPoint[] {
  const { service } = context;
  const points: MountPoint[] = [
    ...requests.map((request) => ({
      target: request.mount.target,
      isFolder: !isFile(request),
      path: request.path,
    })),
    ...tmpfsTargets(context).map((target, index) => ({ target, isFolder: true, path: ['tmpfs', index] })),
    ...(['configs', 'secrets'] as const).flatMap((kind) =>
      (service[kind] ?? []).map((reference, index) => ({
        target: targetOf(kind, reference),
        isFolder: false,
        path: [kind, index],
      })),
    ),
  ].map((point) => ({ ...point, target: cleanTarget(point.target) }));
  const isShared = service.shm_size !== undefined && !points.some(({ target }) => target === SHARED_MEMORY);
  return isShared ? [...points, { target: SHARED_MEMORY, isFolder: true, path: ['shm_size'] }] : points;
}

/** A path as it is mounted: without `..` and a slash at its end. */
export function cleanTarget(target: string): string {
  return withoutSlashes(posix.normalize(target));
}

/** Tells of places that a container cannot have, and of two that are one. */
export function checkMountPoints(context: ServiceContext, points: readonly MountPoint[]): boolean {
  const taken = new Set<string>();
  const wrong = points.filter(({ target, path }) => {
    const problem =
      problemOf(target) ?? (taken.has(target) ? `The path ${target} already has another mount.` : undefined);
    taken.add(target);
    if (problem === undefined) return false;
    tell(context, path, {
      severity: 'error',
      code: 'wrong-value',
      message: problem,
      hint: 'Write another path in the container, such as "/data".',
    });
    return true;
  });
  return wrong.length === 0;
}

/** @see Kubernetes API, VolumeMount: mountPath */
function problemOf(target: string): string | undefined {
  const quoted = JSON.stringify(target);
  if (target === '/') return 'A container cannot have a mount at its root.';
  if (!target.startsWith('/')) return `${quoted} is not an absolute path in the container.`;
  if (target.includes(':')) return `${quoted} has a colon, which Kubernetes does not allow in a mount path.`;
  return undefined;
}
