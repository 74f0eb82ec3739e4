import type { ImageKnowledge } from './knowledge';
import { isImage } from './variants';
import { webServer } from './web-server';

const CONFIGURATION = '/usr/local/apache2/conf';

/** Apache's HTTP server: its main process is root, its workers are not. @see https://hub.docker.com/_/httpd */
export const httpd: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'httpd'),
  ...webServer({ port: 80, folder: CONFIGURATION, file: `${CONFIGURATION}/httpd.conf`, options: /^-[fd]|^[Ll]isten$/ }),
};
