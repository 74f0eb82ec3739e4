import { knownUser } from '../facts/user';
import { tell, type ServiceContext } from '../facts/context';
import { planBind } from './binds/plan-bind';
import { planFileObjects } from './files/file-objects';
import { isHostPath } from '../x-kubernetes/read-mount';
import { planHostPath } from './mounts/host-path';
import { planImageMount } from './mounts/image-mounts';
import type { MountContext } from './mounts/mount-context';
import { checkMountPoints, mountPoints } from './mounts/mount-points';
import type { MountRequest } from './mounts/mount-request';
import { planNamedVolume } from './claims/named-volumes';
import { planScratch, planTmpfs, scratchFolder } from './memory/scratch';
import { SharedStorage } from './shared-storage';
import { mergeAll, NO_STORAGE, placed, type Storage } from './storage';

/**
 * Plans every `volumes`, `volumes_from`, `tmpfs`, `shm_size`, `configs` and `secrets` of a service.
 *
 * @param shared what the services of the project mount in common; without it, the service is alone
 */
export function planStorage(
  service: ServiceContext,
  shared: SharedStorage = new SharedStorage(new Map([[service.key, service]])),
): Storage {
  const requests = shared.requests(service);
  const points = mountPoints(service, requests);
  if (!checkMountPoints(service, points)) return NO_STORAGE;
  const context: MountContext = { ...service, shared, user: knownUser(service), points };
  const from = (storage: Storage, ...path: MountRequest['path']): Storage =>
    placed(storage, service.project.locate([...service.base, ...path]));
  const parts = [
    ...requests.map((request, index) => from(planMount(context, request, index), ...request.path)),
    planScratch(context, points),
    from(planFileObjects(context, 'configs'), 'configs'),
    from(planFileObjects(context, 'secrets'), 'secrets'),
  ];
  return mergeAll(NO_STORAGE, parts);
}

function planMount(context: MountContext, request: MountRequest, index: number): Storage {
  const { type } = request.mount;
  if (!hasPlainSubpath(context, request)) return NO_STORAGE;
  if (isHostPath(request.mount)) return planHostPath(context, request);
  const isTyped = type === 'bind' || type === 'volume';
  if (isTyped && context.settings.volumeType === 'scratch') return scratchFolder(request, index);
  switch (type) {
    case 'bind':
      return planBind(context, request);
    case 'volume':
      return planNamedVolume(context, request);
    case 'tmpfs':
      return planTmpfs(request, index);
    case 'image':
      return planImageMount(context, request, index);
    case 'npipe':
    case 'cluster':
      tell(context, request.path, { severity: 'error', code: 'unsupported', ...REFUSED[type] });
      return NO_STORAGE;
  }
}

const REFUSED = {
  npipe: {
    message: 'A named pipe exists on Windows only; the nodes run Linux.',
    hint: 'Remove the mount; a program that uses the container engine must use the Kubernetes API instead.',
  },
  cluster: {
    message: 'A volume of type "cluster" exists in Docker Swarm only.',
    hint: 'Use a named volume, with the storage class of that driver: "x-kubernetes: {storageClass: NAME}".',
  },
} as const;

/** @see Kubernetes API, VolumeMount: subPath */
function hasPlainSubpath(context: ServiceContext, { mount, path }: MountRequest): boolean {
  const subpath = mount.volume?.subpath;
  if (subpath === undefined || !(subpath.startsWith('/') || subpath.split('/').includes('..'))) return true;
  tell(context, path, {
    severity: 'error',
    code: 'wrong-value',
    message: `"${subpath}" is not a folder in a volume.`,
    hint: 'Write a path without ".." and without a slash at the beginning.',
  });
  return false;
}
