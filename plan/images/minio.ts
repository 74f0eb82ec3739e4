import type { ImageKnowledge } from './knowledge';
import { isImage } from './variants';

const PORT = 9000;

/** MinIO, which keeps its data in the folder that its command names. @see https://min.io/docs/minio/container/index.html */
export const minio: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'minio/minio'),
  dataFolders: ({ service }) => {
    const words = [...(service.entrypoint ?? []), ...(service.command ?? [])].flatMap((word) => word.split(/\s+/));
    return words.slice(words.indexOf('server') + 1).filter((word) => /^\/[\w/-]+$/.test(word));
  },
  ports: [PORT],
  readiness: () => ({ kind: 'http', path: '/minio/health/ready', port: PORT }),
};
