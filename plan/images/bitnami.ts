import { listeningPort } from './start-words';
import type { ImageClues, ImageKnowledge } from './knowledge';

/** The differences between Bitnami's images; all listen elsewhere than at the pod's address until they are set up. */
interface Variant {
  readonly port: number;
  /** The variable that sets another port. */
  readonly variable: string;
  /** Where their documentation mounts the volume. */
  readonly folder: string;
}

const VARIANTS: Readonly<Record<string, Variant>> = {
  postgresql: { port: 5432, variable: 'POSTGRESQL_PORT_NUMBER', folder: '/bitnami/postgresql' },
  'postgresql-repmgr': { port: 5432, variable: 'POSTGRESQL_PORT_NUMBER', folder: '/bitnami/postgresql' },
  mysql: { port: 3306, variable: 'MYSQL_PORT_NUMBER', folder: '/bitnami/mysql/data' },
  mariadb: { port: 3306, variable: 'MARIADB_PORT_NUMBER', folder: '/bitnami/mariadb' },
  'mariadb-galera': { port: 3306, variable: 'MARIADB_PORT_NUMBER', folder: '/bitnami/mariadb' },
  mongodb: { port: 27017, variable: 'MONGODB_PORT_NUMBER', folder: '/bitnami/mongodb' },
  redis: { port: 6379, variable: 'REDIS_PORT_NUMBER', folder: '/bitnami/redis/data' },
  valkey: { port: 6379, variable: 'VALKEY_PORT_NUMBER', folder: '/bitnami/valkey/data' },
  rabbitmq: { port: 5672, variable: 'RABBITMQ_NODE_PORT_NUMBER', folder: '/bitnami/rabbitmq/mnesia' },
  kafka: { port: 9092, variable: 'KAFKA_PORT_NUMBER', folder: '/bitnami/kafka' },
  zookeeper: { port: 2181, variable: 'ZOO_PORT_NUMBER', folder: '/bitnami/zookeeper' },
  etcd: { port: 2379, variable: 'ETCD_PORT_NUMBER', folder: '/bitnami/etcd' },
  elasticsearch: { port: 9200, variable: 'ELASTICSEARCH_HTTP_PORT_NUMBER', folder: '/bitnami/elasticsearch/data' },
  opensearch: { port: 9200, variable: 'OPENSEARCH_HTTP_PORT_NUMBER', folder: '/bitnami/opensearch/data' },
  minio: { port: 9000, variable: 'MINIO_API_PORT_NUMBER', folder: '/bitnami/minio/data' },
};

const CATALOG = /^(bitnami|bitnamilegacy|bitnamisecure)\/([\w-]+)$/;

/** The databases of Bitnami, of which no one is root. @see https://github.com/bitnami/containers */
export const bitnami: ImageKnowledge = {
  recognises: (clues) => variantOf(clues) !== undefined,
  // A group of their own would not let them write to their own files.
  owner: () => ({ uid: 1001, gid: 0 }),
  dataFolders: (clues) => {
    const folder = variantOf(clues)?.folder ?? '/bitnami';
    return [folder, ...above(folder)];
  },
  ports: (clues) => [port(clues)],
  readiness: (clues) => ({ kind: 'tcp', port: port(clues) }),
  advice: ({ reference }) =>
    reference?.repository.startsWith('bitnami/') === true && reference.registry === 'docker.io'
      ? [
          {
            key: 'image',
            message: 'Bitnami removed its versioned images from this repository on Docker Hub in September 2025.',
            hint: `Write "bitnamilegacy/${reference.repository.slice('bitnami/'.length)}:${reference.tag}", which gets no updates, or use the official image.`,
          },
        ]
      : [],
};

function variantOf({ reference }: ImageClues): Variant | undefined {
  const name = CATALOG.exec(reference?.repository ?? '')?.[2] ?? '';
  return Object.hasOwn(VARIANTS, name) ? VARIANTS[name] : undefined;
}

/** The folders of Bitnami that hold one: their older documentation mounts the volume at the first of all. */
function above(folder: string): string[] {
  const parent = folder.slice(0, folder.lastIndexOf('/'));
  return parent === '' ? [] : [parent, ...above(parent)];
}

function port(clues: ImageClues): number {
  const { port: fallback = 0, variable = '' } = variantOf(clues) ?? {};
  return listeningPort(clues, fallback, { options: [], variables: [variable] });
}
