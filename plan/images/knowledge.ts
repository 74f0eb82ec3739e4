import type { Service } from '../../compose/model/service';
import type { ImageReference } from '../values/image-reference';
import type { ProbeAction } from '../plan';

/** The clues by which an image is recognised. */
export interface ImageClues {
  /** The image itself; for one that is built here, the one that its Dockerfile starts from. */
  readonly reference?: ImageReference;
  /** The command of the container, as far as the Compose file and the Dockerfile say. */
  readonly command: string;
  readonly service: Service;
  /** The DNS name of the service, and of the namespace. */
  readonly name: string;
  readonly namespace: string;
  /** The hosts of its Ingress, where it has one. */
  readonly hosts?: readonly string[];
}

/** Something that a user should know of an image as it is used here. */
export interface Advice {
  /** The key of the service that it is about. */
  readonly key: keyof Service;
  readonly message: string;
  readonly hint: string;
}

/**
 * The facts about an image beyond its Compose service. Everything but `recognises` is optional: an image
 * of which nothing is known works by the general rules.
 */
export interface ImageKnowledge {
  recognises(clues: ImageClues): boolean;
  /** The user and group that own the image's data; the image runs as them under Pod Security `restricted`. */
  owner?(clues: ImageClues): { readonly uid: number; readonly gid: number } | undefined;
  /**
   * Where it keeps what must survive: a volume there makes it a StatefulSet, and is not filled from the image. The
   * first one gets a claim where no volume is written.
   */
  dataFolders?(clues: ImageClues): readonly string[];
  /** Whether it makes a folder of its own in there; others get one in the volume, out of the way of lost+found. */
  makesFolder?(clues: ImageClues): boolean;
  /** Whether the folder in the volume has to belong to it from the start. */
  ownsFolder?(clues: ImageClues): boolean;
  /** Where to mount a volume that is written for a path at which the image has none to mount it at. */
  mountPoint?(target: string, clues: ImageClues): string;
  /** Folders that it or its users write to: a bind mount there is data as well as content. */
  writes?(clues: ImageClues): readonly string[];
  /** The ports that it listens on, whether the Compose file names them or not; none where that cannot be known. */
  ports?(clues: ImageClues): readonly number[];
  /** Environment that it needs on Kubernetes. */
  environment?(clues: ImageClues): Readonly<Record<string, string>>;
  /** Says that it is ready, for a service without a healthcheck. */
  readiness?(clues: ImageClues): ProbeAction | undefined;
  /** A command of this image that succeeds once the service at `clues.name` answers. */
  awaitReady?(clues: ImageClues): readonly string[] | undefined;
  advice?(clues: ImageClues): readonly Advice[];
}
