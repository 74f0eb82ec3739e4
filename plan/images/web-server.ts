import { isIn } from '../values/container-path';
import type { ImageClues, ImageKnowledge } from './knowledge';
import { startWords } from './start-words';
import { mountPoints } from './variants';

/** The configuration of a web server. */
interface WebServer {
  /** Where it listens as its image configures it. */
  readonly port: number;
  /** The folder of its configuration. */
  readonly folder: string;
  /** The file in there that it reads first. */
  readonly file: string;
  /** Options of its command that name another file, or say where to listen. */
  readonly options: RegExp;
}

/**
 * A web server listens at a port unless a configuration of the project may say otherwise: in its folder, in what its
 * command names, or as far as `ports` tells, where they leave that port out.
 */
export function webServer(server: WebServer): Pick<ImageKnowledge, 'ports' | 'readiness'> {
  const { port, folder } = server;
  const isKnown = (clues: ImageClues): boolean =>
    !isConfigured(clues, [folder]) && !isStartedOtherwise(clues, server) && isPublishedAt(port, clues);
  return {
    ports: (clues) => (isKnown(clues) ? [port] : []),
    readiness: (clues) => (isKnown(clues) ? { kind: 'tcp', port } : undefined),
  };
}

/** Whether its command names another configuration, or changes the one that is there. */
function isStartedOtherwise(clues: ImageClues, { folder, file, options }: WebServer): boolean {
  const words = startWords(clues);
  const program = words.findLastIndex((word) => /(^|\/)(nginx|httpd)(-\w+)?$/.test(word));
  const own = program < 0 ? [] : words.slice(program + 1);
  return (
    words.some((word) => word !== file && isIn(folder, word.replace(/^\W+/, '/'))) ||
    own.some((word, index) => options.test(word) && own[index + 1] !== file)
  );
}

/** Whether the server is published at a port, or at none that is known. */
function isPublishedAt(port: number, { service }: ImageClues): boolean {
  const targets = (service.ports ?? []).map(({ target }) => target);
  return targets.length === 0 || targets.includes(port);
}

/** Whether the project brings files for these folders along, as volumes, as configs or in an image of its own. */
export function isConfigured(clues: ImageClues, folders: readonly string[]): boolean {
  const { service } = clues;
  const files = [...(service.configs ?? []), ...(service.secrets ?? [])].map(({ source, target }) => target ?? source);
  return (
    service.build !== undefined ||
    [...mountPoints(clues), ...files].some((path) => folders.some((folder) => isIn(folder, path) || isIn(path, folder)))
  );
}
