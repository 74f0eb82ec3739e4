import type { DeclaredImage } from './declared-image';

/** Web applications, languages and web servers. */
export const applications: readonly DeclaredImage[] = [
  { repositories: ['apache/airflow'], users: { airflow: { id: 50_000 } } },
  { repositories: ['drupal', 'httpd', 'php', 'phpmyadmin'], users: { 'www-data': { id: 33, onAlpine: 82 } } },
  {
    repositories: ['apache/nifi'],
    tcp: [8000, 8443, 10_000],
    volumes: [
      {
        folders: [
          'conf',
          'content_repository',
          'database_repository',
          'flowfile_repository',
          'provenance_repository',
          'state',
        ].map((name) => `/opt/nifi/nifi-current/${name}`),
      },
    ],
  },
  { repositories: ['dpage/pgadmin4'], tcp: [80, 443], volumes: [{ folders: ['/var/lib/pgadmin'] }] },
  { repositories: ['ghost'], volumes: [{ folders: ['/var/lib/ghost/content'] }] },
  {
    repositories: ['joomla', 'matomo', 'nextcloud'],
    volumes: [{ folders: ['/var/www/html'] }],
    users: { 'www-data': { id: 33, onAlpine: 82 } },
  },
  { repositories: ['nginx'], users: { nginx: { id: 101 } } },
  { repositories: ['node'], users: { node: { id: 1000 } } },
  { repositories: ['odoo'], volumes: [{ folders: ['/var/lib/odoo'] }] },
  { repositories: ['redmine'], volumes: [{ folders: ['/usr/src/redmine/files'] }] },
  {
    repositories: ['wordpress'],
    // The tag `cli` is the command line tool without a site.
    volumes: [{ tags: /^cli/, folders: [] }, { folders: ['/var/www/html'] }],
    users: { 'www-data': { id: 33, onAlpine: 82 } },
  },
  { repositories: ['dani-garcia/vaultwarden', 'vaultwarden/server'], volumes: [{ folders: ['/data'] }] },
];
