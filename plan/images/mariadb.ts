import type { ImageKnowledge } from './knowledge';
import { rootPassword } from './mysql';
import { unpinned } from './unpinned';
import { isImage } from './variants';

const PORT = 3306;

/** MariaDB. Its client is called mariadb-admin since 11, and mysqladmin before 10.5. @see https://hub.docker.com/_/mariadb */
export const mariadb: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'mariadb'),
  owner: () => ({ uid: 999, gid: 999 }),
  dataFolders: () => ['/var/lib/mysql'],
  ports: [PORT],
  // Over TCP, where the server of the first start does not listen.
  readiness: () => ({ kind: 'exec', command: ping('127.0.0.1') }),
  awaitReady: ({ name }) => ping(name),
  advice: (clues) => [...unpinned(clues, 'MariaDB', 'mariadb:11.8'), ...rootPassword(clues, 'MARIADB', 'MYSQL')],
};

function ping(host: string): string[] {
  const script = 'admin=$(command -v mariadb-admin || command -v mysqladmin); exec "$admin" ping --host="$1" --silent';
  return ['/bin/sh', '-c', script, 'ping', host];
}
