import type { ImageKnowledge } from './knowledge';
import { isImage } from './variants';
import { webServer } from './web-server';

const CONFIGURATION = { folder: '/etc/nginx', file: '/etc/nginx/nginx.conf', options: /^-[cp]/ };

/** NGINX: its main process is root, its workers are not. @see https://hub.docker.com/_/nginx */
export const nginx: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'nginx'),
  ...webServer({ port: 80, ...CONFIGURATION }),
};

/** NGINX without root. @see https://hub.docker.com/r/nginxinc/nginx-unprivileged */
export const nginxUnprivileged: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'nginxinc/nginx-unprivileged', 'nginx/nginx-unprivileged'),
  owner: () => ({ uid: 101, gid: 101 }),
  ...webServer({ port: 8080, ...CONFIGURATION }),
};
