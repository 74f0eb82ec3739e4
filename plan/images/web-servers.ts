import type { Advice, ImageClues, ImageKnowledge } from './knowledge';
import { isImage } from './variants';

const listens = (port: number): Pick<ImageKnowledge, 'ports' | 'readiness'> => ({
  ports: [port],
  readiness: ({ service }) =>
    // A configuration of its own may listen elsewhere.
    (service.volumes ?? []).length + (service.configs ?? []).length === 0 ? { kind: 'tcp', port } : undefined,
});

/** NGINX: its main process is root, its workers are not. @see https://hub.docker.com/_/nginx */
export const nginx: ImageKnowledge = { recognises: (clues) => isImage(clues, 'nginx'), ...listens(80) };

/** NGINX without root. @see https://hub.docker.com/r/nginxinc/nginx-unprivileged */
export const nginxUnprivileged: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'nginxinc/nginx-unprivileged', 'nginx/nginx-unprivileged'),
  owner: () => ({ uid: 101, gid: 101 }),
  ...listens(8080),
};

/** Apache's HTTP server. @see https://hub.docker.com/_/httpd */
export const httpd: ImageKnowledge = { recognises: (clues) => isImage(clues, 'httpd'), ...listens(80) };

/** Traefik. @see https://hub.docker.com/_/traefik */
export const traefik: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'traefik'),
  ports: [80],
  advice: dockerProvider,
};

function dockerProvider({ service }: ImageClues): Advice[] {
  const words = [...(service.entrypoint ?? []), ...(service.command ?? [])];
  if (!words.some((word) => /^--providers\.docker(=true|\.|$)/i.test(word))) return [];
  return [
    {
      key: 'command',
      message:
        'Traefik finds services by asking the container engine, which a cluster has not; their labels have no effect.',
      hint: 'Use its provider for Kubernetes, or the file provider with the names of the services.',
    },
  ];
}
