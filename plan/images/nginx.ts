import type { ImageClues, ImageKnowledge } from './knowledge';
import { isIn } from '../values/container-path';
import { isImage } from './variants';
import { webServer } from './web-server';

const CONFIGURATION = { folder: '/etc/nginx', file: '/etc/nginx/nginx.conf', options: /^-[cp]/ };

/** Where the start of the image puts what it makes of templates, where there are any. */
function filledIn({ service: { volumes = [], environment = {} } }: ImageClues): readonly string[] {
  const templates = environment['NGINX_ENVSUBST_TEMPLATE_DIR'] ?? '/etc/nginx/templates';
  const hasTemplates = volumes.some(({ target }) => isIn(templates, target));
  return hasTemplates ? [environment['NGINX_ENVSUBST_OUTPUT_DIR'] ?? '/etc/nginx/conf.d'] : [];
}

/** NGINX: its main process is root, its workers are not. @see https://hub.docker.com/_/nginx */
export const nginx: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'nginx'),
  writes: filledIn,
  ...webServer({ port: 80, ...CONFIGURATION }),
};

/** NGINX without root. @see https://hub.docker.com/r/nginxinc/nginx-unprivileged */
export const nginxUnprivileged: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'nginxinc/nginx-unprivileged', 'nginx/nginx-unprivileged'),
  owner: () => ({ uid: 101, gid: 101 }),
  writes: filledIn,
  ...webServer({ port: 8080, ...CONFIGURATION }),
};
