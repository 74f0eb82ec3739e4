import type { DeclaredImage } from './declared-image';

/** Databases, caches and search engines. */
export const databases: readonly DeclaredImage[] = [
  { repositories: ['aerospike', 'aerospike/aerospike-server'], tcp: [3000, 3001, 3002] },
  {
    repositories: ['arangodb'],
    tcp: [8529],
    volumes: [{ folders: ['/var/lib/arangodb3', '/var/lib/arangodb3-apps'] }],
  },
  { repositories: ['cassandra'], tcp: [7000, 7001, 7199, 9042, 9160], volumes: [{ folders: ['/var/lib/cassandra'] }] },
  { repositories: ['chroma-core/chroma', 'chromadb/chroma'], tcp: [8000] },
  {
    repositories: ['clickhouse', 'clickhouse/clickhouse-server'],
    tcp: [8123, 9000, 9009],
    volumes: [{ folders: ['/var/lib/clickhouse'] }],
  },
  { repositories: ['cockroachdb/cockroach'], tcp: [8080, 26_257] },
  { repositories: ['coreos/etcd'], tcp: [2379, 2380], shell: false },
  { repositories: ['couchbase'], volumes: [{ folders: ['/opt/couchbase/var'] }] },
  { repositories: ['couchdb'], tcp: [4369, 5984, 9100], volumes: [{ folders: ['/opt/couchdb/data'] }] },
  { repositories: ['crate', 'eqalpha/keydb'], volumes: [{ folders: ['/data'] }] },
  { repositories: ['elasticsearch'], users: { elasticsearch: { id: 1000 } } },
  {
    repositories: ['influxdb'],
    tcp: [8086],
    volumes: [
      { tags: /^1(\D|$)/, folders: ['/var/lib/influxdb'] },
      { tags: /^3(\D|$)/, folders: [] },
      { folders: ['/var/lib/influxdb2', '/etc/influxdb2'] },
    ],
  },
  { repositories: ['mariadb', 'mysql'], users: { mysql: { id: 999 } } },
  { repositories: ['memcached'], tcp: [11_211] },
  {
    repositories: ['memgraph/memgraph', 'memgraph/memgraph-mage'],
    tcp: [7444, 7687],
    volumes: [{ folders: ['/var/lib/memgraph'] }],
  },
  { repositories: ['mssql/server'], tcp: [1433], volumes: [{ folders: ['/var/opt/mssql'] }] },
  { repositories: ['milvusdb/milvus'], tcp: [9091, 19_530] },
  { repositories: ['mongo'], users: { mongodb: { id: 999 } } },
  { repositories: ['neo4j'], tcp: [7473, 7474, 7687], volumes: [{ folders: ['/data'] }] },
  {
    repositories: ['pgvector/pgvector', 'postgis/postgis', 'postgres'],
    users: { postgres: { id: 999, onAlpine: 70 } },
  },
  { repositories: ['qdrant/qdrant'], tcp: [6333, 6334] },
  { repositories: ['questdb/questdb'], tcp: [8812, 9000, 9003, 9009] },
  { repositories: ['redis'], users: { redis: { id: 999 } } },
  { repositories: ['rethinkdb'], tcp: [8080, 28_015, 29_015], volumes: [{ folders: ['/data'] }] },
  {
    repositories: ['scylladb/scylla'],
    tcp: [7000, 7001, 7199, 9042, 9160, 10_000],
    volumes: [{ folders: ['/var/lib/scylla'] }],
  },
  { repositories: ['semitechnologies/weaviate'], tcp: [8080, 50_051] },
  { repositories: ['solr'], tcp: [8983], volumes: [{ folders: ['/var/solr'] }] },
  { repositories: ['valkey/valkey'], users: { valkey: { id: 999 } } },
];
