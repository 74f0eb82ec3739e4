import type { Advice, ImageClues, ImageKnowledge } from './knowledge';
import { isImage } from './variants';

const PORT = 9092;

/** Apache Kafka, and Confluent's. @see https://hub.docker.com/r/apache/kafka */
export const kafka: ImageKnowledge = {
  recognises: (clues) =>
    isImage(clues, 'apache/kafka', 'apache/kafka-native', 'confluentinc/cp-kafka', 'confluentinc/confluent-local'),
  owner: () => ({ uid: 1000, gid: 1000 }),
  dataFolders: () => ['/var/lib/kafka/data'],
  ports: [PORT],
  readiness: () => ({ kind: 'tcp', port: PORT }),
  advice: advertised,
};

/** Clients go on at the address that a broker advertises. */
function advertised({ service, name }: ImageClues): Advice[] {
  const listeners = service.environment?.['KAFKA_ADVERTISED_LISTENERS'];
  if (listeners === undefined || listeners === null) return [];
  const hosts = listeners.split(',').map((listener) => /:\/\/(.*):\d+$/.exec(listener.trim())?.[1] ?? '');
  if (hosts.some((host) => host !== 'localhost' && host !== '127.0.0.1')) return [];
  return [
    {
      key: 'environment',
      message: `It sends its clients to ${hosts[0] ?? ''}, which is each client itself: other services cannot use it.`,
      hint: `Advertise its own name to them, such as "PLAINTEXT://${name}:${PORT}".`,
    },
  ];
}
