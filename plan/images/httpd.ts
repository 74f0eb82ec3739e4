import type { ImageKnowledge } from './knowledge';
import { isImage } from './variants';
import { webServer } from './web-server';

/** Apache's HTTP server: its main process is root, its workers are not. @see https://hub.docker.com/_/httpd */
export const httpd: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'httpd'),
  ...webServer(80, '/usr/local/apache2/conf'),
};
