import { parseBytes } from '../../../compose/values/bytes';
import { joinName, shortHash } from '../../values/names';
import type { ServiceContext } from '../../facts/context';
import { cleanTarget, SHARED_MEMORY, type MountPoint } from '../mounts/mount-points';
import { placeOf, type MountRequest } from '../mounts/mount-request';
import { merge, NO_STORAGE, type Storage } from '../storage';
import { tmpfsOptions } from './tmpfs-options';

/** `tmpfs` and `shm_size`: folders in memory that go with the pod. */
export function planScratch(context: ServiceContext, points: readonly MountPoint[]): Storage {
  const { tmpfs = [], shm_size } = context.service;
  const shared = shm_size === undefined ? undefined : parseBytes(shm_size);
  const names = new Set<string>();
  const nameOf = (path: string): string => {
    const name = joinName('tmpfs', path.replace(/^\//, ''));
    const unique = names.has(name) ? joinName(name, shortHash(path)) : name;
    names.add(unique);
    return unique;
  };
  const folders = tmpfs.map((entry, index) => {
    const [target = '', ...options] = entry.split(':');
    const path = cleanTarget(placeOf(context, target));
    const written = tmpfsOptions(context, ['tmpfs', index], options.join(':'));
    const { size = path === SHARED_MEMORY ? shared : undefined, readOnly } = written;
    return inMemory(nameOf(path), path, size, readOnly);
  });
  // A mount of another kind at that place decides about its size itself.
  const isOwn = points.some(({ path }) => path[0] === 'shm_size');
  return [...folders, ...(isOwn ? [inMemory(nameOf(SHARED_MEMORY), SHARED_MEMORY, shared)] : [])].reduce(
    merge,
    NO_STORAGE,
  );
}

function inMemory(name: string, path: string, size?: number, readOnly = false): Storage {
  return {
    ...NO_STORAGE,
    volumes: [{ kind: 'scratch', name, memory: true, ...(size === undefined ? {} : { size }) }],
    mounts: [{ volume: name, path, ...(readOnly ? { readOnly } : {}) }],
  };
}

/** A mount of type `tmpfs`. */
export function planTmpfs({ mount: { target, tmpfs, read_only } }: MountRequest, index: number): Storage {
  return inMemory(`tmpfs-${index}`, target, tmpfs?.size === undefined ? undefined : Number(tmpfs.size), read_only);
}

/** A folder on the node that goes with the pod, where a label of kompose asks for one. */
export function scratchFolder({ mount: { target } }: MountRequest, index: number): Storage {
  const name = `scratch-${index}`;
  return {
    ...NO_STORAGE,
    volumes: [{ kind: 'scratch', name, memory: false }],
    mounts: [{ volume: name, path: target }],
  };
}
