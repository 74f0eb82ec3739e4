import { escapeExpansion } from '../../values/expansion';
import type { RunAs } from '../../facts/user';
import { SMALL_IMAGE } from '../../images/helper-images';
import { toDnsLabel } from '../../values/names';
import type { FileMode, PointWithin } from './join';
import type { Preparation } from '../storage';
import { CLAIM, CONTENT, FOLDER } from './places';

interface Seed {
  /** The volume of the claim, and the one with the content. */
  readonly volume: string;
  readonly content: string;
  /** Files that are nobody else's: they keep their modes. */
  readonly modes: readonly FileMode[];
  /** Mounts inside of the claim, for which a container that mounts the claim read-only cannot make room. */
  readonly points: readonly PointWithin[];
  /** Whether everybody may write what it puts there: where it is not known who does, or where several do. */
  readonly open: boolean;
  readonly user?: RunAs;
}

/**
 * Puts the project's files into a claim that the program writes to. A file that was changed or deleted there stays as it
 * is; one that was not follows the project, also where the project no longer has it. What was put there is kept aside
 * to tell. Each file is there at once or not at all, so several pods may do this at the same time.
 */
export function seedClaim({ volume, content, modes, points, open, user }: Seed): Preparation {
  const script = `set -eu
content=$1 root=$2 claim=$2/$3 seeded=$2/.seeded writable=$4
shift 4
if [ "$writable" = a+rwX ]; then umask 000; fi
put() {
  new=$(mktemp "$root/.seeding.XXXXXX")
  cat "$1" >"$new"
  chmod "$(stat -L -c %a "$1")" "$new"
  chmod "$writable" "$new"
  mkdir -p "$(dirname "$2")"
  mv -f "$new" "$2"
}
mkdir -p "$claim" "$seeded"
cd "$content"
find -L . -path './..*' -prune -o -type f -print | while IFS= read -r file; do
  if [ -e "$seeded/$file" ] && cmp -s "$file" "$seeded/$file"; then continue; fi
  if cmp -s "$file" "$claim/$file"; then
    put "$file" "$seeded/$file"
    continue
  fi
  if [ -e "$seeded/$file" ]; then
    if ! cmp -s "$claim/$file" "$seeded/$file"; then
      echo "$file has changed in the project; yours was changed as well and stays."
      continue
    fi
  elif [ -e "$claim/$file" ]; then
    continue
  fi
  put "$file" "$claim/$file"
  put "$file" "$seeded/$file"
  echo "$file is from the project."
done
cd "$seeded"
find . -type f | while IFS= read -r file; do
  if [ -e "$content/$file" ]; then continue; fi
  if cmp -s "$claim/$file" "$file"; then
    rm -f "$claim/$file"
    echo "$file is no longer in the project."
  fi
  rm -f "$file"
done
while [ $# -gt 0 ]; do
  case $1 in
    folder) mkdir -p "$claim/$2" ;;
    file)
      mkdir -p "$(dirname "$claim/$2")"
      if [ ! -e "$claim/$2" ]; then : >"$claim/$2"; fi
      ;;
    *)
      if cmp -s "$claim/$2" "$seeded/$2"; then chmod "$1" "$claim/$2" "$seeded/$2" || true; fi
      ;;
  esac
  shift 2
done`;
  const tasks = [
    ...modes.flatMap(({ path, mode }) => [mode.toString(8), path]),
    ...points.flatMap(({ path, isFolder }) => [isFolder ? 'folder' : 'file', path]),
  ];
  return {
    name: toDnsLabel(`seed-${volume}`),
    image: SMALL_IMAGE,
    ...(user === undefined ? {} : { user }),
    command: [
      '/bin/sh',
      '-c',
      script,
      'seed',
      CONTENT,
      CLAIM,
      FOLDER,
      open ? 'a+rwX' : 'u+rwX',
      ...tasks.map(escapeExpansion),
    ],
    mounts: [
      { volume: content, path: CONTENT, readOnly: true },
      { volume, path: CLAIM },
    ],
  };
}
