import type { ImageKnowledge } from './knowledge';
import { unpinned } from './unpinned';
import { isImage } from './variants';

const PORT = 27017;

/** MongoDB. @see https://hub.docker.com/_/mongo */
export const mongo: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'mongo'),
  owner: () => ({ uid: 999, gid: 999 }),
  dataFolders: () => ['/data/db'],
  ports: [PORT],
  // At the pod's own address, where the server of the first start, which makes the users, does not listen.
  readiness: () => ({ kind: 'tcp', port: PORT }),
  advice: (clues) => unpinned(clues, 'MongoDB', 'mongo:8'),
};
