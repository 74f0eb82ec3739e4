import { escapeExpansion } from '../../container/command-line';
import type { RunAs } from '../../container/security';
import { SMALL_IMAGE } from '../../images/helper-images';
import { toDnsLabel } from '../../names';
import type { Preparation } from '../storage';
import { CLAIM } from './places';

/**
 * Makes the folder of a claim, where the image of the service cannot do it or has nothing to do with it.
 *
 * @param mode for everybody where it is not known who writes there, or where several do
 */
export function openFolder(volume: string, folder: string, mode: '755' | '777', user?: RunAs): Preparation {
  return {
    name: toDnsLabel(`open-${volume}`),
    image: SMALL_IMAGE,
    ...(user === undefined ? {} : { user }),
    command: [
      '/bin/sh',
      '-c',
      'if [ ! -d "$1" ]; then mkdir -p -m "$2" "$1"; fi',
      'open',
      escapeExpansion(`${CLAIM}/${folder}`),
      mode,
    ],
    mounts: [{ volume, path: CLAIM }],
  };
}
