import type { ContainerPort } from '../plan';
import type { ImageClues } from './knowledge';
import { isImage } from './variants';

type Port = Pick<ContainerPort, 'port' | 'protocol'>;

interface Declared {
  readonly repositories: readonly string[];
  readonly tcp: readonly number[];
  readonly udp?: readonly number[];
}

const CASSANDRA = [7000, 7001, 7199, 9042, 9160];
const JAEGER = [4317, 4318, 5778, 9411, 14_250, 14_268, 16_686];

/**
 * Images of which nothing else is known, and the ports at which they listen as their documentation says, with those that
 * an `EXPOSE` in their Dockerfile names: under Compose they are reachable, whether the file names them or not.
 */
const DECLARED: readonly Declared[] = [
  { repositories: ['aerospike', 'aerospike/aerospike-server'], tcp: [3000, 3001, 3002] },
  { repositories: ['apache/activemq-classic'], tcp: [1883, 5672, 8161, 61_613, 61_614, 61_616] },
  { repositories: ['apachepulsar/pulsar'], tcp: [6650, 8080] },
  { repositories: ['arangodb'], tcp: [8529] },
  { repositories: ['axllent/mailpit'], tcp: [1025, 1110, 8025] },
  { repositories: ['cassandra'], tcp: CASSANDRA },
  { repositories: ['chromadb/chroma', 'chroma-core/chroma'], tcp: [8000] },
  { repositories: ['clickhouse', 'clickhouse/clickhouse-server'], tcp: [8123, 9000, 9009] },
  { repositories: ['cockroachdb/cockroach'], tcp: [8080, 26_257] },
  { repositories: ['confluentinc/cp-zookeeper', 'zookeeper'], tcp: [2181, 2888, 3888] },
  { repositories: ['consul', 'hashicorp/consul'], tcp: [8300, 8301, 8302, 8500, 8600], udp: [8301, 8302, 8600] },
  { repositories: ['couchdb'], tcp: [4369, 5984, 9100] },
  { repositories: ['coreos/etcd'], tcp: [2379, 2380] },
  { repositories: ['docker'], tcp: [2375, 2376] },
  { repositories: ['eclipse-mosquitto'], tcp: [1883] },
  { repositories: ['emqx', 'emqx/emqx'], tcp: [1883, 4370, 5369, 8083, 8084, 8883, 18_083] },
  { repositories: ['fluent/fluentd'], tcp: [5140, 24_224] },
  { repositories: ['gitea/gitea'], tcp: [22, 3000] },
  { repositories: ['graphiteapp/graphite-statsd'], tcp: [80, 2003, 2004, 2023, 2024, 8080, 8126], udp: [8125] },
  { repositories: ['influxdb'], tcp: [8086] },
  { repositories: ['jaegertracing/all-in-one'], tcp: JAEGER, udp: [5775, 6831, 6832] },
  { repositories: ['jaegertracing/jaeger'], tcp: JAEGER },
  { repositories: ['localstack/localstack'], tcp: [4566] },
  { repositories: ['mailhog/mailhog'], tcp: [1025, 8025] },
  { repositories: ['maildev/maildev'], tcp: [1025, 1080] },
  { repositories: ['memcached'], tcp: [11_211] },
  { repositories: ['milvusdb/milvus'], tcp: [9091, 19_530] },
  { repositories: ['nats'], tcp: [4222, 6222, 8222] },
  { repositories: ['neo4j'], tcp: [7473, 7474, 7687] },
  { repositories: ['nsqio/nsq'], tcp: [4150, 4151, 4160, 4161, 4170, 4171] },
  { repositories: ['ollama/ollama'], tcp: [11_434] },
  {
    repositories: ['otel/opentelemetry-collector', 'otel/opentelemetry-collector-contrib'],
    tcp: [4317, 4318, 55_678, 55_679],
  },
  { repositories: ['osixia/openldap'], tcp: [389, 636] },
  { repositories: ['qdrant/qdrant'], tcp: [6333, 6334] },
  { repositories: ['questdb/questdb'], tcp: [8812, 9000, 9003, 9009] },
  { repositories: ['rethinkdb'], tcp: [8080, 28_015, 29_015] },
  { repositories: ['scylladb/scylla'], tcp: [...CASSANDRA, 10_000] },
  { repositories: ['selenium/hub'], tcp: [4442, 4443, 4444] },
  { repositories: ['solr'], tcp: [8983] },
  { repositories: ['temporalio/auto-setup', 'temporalio/server'], tcp: [7233] },
  { repositories: ['vault', 'hashicorp/vault'], tcp: [8200] },
  { repositories: ['semitechnologies/weaviate'], tcp: [8080, 50_051] },
];

/** The ports of an image of which nothing else is known. */
export function imagePorts(clues: ImageClues): readonly Port[] {
  const { tcp = [], udp = [] } = DECLARED.find(({ repositories }) => isImage(clues, ...repositories)) ?? {};
  return [
    ...tcp.map((port) => ({ port, protocol: 'TCP' as const })),
    ...udp.map((port) => ({ port, protocol: 'UDP' as const })),
  ];
}
