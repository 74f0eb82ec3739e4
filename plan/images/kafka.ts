import { isPort } from '../../compose/values/port';
import type { Advice, ImageClues, ImageKnowledge } from './knowledge';
import { isImage, mountPoints } from './variants';

const PORT = 9092;
/** The folder that is a volume of the images. Confluent's keeps its data there; Apache's only when told to. */
const FOLDER = '/var/lib/kafka/data';
/** Variables of Apache's image that are no settings of the broker. */
const NO_SETTING = /^KAFKA_(HEAP_OPTS|OPTS|JVM_PERFORMANCE_OPTS|GC_LOG_OPTS|LOG4J_\w+|TOOLS_LOG4J_LOGLEVEL|JMX_\w+)$/;

/** Apache Kafka, and Confluent's. @see https://hub.docker.com/r/apache/kafka */
export const kafka: ImageKnowledge = {
  recognises: (clues) =>
    isApache(clues) ||
    isImage(clues, 'confluentinc/cp-kafka', 'confluentinc/cp-server', 'confluentinc/confluent-local'),
  owner: () => ({ uid: 1000, gid: 1000 }),
  dataFolders,
  ports,
  readiness: (clues) => {
    const [port] = ports(clues);
    return port === undefined ? undefined : { kind: 'tcp', port };
  },
  advice: (clues) => [...elsewhere(clues), ...advertised(clues)],
};

function isApache(clues: ImageClues): boolean {
  return isImage(clues, 'apache/kafka', 'apache/kafka-native');
}

function variable({ service }: ImageClues, name: string): string | undefined {
  return service.environment?.[name] ?? undefined;
}

/** Apache's image drops its own settings for any that are given, and Kafka's default is another folder than theirs. */
function dataFolders(clues: ImageClues): string[] {
  const written = variable(clues, 'KAFKA_LOG_DIRS') ?? variable(clues, 'KAFKA_LOG_DIR');
  if (written !== undefined) return written.split(',').map((folder) => folder.trim().replace(/(.)\/$/, '$1'));
  if (!isApache(clues)) return [FOLDER];
  const isConfigured = Object.keys(clues.service.environment ?? {}).some(
    (name) => name.startsWith('KAFKA_') && !NO_SETTING.test(name),
  );
  return [isConfigured ? '/tmp/kafka-logs' : '/tmp/kraft-combined-logs'];
}

/** Of the listeners that others reach; Confluent's image makes those that it advertises. */
function ports(clues: ImageClues): number[] {
  const written = variable(clues, 'KAFKA_LISTENERS') ?? variable(clues, 'KAFKA_ADVERTISED_LISTENERS');
  if (written === undefined) return [PORT];
  return listeners(written)
    .filter(({ host }) => variable(clues, 'KAFKA_LISTENERS') === undefined || !isLocal(host))
    .map(({ port }) => port);
}

function listeners(text: string): { readonly host: string; readonly port: number }[] {
  return text.split(',').flatMap((listener) => {
    const [, host, port] = /:\/\/(.*):(\d+)$/.exec(listener.trim()) ?? [];
    return host === undefined || !isPort(Number(port)) ? [] : [{ host, port: Number(port) }];
  });
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1';
}

function elsewhere(clues: ImageClues): Advice[] {
  const [folder = ''] = dataFolders(clues);
  if (folder === FOLDER || !folder.startsWith('/tmp/') || !mountPoints(clues).includes(FOLDER)) return [];
  return [
    {
      key: 'volumes',
      message: `The volume at ${FOLDER} stays empty, under Compose too: Kafka stores its data in ${folder}, which gets its own claim.`,
      hint: `Set KAFKA_LOG_DIRS: ${FOLDER}.`,
    },
  ];
}

/** Clients go on at the address that a broker advertises. */
function advertised(clues: ImageClues): Advice[] {
  const hosts = listeners(variable(clues, 'KAFKA_ADVERTISED_LISTENERS') ?? '').map(({ host }) => host);
  if (hosts.length === 0 || hosts.some((host) => !isLocal(host))) return [];
  return [
    {
      key: 'environment',
      message: `Kafka advertises "${hosts[0] ?? ''}"; in another container that is the container itself, so clients cannot connect.`,
      hint: `Advertise the name of the service, such as "PLAINTEXT://${clues.name}:${PORT}".`,
    },
  ];
}
