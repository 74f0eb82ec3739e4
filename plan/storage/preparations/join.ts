import { dirname } from 'node:path/posix';
import { escapeExpansion } from '../../values/expansion';
import type { RunAs } from '../../facts/user';
import { PARTS, type SplitFile } from '../../content/content';
import { SMALL_IMAGE } from '../../images/helper-images';
import { toDnsLabel } from '../../values/names';
import type { Preparation } from '../storage';
import { CONTENT, WHOLE } from './places';

/** A file and its permission bits. */
export interface FileMode {
  readonly path: string;
  readonly mode: number;
}

/** A place in a folder at which something else is mounted. */
export interface PointWithin {
  /** Relative to the folder. */
  readonly path: string;
  readonly isFolder: boolean;
}

interface Join {
  /** The volume with the parts, and the one in which they are put together. */
  readonly parts: string;
  readonly whole: string;
  readonly modes: readonly FileMode[];
  readonly points: readonly PointWithin[];
  readonly split: readonly SplitFile[];
  readonly user?: RunAs;
}

/**
 * Makes of content what a ConfigMap cannot be: files that are too large for one, files that belong to who runs this
 * and that nobody else reads, and places at which something else is mounted.
 */
export function joinContent({ parts, whole, modes, points, split, user }: Join): Preparation {
  const script = `set -eu
parts=$1 whole=$2
shift 2
cd "$parts"
find -L . \\( -path './..*' -o -path './${PARTS}' \\) -prune -o -type f -print | while IFS= read -r file; do
  mkdir -p "$whole/$(dirname "$file")"
  cp -pf "$file" "$whole/$file"
done
while [ $# -gt 0 ]; do
  case $1 in
    mode)
      chmod "$3" "$whole/$2"
      shift 3
      ;;
    folder)
      mkdir -p "$whole/$2"
      shift 2
      ;;
    file)
      mkdir -p "$whole/$(dirname "$2")"
      if [ ! -e "$whole/$2" ]; then : >"$whole/$2"; fi
      shift 2
      ;;
    split)
      mkdir -p "$whole/$(dirname "$2")"
      cat "$4"/* >"$whole/$2.part"
      chmod "$3" "$whole/$2.part"
      mv -f "$whole/$2.part" "$whole/$2"
      echo "$2 is there."
      shift 4
      ;;
  esac
done`;
  const tasks = [
    ...split.flatMap(({ path, mode, parts: [first = ''] }) => ['split', path, mode.toString(8), dirname(first)]),
    ...modes.flatMap(({ path, mode }) => ['mode', path, mode.toString(8)]),
    ...points.flatMap(({ path, isFolder }) => [isFolder ? 'folder' : 'file', path]),
  ];
  return {
    name: toDnsLabel(`join-${whole}`),
    image: SMALL_IMAGE,
    ...(user === undefined ? {} : { user }),
    command: ['/bin/sh', '-c', script, 'join', CONTENT, WHOLE, ...tasks.map(escapeExpansion)],
    mounts: [
      { volume: parts, path: CONTENT, readOnly: true },
      { volume: whole, path: WHOLE },
    ],
  };
}
