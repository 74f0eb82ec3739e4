import type { Service } from '../../compose/model/service';
import { parseImageReference } from '../values/image-reference';
import type { ImageClues, ImageKnowledge } from './knowledge';
import type { ServiceImage } from './service-image';

/** The clues by which the image of a service is recognised. */
export function cluesOf(service: Service, image: ServiceImage, name: string, namespace: string): ImageClues {
  const isBuilt = image.build !== undefined || image.dockerfile !== undefined;
  const reference = isBuilt ? image.dockerfile?.base : image.image;
  const command = [...(service.entrypoint ?? []), ...(service.command ?? [])].join(' ');
  return {
    ...(reference === undefined ? {} : { reference: parseImageReference(reference) }),
    command: `${command}\n${image.dockerfile?.command ?? ''}`,
    service,
    name,
    namespace,
  };
}

/** The knowledge of an image that does not run as the server for which it is made. */
export function ownerOnly(known: ImageKnowledge): ImageKnowledge {
  return { recognises: (clues) => known.recognises(clues), owner: (clues) => known.owner?.(clues) };
}
