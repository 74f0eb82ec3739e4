import type { ImageKnowledge } from './knowledge';
import { isAlpine, isImage } from './variants';

const PORT = 6379;

/** Redis and Valkey. @see https://hub.docker.com/_/redis @see https://hub.docker.com/r/valkey/valkey */
export const redis: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'redis', 'redis/redis-stack-server', 'redis/redis-stack', 'valkey/valkey'),
  owner: (clues) =>
    /stack/.test(clues.reference?.repository ?? '') ? undefined : { uid: 999, gid: isAlpine(clues) ? 1000 : 999 },
  dataFolders: () => ['/data'],
  ports: [PORT],
  // Needs no password.
  readiness: () => ({ kind: 'tcp', port: PORT }),
};
