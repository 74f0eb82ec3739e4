import { posix } from 'node:path';
import type { Advice, ImageClues, ImageKnowledge } from './knowledge';

/** Where the image kept its data before version 18. */
const FOLDER = '/var/lib/postgresql/data';
/** Where it keeps it since; see docker-library/postgres, pull request 1259. */
const FOLDER_18 = '/var/lib/postgresql';

/** PostgreSQL, and what is built on its image. @see https://hub.docker.com/_/postgres */
export const postgres: ImageKnowledge = {
  recognises: ({ reference }) =>
    reference !== undefined &&
    /^(postgres|postgis\/postgis|pgvector\/pgvector|timescale\/timescaledb)$/.test(reference.repository),
  owner: ({ reference }) => (/alpine/.test(reference?.tag ?? '') ? { uid: 70, gid: 70 } : { uid: 999, gid: 999 }),
  dataFolders: () => [FOLDER, FOLDER_18],
  makesFolder: true,
  ports: [5432],
  // The volume's root may hold lost+found and may not belong to the server, which insists on a folder of its own.
  environment: ({ service }): Record<string, string> => {
    const folder = dataMount(service.volumes?.map(({ target }) => target) ?? []);
    return folder === undefined || service.environment?.['PGDATA'] !== undefined ? {} : { PGDATA: `${folder}/pgdata` };
  },
  // Over TCP: the server of the first start, which initialises the database, listens on the socket only.
  readiness: (clues) => ({ kind: 'exec', command: isReady('127.0.0.1', clues) }),
  awaitReady: (clues) => isReady(clues.name, clues),
  advice,
};

function dataMount(targets: readonly string[]): string | undefined {
  return targets
    .map((target) => posix.normalize(target).replace(/\/$/, ''))
    .find((target) => target === FOLDER || target === FOLDER_18);
}

function isReady(host: string, { service }: ImageClues): string[] {
  const user = service.environment?.['POSTGRES_USER'] ?? 'postgres';
  const database = service.environment?.['POSTGRES_DB'] ?? user;
  return ['pg_isready', '-h', host, '-p', service.environment?.['PGPORT'] ?? '5432', '-U', user, '-d', database, '-q'];
}

function advice({ reference, service }: ImageClues): Advice[] {
  const tag = reference?.tag ?? 'latest';
  const version = /^\d+/.exec(tag)?.[0];
  const unpinned: Advice = {
    key: 'image',
    message: `The version of PostgreSQL is not pinned ("${tag}"): a new major version does not read the data of the one before.`,
    hint: 'Write the major version: "postgres:17".',
  };
  const moved: Advice = {
    key: 'volumes',
    message: `PostgreSQL 18 and later keep their data in ${FOLDER_18}, and refuse to start under Compose with a volume at ${FOLDER}. Here the data is in ${FOLDER}/pgdata, by PGDATA.`,
    hint: `Pin "postgres:17", or mount the volume at ${FOLDER_18}.`,
  };
  const mounted = service.volumes?.some(({ target }) => target === FOLDER) ?? false;
  return [
    ...(version === undefined ? [unpinned] : []),
    ...(mounted && (version === undefined || Number(version) >= 18) ? [moved] : []),
  ];
}
