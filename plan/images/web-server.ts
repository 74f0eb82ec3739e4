import type { ImageClues, ImageKnowledge } from './knowledge';
import { isIn, mountPoints } from './variants';

/** A web server listens at a port unless a configuration of the project, in one of these folders, may say otherwise. */
export function webServer(
  port: number,
  ...configuration: readonly string[]
): Pick<ImageKnowledge, 'ports' | 'readiness'> {
  const isKnown = (clues: ImageClues): boolean => !isConfigured(clues, configuration);
  return {
    ports: (clues) => (isKnown(clues) ? [port] : []),
    readiness: (clues) => (isKnown(clues) ? { kind: 'tcp', port } : undefined),
  };
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
