import { isStartedByImage, listeningPort } from './start-words';
import type { ImageClues, ImageKnowledge } from './knowledge';
import { isAlpine, isImage } from './variants';

const PORT = 5672;
const MANAGEMENT_PORT = 15672;

/** RabbitMQ, which listens when it has started. @see https://hub.docker.com/_/rabbitmq */
export const rabbitmq: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'rabbitmq'),
  owner: (clues) => {
    if (!isStartedByImage(clues, /^rabbitmq-server$/)) return undefined;
    return isAlpine(clues) ? { uid: 100, gid: 101 } : { uid: 999, gid: 999 };
  },
  dataFolders: () => ['/var/lib/rabbitmq'],
  ports: (clues) => [port(clues), ...(/management/.test(clues.reference?.tag ?? '') ? [MANAGEMENT_PORT] : [])],
  // Its own check starts a second Erlang, for seconds of CPU each time.
  readiness: (clues) => ({ kind: 'tcp', port: port(clues) }),
};

function port(clues: ImageClues): number {
  return listeningPort(clues, PORT, { options: [], variables: ['RABBITMQ_NODE_PORT'] });
}
