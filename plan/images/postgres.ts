import { isStartedByImage, listeningPort } from './start-words';
import type { Advice, ImageClues, ImageKnowledge } from './knowledge';
import {
  dataFolder,
  dataFolders,
  FOLDER,
  FOLDER_18,
  isHighlyAvailable,
  namesFolder,
  mountPoint,
  postgresVersion,
} from './postgres-folder';
import { isAlpine, isImage, mountPoints } from './variants';

const PORT = 5432;
/** Built on the official image, with its start script. */
const EXTENDED = [
  'postgis/postgis',
  'imresamu/postgis',
  'pgvector/pgvector',
  'ankane/pgvector',
  'timescale/timescaledb',
  'apache/age',
  'citusdata/citus',
  'tensorchord/pgvecto-rs',
  'tensorchord/vchord-postgres',
];
/** Built on it as well, with a start script of their own that has to be root at first. */
const STARTED_AS_ROOT = ['immich-app/postgres', 'pgautoupgrade/pgautoupgrade'];

/** PostgreSQL, and what is built on its image. @see https://hub.docker.com/_/postgres */
export const postgres: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'postgres', ...EXTENDED, ...STARTED_AS_ROOT) || isHighlyAvailable(clues),
  owner,
  dataFolders,
  makesFolder: (clues) => !namesFolder(clues),
  ownsFolder: namesFolder,
  mountPoint,
  ports: (clues) => [port(clues)],
  environment: (clues): Record<string, string> => {
    const folder = namesFolder(clues) ? undefined : dataFolder(clues);
    return folder === undefined ? {} : { PGDATA: folder };
  },
  // Over TCP: the server of the first start, which initialises the database, listens on the socket only.
  readiness: (clues) => ({ kind: 'exec', command: isReady('127.0.0.1', clues) }),
  awaitReady: (clues) => isReady(clues.name, clues),
  advice,
};

function owner(clues: ImageClues): ReturnType<NonNullable<ImageKnowledge['owner']>> {
  if (isHighlyAvailable(clues)) return { uid: 1000, gid: 1000 };
  if (isImage(clues, ...STARTED_AS_ROOT) || !isStartedByImage(clues, /^postgres$/)) return undefined;
  // Timescale builds on Alpine without saying so.
  return isAlpine(clues) || isImage(clues, 'timescale/timescaledb') ? { uid: 70, gid: 70 } : { uid: 999, gid: 999 };
}

function port(clues: ImageClues): number {
  const setting = /\bport=(\d+)/.exec((clues.service.command ?? []).join(' '))?.[1];
  return setting === undefined
    ? listeningPort(clues, PORT, { options: ['-p', '--port'], variables: ['PGPORT'] })
    : Number(setting);
}

function isReady(host: string, clues: ImageClues): string[] {
  const user = clues.service.environment?.['POSTGRES_USER'] ?? 'postgres';
  const database = clues.service.environment?.['POSTGRES_DB'] ?? user;
  return ['pg_isready', '-h', host, '-p', String(port(clues)), '-U', user, '-d', database, '-q'];
}

function advice(clues: ImageClues): Advice[] {
  const tag = clues.reference?.tag ?? 'latest';
  const version = postgresVersion(clues);
  const unpinned: Advice = {
    key: 'image',
    message: `The version of PostgreSQL is not pinned ("${tag}"); a new major version cannot read the data of the previous one.`,
    hint: 'Write the major version: "postgres:17".',
  };
  const moved: Advice = {
    key: 'volumes',
    message: `PostgreSQL 18 and later store their data in ${FOLDER_18}, and do not start under Compose with a volume at ${FOLDER}. The pod mounts the volume at ${FOLDER_18}.`,
    hint: `Pin "postgres:17", or mount the volume at ${FOLDER_18}.`,
  };
  const isMoved = mountPoints(clues).some((target) => mountPoint(target, clues) !== target);
  return [...(version === undefined && !/\d/.test(tag) ? [unpinned] : []), ...(isMoved ? [moved] : [])];
}
