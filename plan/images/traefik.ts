import { startWords } from './start-words';
import type { Advice, ImageClues, ImageKnowledge } from './knowledge';
import { isImage, isOn } from './variants';
import { isConfigured } from './web-server';

const PORT = 80;

/** Traefik, which listens where its entry points say. @see https://hub.docker.com/_/traefik */
export const traefik: ImageKnowledge = {
  recognises: (clues) => isImage(clues, 'traefik'),
  ports,
  readiness: (clues) => {
    const [port] = ports(clues);
    return port === undefined ? undefined : { kind: 'tcp', port };
  },
  advice: dockerProvider,
};

function ports(clues: ImageClues): number[] {
  const variables = Object.entries(clues.service.environment ?? {}).map(([name, value]) => `${name}=${value ?? ''}`);
  const written = [...startWords(clues), ...variables].flatMap((word) => {
    const port = /^(?:--entrypoints\.[\w-]+\.address|TRAEFIK_ENTRYPOINTS_\w+_ADDRESS)=.*:(\d+)(?:\/tcp)?$/i.exec(
      word,
    )?.[1];
    return port === undefined ? [] : [Number(port)];
  });
  if (written.length > 0) return written;
  const hasFile = startWords(clues).some((word) => /^--configfile/i.test(word));
  return hasFile || isConfigured(clues, ['/etc/traefik']) ? [] : [PORT];
}

function dockerProvider(clues: ImageClues): Advice[] {
  const isAsked = startWords(clues).some((word) => /^--providers\.(docker|swarm)(=true|\.|$)/i.test(word));
  if (!isAsked && !isOn(clues, 'TRAEFIK_PROVIDERS_DOCKER')) return [];
  return [
    {
      key: isAsked ? 'command' : 'environment',
      message:
        'Traefik finds services through the container engine, which a cluster does not have; the labels of the services have no effect.',
      hint: "Use Traefik's Kubernetes provider, or the file provider with the names of the services.",
    },
  ];
}
