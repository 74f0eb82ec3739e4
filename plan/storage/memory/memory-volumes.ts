import { toDnsLabel } from '../../values/names';
import { ownsData } from '../../facts/workload-kind';
import type { MountContext } from '../mounts/mount-context';
import { mounted, writtenFolder } from '../mounts/mounted';
import { volumeName, type MountRequest } from '../mounts/mount-request';
import type { ClaimFolder } from '../preparations/places';
import { NO_STORAGE, type Preparation, type Storage } from '../storage';
import { tmpfsOptions } from './tmpfs-options';

/**
 * A named volume in memory, which goes with the pod. Docker fills it from the image, too, whenever it is made.
 *
 * @param options those of `mount`
 */
export function planMemoryVolume(
  context: MountContext,
  request: MountRequest,
  options: string,
  prepare: (place: ClaimFolder) => Preparation[],
): Storage {
  const { size, readOnly } = tmpfsOptions(context, request.path, options);
  const name = toDnsLabel(volumeName(request));
  const folder = writtenFolder(context, request);
  return {
    ...NO_STORAGE,
    volumes: [{ kind: 'scratch', name, memory: true, ...(size === undefined ? {} : { size }) }],
    mounts: [{ ...mounted(request, name, folder), ...(readOnly === true ? { readOnly } : {}) }],
    preparations: ownsData(context, request.mount.target) ? [] : prepare({ volume: name, folder, isGiven: true }),
  };
}
