import { isIn, withoutSlashes } from '../values/container-path';
import type { ImageClues } from './knowledge';
import { startWords } from './start-words';
import { isImage, mountPoints } from './variants';

/** Where the image kept its data before version 18. */
export const FOLDER = '/var/lib/postgresql/data';
/** Where it keeps it since; see docker-library/postgres, pull request 1259. */
export const FOLDER_18 = '/var/lib/postgresql';
/** Where the image of Timescale that is not built on the official one keeps it. */
const HA_FOLDER = '/home/postgres/pgdata/data';

/** The major version of PostgreSQL that an image has; tags of extensions name it behind their own. */
export function postgresVersion({ reference }: ImageClues): number | undefined {
  const isOwn = /^(docker\/library\/|immich-app\/)?postgres$|postgis$|pgautoupgrade$/.test(reference?.repository ?? '');
  const version = /pg(\d+)/.exec(reference?.tag ?? '') ?? (isOwn ? /^(\d+)/.exec(reference?.tag ?? '') : null);
  return version === null ? undefined : Number(version[1]);
}

/**
 * Since version 18 the older folder is a link to its parent in the image, at which containerd cannot mount anything:
 * a volume that is written for it goes to the parent, which is a folder in every version.
 */
export function mountPoint(target: string, clues: ImageClues): string {
  return withoutSlashes(target) === FOLDER && mayBe18(clues) ? FOLDER_18 : target;
}

function mayBe18(clues: ImageClues): boolean {
  const version = postgresVersion(clues);
  return version === undefined ? isImage(clues, 'postgres') : version >= 18;
}

/** The folders at which a volume holds the data: those above PGDATA too; the first is the one that gets a claim. */
export function dataFolders(clues: ImageClues): string[] {
  const folders = writtenFolders(clues);
  return [...new Set([...folders, ...folders.map((folder) => mountPoint(folder, clues))])];
}

function writtenFolders(clues: ImageClues): string[] {
  const written = clues.service.environment?.['PGDATA'];
  if (written) {
    return [withoutSlashes(written), ...mountPoints(clues).filter((target) => isIn(target, written))];
  }
  if (isHighlyAvailable(clues)) return [HA_FOLDER, '/home/postgres/pgdata', '/home/postgres'];
  return mayBe18(clues) ? [FOLDER_18, FOLDER] : [FOLDER, FOLDER_18];
}

/**
 * The root of a volume may hold lost+found and may not belong to the server, which insists on a folder of its own.
 * It gets one in every volume that is mounted where the data would be.
 */
export function dataFolder(clues: ImageClues): string | undefined {
  const folders = dataFolders(clues);
  const [first = ''] = folders;
  const mounted = mountPoints(clues).filter((target) => folders.includes(target));
  const [target = first] = mounted.sort((a, b) => b.length - a.length);
  const written = clues.service.environment?.['PGDATA'];
  if (written && mountPoint(target, clues) !== first) return undefined;
  return `${mountPoint(target, clues)}/pgdata`;
}

/** Whether the service names places in the folder of the data itself, so this folder cannot be another one. */
export function namesFolder(clues: ImageClues): boolean {
  const folder = clues.service.environment?.['PGDATA'] ?? FOLDER;
  const isNamed = startWords(clues).some((word) => isIn(folder, word.replace(/^.*=/, '')));
  return isNamed || mountPoints(clues).some((target) => target !== folder && isIn(folder, target));
}

export function isHighlyAvailable(clues: ImageClues): boolean {
  return isImage(clues, 'timescale/timescaledb-ha');
}
