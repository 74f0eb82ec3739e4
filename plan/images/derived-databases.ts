import type { ImageClues } from './knowledge';

/** A kind of database, and the folder in which every image that is built on its official image keeps the data. */
const DATABASES: readonly { readonly name: RegExp; readonly folder: string }[] = [
  { name: /(^|[-_.])(postgres(ql)?|postgis|timescaledb|pgvector)([-_.]|$)/, folder: '/var/lib/postgresql/data' },
  { name: /(^|[-_.])(mysql|mariadb)([-_.]|$)/, folder: '/var/lib/mysql' },
  { name: /(^|[-_.])mongo(db)?([-_.]|$)/, folder: '/data/db' },
];
/** The names of programs that work with a database and keep no data. */
const OTHERS =
  /exporter|backup|client|operator|proxy|pool|router|admin|express|(^|[-_])(ui|web|cli|tools?|init|setup|migrat\w*|connector|agent|monitor|sidecar|sink|source)([-_]|$)/;

/**
 * The data folder of an image that is called after a database, such as `acme/orders-postgres`: such images are built on
 * the official one, whose `VOLUME` they have.
 */
export function derivedDatabaseFolder({ reference }: ImageClues): string | undefined {
  const repository = reference?.repository ?? '';
  if (!repository.includes('/')) return undefined;
  const name = repository.split('/').at(-1) ?? '';
  return OTHERS.test(name) ? undefined : DATABASES.find((database) => database.name.test(name))?.folder;
}
