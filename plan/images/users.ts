import type { ImageClues } from './knowledge';
import { isAlpine, isImage } from './variants';

/** Users that images have by a name, where they have one. */
interface NamedUser {
  readonly name: string;
  readonly images: readonly string[];
  readonly id: number;
  /** In the variant on Alpine, where it is another one. */
  readonly onAlpine?: number;
}

const WEB = ['php', 'wordpress', 'nextcloud', 'drupal', 'joomla', 'httpd', 'matomo', 'phpmyadmin'];
const USERS: readonly NamedUser[] = [
  { name: 'postgres', images: ['postgres', 'postgis/postgis', 'pgvector/pgvector'], id: 999, onAlpine: 70 },
  { name: 'redis', images: ['redis'], id: 999 },
  { name: 'valkey', images: ['valkey/valkey'], id: 999 },
  { name: 'mysql', images: ['mysql', 'mariadb'], id: 999 },
  { name: 'mongodb', images: ['mongo'], id: 999 },
  { name: 'node', images: ['node'], id: 1000 },
  { name: 'nginx', images: ['nginx'], id: 101 },
  { name: 'www-data', images: WEB, id: 33, onAlpine: 82 },
  { name: 'grafana', images: ['grafana/grafana', 'grafana/grafana-oss'], id: 472 },
  { name: 'airflow', images: ['apache/airflow'], id: 50_000 },
  { name: 'elasticsearch', images: ['elasticsearch'], id: 1000 },
];
/** The user that owns nothing has the same number everywhere. */
const NOBODY = 65_534;

/** The number of a user whom an image is known to have by this name. */
export function userByName(clues: ImageClues, name: string): number | undefined {
  if (name === 'root') return 0;
  if (name === 'nobody') return NOBODY;
  const user = USERS.find((candidate) => candidate.name === name && isImage(clues, ...candidate.images));
  return isAlpine(clues) ? (user?.onAlpine ?? user?.id) : user?.id;
}
