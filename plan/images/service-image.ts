import type { DockerfileFacts } from '../build/dockerfile/dockerfile';
import type { ImageBuild } from '../plan';

/** The image of a service: the one that it names, or the one that `npm run images` builds for it. */
export interface ServiceImage {
  readonly image: string;
  readonly build?: ImageBuild;
  readonly dockerfile?: DockerfileFacts;
}
