import { isStartedByImage } from './start-words';
import type { ImageClues, ImageKnowledge } from './knowledge';
import { mysqlFolders, mysqlPort, rootPassword } from './mysql';
import { unpinned } from './unpinned';
import { isImage } from './variants';

/** MariaDB. Its client is called mariadb-admin since 11, and mysqladmin before 10.5. @see https://hub.docker.com/_/mariadb */
export const mariadb: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'mariadb'),
  owner: (clues) => (isStartedByImage(clues, /^(mariadbd|mysqld)$/) ? { uid: 999, gid: 999 } : undefined),
  dataFolders: mysqlFolders,
  ports: (clues) => [mysqlPort(clues)],
  readiness: (clues) => ({ kind: 'exec', command: isHealthy(clues) }),
  awaitReady: (clues) => ['/bin/sh', '-c', PING, 'ping', clues.name, String(mysqlPort(clues))],
  advice: (clues) => [...unpinned(clues, 'MariaDB', 'mariadb:11.8'), ...rootPassword(clues, 'MARIADB', 'MYSQL')],
};

/** Over TCP, where the server of the first start does not listen; a refusal for want of a password is an answer. */
const PING =
  'admin=$(command -v mariadb-admin || command -v mysqladmin); exec "$admin" ping --host="$1" --port="$2" --silent';

/**
 * The image's own check, which has a user for it; the data of older versions has none. Without one every look is
 * written to the log, as a refusal.
 */
function isHealthy(clues: ImageClues): string[] {
  const [folder = ''] = mysqlFolders(clues);
  const script = `if [ -f "$3/.my-healthcheck.cnf" ]; then exec healthcheck.sh --connect; fi; ${PING}`;
  return ['/bin/sh', '-c', script, 'healthy', '127.0.0.1', String(mysqlPort(clues)), folder];
}
