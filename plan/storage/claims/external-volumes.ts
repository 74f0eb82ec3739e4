import type { ClaimPlan } from '../../plan';
import { ownsData } from '../../facts/workload-kind';
import type { MountContext } from '../mounts/mount-context';
import { mounted, writtenFolder } from '../mounts/mounted';
import type { MountRequest } from '../mounts/mount-request';
import type { ClaimFolder } from '../preparations/places';
import { NO_STORAGE, type Preparation, type Storage } from '../storage';

/**
 * A claim that somebody else has made, mounted as it is: what is in it is where it was put.
 *
 * @param claim its access mode is not known unless the user says so: it counts as one that one node at a time can have
 * @param prepare what gives it the content of the image, as Docker does where it is empty
 */
export function planExternalVolume(
  context: MountContext,
  request: MountRequest,
  { name, accessMode }: ClaimPlan,
  prepare: (place: ClaimFolder) => Preparation[],
): Storage {
  const { mount, origin } = request;
  const isOwner = origin.key === context.key && ownsData(context, mount.target);
  const folder = writtenFolder(context, request);
  return {
    ...NO_STORAGE,
    ownsData: isOwner,
    volumes: [{ kind: 'claim', name, claim: name }],
    borrowedClaims: accessMode.startsWith('ReadWriteOnce') ? [name] : [],
    mounts: [mounted(request, name, folder)],
    preparations: isOwner || accessMode === 'ReadOnlyMany' ? [] : prepare({ volume: name, folder, isGiven: true }),
  };
}
