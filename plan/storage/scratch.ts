import { parseBytes } from '../../compose/values/bytes';
import type { VolumeMount } from '../../compose/project';
import { joinName } from '../names';
import type { ServiceContext } from '../service/context';
import { NO_STORAGE, type Storage } from './storage';

/** `tmpfs` and `shm_size`: folders in memory that go with the pod. */
export function planScratch({ service }: ServiceContext): Storage {
  const folders = (service.tmpfs ?? []).map((entry) => {
    const [path = '', options = ''] = entry.split(':');
    return { path, size: parseBytes(/(?:^|,)size=([^,]+)/.exec(options)?.[1] ?? '') };
  });
  if (service.shm_size !== undefined) folders.push({ path: '/dev/shm', size: parseBytes(service.shm_size) });
  return {
    ...NO_STORAGE,
    volumes: folders.map(({ path, size }) => ({
      kind: 'scratch',
      name: joinName('tmpfs', path.replace(/^\//, '')),
      memory: true,
      ...(size === undefined ? {} : { size }),
    })),
    mounts: folders.map(({ path }) => ({ volume: joinName('tmpfs', path.replace(/^\//, '')), path })),
  };
}

/** A mount of type `tmpfs`. */
export function planTmpfs({ target, tmpfs }: VolumeMount, index: number): Storage {
  const name = `tmpfs-${index}`;
  const size = tmpfs?.size === undefined ? {} : { size: Number(tmpfs.size) };
  return {
    ...NO_STORAGE,
    volumes: [{ kind: 'scratch', name, memory: true, ...size }],
    mounts: [{ volume: name, path: target }],
  };
}

/** A folder on the node that goes with the pod, where a label of kompose asks for one. */
export function scratchFolder({ target }: VolumeMount, index: number): Storage {
  const name = `scratch-${index}`;
  return {
    ...NO_STORAGE,
    volumes: [{ kind: 'scratch', name, memory: false }],
    mounts: [{ volume: name, path: target }],
  };
}
