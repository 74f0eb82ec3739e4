import { isStartedByImage, listeningPort, optionValue } from './start-words';
import type { Advice, ImageClues, ImageKnowledge } from './knowledge';
import { unpinned } from './unpinned';
import { hasVariable, isImage } from './variants';

const PORT = 3306;

/** MySQL, and Percona's. @see https://hub.docker.com/_/mysql */
export const mysql: ImageKnowledge = {
  recognises: (clues) =>
    isImage(clues, 'mysql', 'mysql/mysql-server', 'mysql/community-server', 'percona', 'percona/percona-server'),
  owner,
  dataFolders: mysqlFolders,
  ports: (clues) => [mysqlPort(clues)],
  // Over TCP, where the server of the first start does not listen; it answers without a password, if only with a refusal.
  readiness: (clues) => ({ kind: 'exec', command: ping('127.0.0.1', clues) }),
  awaitReady: (clues) => ping(clues.name, clues),
  advice: (clues) => [...unpinned(clues, 'MySQL', 'mysql:8.4'), ...rootPassword(clues, 'MYSQL')],
};

function owner(clues: ImageClues): ReturnType<NonNullable<ImageKnowledge['owner']>> {
  // Percona's image never is root.
  if (isImage(clues, 'percona', 'percona/percona-server')) return { uid: 1001, gid: 1001 };
  // Oracle's own images only start as root.
  return isImage(clues, 'mysql') && isStartedByImage(clues, /^mysqld$/) ? { uid: 999, gid: 999 } : undefined;
}

export function mysqlFolders(clues: ImageClues): string[] {
  return [optionValue(clues, '--datadir') ?? '/var/lib/mysql'];
}

export function mysqlPort(clues: ImageClues): number {
  return listeningPort(clues, PORT, { options: ['--port', '-P'], variables: ['MYSQL_TCP_PORT'] });
}

function ping(host: string, clues: ImageClues): string[] {
  return ['mysqladmin', 'ping', `--host=${host}`, `--port=${mysqlPort(clues)}`, '--silent'];
}

/** The entrypoint stops at once when no setting concerns the password of root. */
export function rootPassword(clues: ImageClues, ...prefixes: readonly string[]): Advice[] {
  const names = prefixes.flatMap((prefix) =>
    [
      'ROOT_PASSWORD',
      'ROOT_PASSWORD_FILE',
      'ROOT_PASSWORD_HASH',
      'ALLOW_EMPTY_PASSWORD',
      'ALLOW_EMPTY_ROOT_PASSWORD',
      'RANDOM_ROOT_PASSWORD',
    ].map((name) => `${prefix}_${name}`),
  );
  if (hasVariable(clues, ...names)) return [];
  const [name = ''] = names;
  return [
    {
      key: 'environment',
      message: 'The server needs a password for root at its first start, under Compose too.',
      hint: `Set ${name}: \${${name}:?} and keep the value in .env.`,
    },
  ];
}
