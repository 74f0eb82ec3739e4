import { startWords, isStartedByImage, listeningPort, optionValue } from './start-words';
import type { ImageClues, ImageKnowledge } from './knowledge';
import { unpinned } from './unpinned';
import { isImage } from './variants';

/** @see https://www.mongodb.com/docs/manual/reference/default-mongodb-port/ */
const PORTS: Readonly<Record<string, number>> = { '--shardsvr': 27018, '--configsvr': 27019 };
const PORT = 27017;

/** MongoDB. @see https://hub.docker.com/_/mongo */
export const mongo: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'mongo'),
  owner: (clues) => (isStartedByImage(clues, /^mongo/) ? { uid: 999, gid: 999 } : undefined),
  dataFolders: (clues) => {
    const folders = isConfigServer(clues) ? ['/data/configdb', '/data/db'] : ['/data/db', '/data/configdb'];
    return [optionValue(clues, '--dbpath') ?? [], folders].flat();
  },
  ports: (clues) => [port(clues)],
  // At the pod's own address, where the server of the first start, which makes the users, does not listen. A client
  // that is asked every few seconds would cost more than the server.
  readiness: (clues) => ({ kind: 'tcp', port: port(clues) }),
  advice: (clues) => unpinned(clues, 'MongoDB', 'mongo:8'),
};

function isConfigServer(clues: ImageClues): boolean {
  return startWords(clues).includes('--configsvr');
}

function port(clues: ImageClues): number {
  const role = startWords(clues).find((word) => Object.hasOwn(PORTS, word)) ?? '';
  return listeningPort(clues, PORTS[role] ?? PORT, { options: ['--port'] });
}
