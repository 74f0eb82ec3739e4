import type { Advice, ImageClues, ImageKnowledge } from './knowledge';
import { unpinned } from './unpinned';
import { hasVariable, isImage } from './variants';

const PORT = 3306;

/** MySQL, and Percona's. @see https://hub.docker.com/_/mysql */
export const mysql: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'mysql', 'mysql/mysql-server', 'percona', 'percona/percona-server'),
  owner: ({ reference }) =>
    /percona/.test(reference?.repository ?? '') ? { uid: 1001, gid: 0 } : { uid: 999, gid: 999 },
  dataFolders: () => ['/var/lib/mysql'],
  ports: [PORT],
  // Over TCP, where the server of the first start does not listen; it answers without a password, if only with a refusal.
  readiness: () => ({ kind: 'exec', command: ['mysqladmin', 'ping', '--host=127.0.0.1', '--silent'] }),
  awaitReady: ({ name }) => ['mysqladmin', 'ping', `--host=${name}`, '--silent'],
  advice: (clues) => [...unpinned(clues, 'MySQL', 'mysql:8.4'), ...rootPassword(clues, 'MYSQL')],
};

/** The entrypoint stops at once when nothing is said of the password of root. */
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
      message: 'The server does not start the first time without a password for root, under Compose either.',
      hint: `Set ${name}: \${${name}:?} and keep the value in .env.`,
    },
  ];
}
