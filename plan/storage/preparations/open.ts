import { escapeExpansion } from '../../values/expansion';
import type { RunAs } from '../../facts/user';
import { SMALL_IMAGE } from '../../images/helper-images';
import { toDnsLabel } from '../../values/names';
import type { Preparation } from '../storage';
import { CLAIM, inClaim, type ClaimFolder } from './places';

/**
 * Makes the folder of a claim, where the image of the service cannot do it or has nothing to do with it.
 * One of a volume that is given as it is, is opened while nothing is in it.
 *
 * @param mode for everybody where it is not known who writes there, or where several do; for its owner where nobody else may
 */
export function openFolder(
  { volume, folder, isGiven }: ClaimFolder,
  mode: '700' | '755' | '777',
  user?: RunAs,
): Preparation {
  const make = 'if [ ! -d "$1" ]; then mkdir -p -m "$2" "$1"; fi';
  const open = 'if [ -z "$(ls -A "$1" | grep -vx lost+found)" ]; then chmod "$2" "$1" || true; fi';
  return {
    name: toDnsLabel(`open-${volume}`),
    image: SMALL_IMAGE,
    ...(user === undefined ? {} : { user }),
    command: [
      '/bin/sh',
      '-c',
      isGiven === true && mode === '777' ? `${make}\n${open}` : make,
      'open',
      escapeExpansion(inClaim(folder)),
      mode,
    ],
    mounts: [{ volume, path: CLAIM }],
  };
}
