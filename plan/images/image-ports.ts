import type { ContainerPort } from '../plan';
import { declaredImage } from './catalogue';
import type { ImageClues } from './knowledge';

/** The ports that the catalogue declares for an image. */
export function imagePorts({ reference }: ImageClues): readonly Pick<ContainerPort, 'port' | 'protocol'>[] {
  const { tcp = [], udp = [] } = declaredImage(reference?.repository) ?? {};
  return [
    ...tcp.map((port) => ({ port, protocol: 'TCP' as const })),
    ...udp.map((port) => ({ port, protocol: 'UDP' as const })),
  ];
}
