import { escapeExpansion } from '../../values/expansion';
import type { RunAs } from '../../facts/user';
import { toDnsLabel } from '../../values/names';
import type { Preparation } from '../storage';
import { CLAIM, inClaim, type ClaimFolder } from './places';

/**
 * Docker fills a volume that is empty with what the image has at that path, and gives the volume the owner and mode of
 * the image's folder; Kubernetes mounts it empty. The copy is made beside the folder and moved in when all of it is
 * there: one that was interrupted starts over, and of two services the first one that has something fills it. Where
 * the image has no such folder, the volume stays empty and belongs to who runs this, as under Docker. What nobody may
 * write to here stays as it is.
 *
 * @param place what is mounted; in a volume that is given as it is, the copy is made in that very folder
 * @param user root where the image's own user is not known: it reads all that the image has, and keeps its owners
 */
export function copyImageContent({ volume, folder, isGiven }: ClaimFolder, target: string, user?: RunAs): Preparation {
  const script = `set -eu
folder=$1 stage=$2 image=$3
is_empty() {
  for item in "$folder"/* "$folder"/.[!.]* "$folder"/..?*; do
    case $item in
      "$stage".* | "$folder"/lost+found) ;;
      *) if [ -e "$item" ] || [ -L "$item" ]; then return 1; fi ;;
    esac
  done
}
move() {
  for item in "$1"/* "$1"/.[!.]* "$1"/..?*; do
    if [ -e "$item" ] || [ -L "$item" ]; then mv "$item" "$folder/"; fi
  done
  rm -f "$stage.ready"
}
mkdir -p "$folder"
if [ -s "$stage.ready" ]; then move "$(cat "$stage.ready")"; fi
if ! is_empty; then rm -rf "$stage".*; exit 0; fi
if [ ! -d "$image" ]; then exit 0; fi
if [ ! -w "$folder" ]; then
  echo "The empty volume stays so: it cannot be written to here."
  exit 0
fi
if [ "$(id -u)" = 0 ]; then
  chown "$(stat -L -c %u:%g "$image")" "$folder"
  chmod "$(stat -L -c %a "$image")" "$folder"
fi
echo "Filling the empty volume with what the image has in $image."
new=$(mktemp -d "$stage.XXXXXX")
if ! cp -a "$image/." "$new/" && is_empty; then rm -rf "$new"; exit 1; fi
if is_empty; then
  echo "$new" >"$stage.ready"
  move "$new"
fi
rm -rf "$stage".*`;
  const stage = isGiven === true ? `${inClaim(folder)}/.fill` : `${CLAIM}/.fill-${folder.replace(/\//g, '-')}`;
  return {
    name: toDnsLabel(`fill-${volume}`),
    ...(user === undefined ? {} : { user }),
    command: ['/bin/sh', '-c', script, 'fill', ...[inClaim(folder), stage, target].map(escapeExpansion)],
    mounts: [{ volume, path: CLAIM }],
  };
}
