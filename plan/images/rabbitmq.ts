import type { ImageKnowledge } from './knowledge';
import { isAlpine, isImage } from './variants';

const PORT = 5672;

/** RabbitMQ, which listens when it has started. @see https://hub.docker.com/_/rabbitmq */
export const rabbitmq: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'rabbitmq'),
  owner: (clues) => (isAlpine(clues) ? { uid: 100, gid: 101 } : { uid: 999, gid: 999 }),
  dataFolders: () => ['/var/lib/rabbitmq'],
  ports: [PORT],
  readiness: () => ({ kind: 'tcp', port: PORT }),
};
