import { escapeExpansion } from '../../values/expansion';
import type { RunAs } from '../../facts/user';
import { joinName } from '../../values/names';
import type { Preparation } from '../storage';
import { WHOLE } from './places';

/** Brings a folder of an image along, by that image's own shell. A folder that is not there is an error, as under Docker. */
export function copyFromImage(volume: string, image: string, folder: string, user?: RunAs): Preparation {
  const script = `set -eu
from=$1 to=$2
if [ ! -d "$from" ]; then echo "The image has no folder $from." >&2; exit 1; fi
for item in "$from"/* "$from"/.[!.]* "$from"/..?*; do
  case $item in
    //proc | //sys | //dev | //compose) continue ;;
  esac
  if [ -e "$item" ] || [ -L "$item" ]; then cp -a "$item" "$to/"; fi
done`;
  return {
    name: joinName('copy', volume),
    image,
    ...(user === undefined ? {} : { user }),
    command: ['/bin/sh', '-c', script, 'copy', escapeExpansion(`/${folder}`), WHOLE],
    mounts: [{ volume, path: WHOLE }],
  };
}
