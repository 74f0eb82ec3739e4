import { dirname } from 'node:path/posix';
import { escapeExpansion } from '../container/command-line';
import { SMALL_IMAGE } from '../images/helper-images';
import { toDnsLabel } from '../names';
import { PARTS, type SplitFile } from '../content/content';
import type { Preparation } from './storage';

/** The folder of a claim that is mounted, so that a file system's own `lost+found` is never in the way. */
export const FOLDER = 'data';
/** Where initContainers see a claim as a whole, and the content that it is filled with. */
const CLAIM = '/compose/claim';
const CONTENT = '/compose/content';
/** Where it is put together. */
const WHOLE = '/compose/whole';

/**
 * Docker fills an empty volume with what the image has at that path; Kubernetes mounts it empty. Copied once, on
 * first use: the mark is set when all is there, so that a copy which was interrupted starts over.
 */
export function copyImageContent(volume: string, target: string): Preparation {
  const script = `set -eu
claim=$1 image=$2
mkdir -p "$claim"
if [ -e "$claim.filled" ]; then exit 0; fi
if [ -d "$image" ] && [ -z "$(ls -A "$claim")" ]; then
  echo "Filling the new volume with what the image has in $image."
  cp -a "$image/." "$claim/" || { rm -rf "$claim"/* "$claim"/.[!.]*; exit 1; }
fi
: >"$claim.filled"`;
  return {
    name: toDnsLabel(`fill-${volume}`),
    command: ['/bin/sh', '-c', script, 'fill', `${CLAIM}/${FOLDER}`, target],
    mounts: [{ volume, path: CLAIM }],
  };
}

/**
 * Puts the project's files into a claim that the user works in. A file that the user has changed or deleted stays as
 * the user left it; one that the user has not touched follows the project. What was put there is kept aside to tell.
 */
export function seedClaim(volume: string, content: string): Preparation {
  const script = `set -eu
content=$1 claim=$2/$3 seeded=$2/.seeded
mkdir -p "$claim" "$seeded"
cd "$content"
find -L . -path './..*' -prune -o -type f -print | while IFS= read -r file; do
  if [ -e "$seeded/$file" ]; then
    if cmp -s "$file" "$seeded/$file"; then continue; fi
    if ! cmp -s "$claim/$file" "$seeded/$file"; then
      echo "$file has changed in the project; yours was changed as well and stays."
      continue
    fi
  elif [ -e "$claim/$file" ]; then
    continue
  fi
  mkdir -p "$claim/$(dirname "$file")" "$seeded/$(dirname "$file")"
  cp "$file" "$claim/$file"
  cp "$file" "$seeded/$file"
  chmod u+w "$claim/$file" "$seeded/$file"
  echo "$file is from the project."
done`;
  return {
    name: toDnsLabel(`seed-${volume}`),
    command: ['/bin/sh', '-c', script, 'seed', CONTENT, CLAIM, FOLDER],
    mounts: [
      { volume: content, path: CONTENT, readOnly: true },
      { volume, path: CLAIM },
    ],
  };
}

/** Puts files together that are too large for one ConfigMap, beside those that are whole. */
export function joinContent(parts: string, whole: string, split: readonly SplitFile[]): Preparation {
  const script = `set -eu
parts=$1 whole=$2
shift 2
cd "$parts"
find -L . \\( -path './..*' -o -path './${PARTS}' \\) -prune -o -type f -print | while IFS= read -r file; do
  mkdir -p "$whole/$(dirname "$file")"
  cp -p "$file" "$whole/$file"
done
while [ $# -gt 0 ]; do
  file=$1 mode=$2 folder=$3
  shift 3
  mkdir -p "$whole/$(dirname "$file")"
  cat "$folder"/* >"$whole/$file.part"
  chmod "$mode" "$whole/$file.part"
  mv "$whole/$file.part" "$whole/$file"
  echo "$file is there."
done`;
  const files = split.flatMap(({ path, mode, parts: [first = ''] }) => [path, mode.toString(8), dirname(first)]);
  return {
    name: toDnsLabel(`join-${whole}`),
    image: SMALL_IMAGE,
    command: ['/bin/sh', '-c', script, 'join', CONTENT, WHOLE, ...files.map(escapeExpansion)],
    mounts: [
      { volume: parts, path: CONTENT, readOnly: true },
      { volume: whole, path: WHOLE },
    ],
  };
}
