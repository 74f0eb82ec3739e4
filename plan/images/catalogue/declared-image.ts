/** The number of a user in an image. */
interface UserId {
  readonly id: number;
  /** The number in the variant on Alpine, where that is another one. */
  readonly onAlpine?: number;
}

/** Folders that a `VOLUME` in the Dockerfile names for data, no logs and no configuration that stays the same. */
interface DeclaredVolumes {
  /** The tags to which the folders belong. Default: every tag. */
  readonly tags?: RegExp;
  readonly folders: readonly string[];
}

/**
 * The facts that the documentation and the Dockerfile of an image state. One entry holds all of them; an image with
 * behaviour of its own, such as a readiness check, has an `ImageKnowledge` as well.
 */
export interface DeclaredImage {
  /** Repositories with the same facts, without registry and tag; official images without `library/`. */
  readonly repositories: readonly string[];
  /** Ports at which the image listens. Under Compose they are reachable, whether the file names them or not. */
  readonly tcp?: readonly number[];
  readonly udp?: readonly number[];
  /** The first entry whose tags fit counts. */
  readonly volumes?: readonly DeclaredVolumes[];
  /** The numbers of users, by their names. */
  readonly users?: Readonly<Record<string, UserId>>;
  /** `false` for an image that is one program without `/bin/sh`. Default: the image has a shell. */
  readonly shell?: false;
}
