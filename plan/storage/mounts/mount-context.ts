import { posix } from 'node:path';
import type { RunAs } from '../../facts/user';
import type { ServiceContext } from '../../facts/context';
import type { PointWithin } from '../preparations/join';
import type { MountPoint } from './mount-points';
import type { SharedStorage } from '../shared-storage';

/** All that the parts of a service's storage are made from. */
export interface MountContext extends ServiceContext {
  readonly shared: SharedStorage;
  /** Whom it runs as, as far as that is known. */
  readonly user: RunAs;
  /** Where things are mounted in it. */
  readonly points: readonly MountPoint[];
}

/** Root, where the service's own user is not known: the pod has to be allowed to be root anyway. */
export function rootIfUnknown({ user }: MountContext): RunAs | undefined {
  return user.uid === undefined ? { uid: 0, gid: 0 } : undefined;
}

/** The points of other mounts inside of a folder. */
export function pointsWithin({ points }: MountContext, folder: string): PointWithin[] {
  return points
    .filter(({ target }) => target.startsWith(`${folder}/`))
    .map(({ target, isFolder }) => ({ path: posix.relative(folder, target), isFolder }));
}
