import type { Problem } from '../compose/problem';

/** All that decides what is in a built image, and nothing else: the tag of the image is made of it. */
export interface BuildRecipe {
  /** An absolute folder, or an address that the builder fetches from. */
  readonly context: string;
  /** Absolute, or in an address that is fetched; absent when the Dockerfile is given inline. */
  readonly dockerfile?: string;
  readonly inline?: string;
  /** The list of the files that the build does not see: `Dockerfile.dockerignore`, else `.dockerignore`. Absolute. */
  readonly ignoreFile?: string;
  readonly args: Readonly<Record<string, string>>;
  readonly target?: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Such as `linux/arm64`; empty for that of the builder. */
  readonly platforms: readonly string[];
  /** By the name that the Dockerfile has for them. */
  readonly contexts: Readonly<Record<string, BuildContext>>;
}

/** A further source from which a build may copy or begin. @see Compose Build Specification, "additional_contexts" */
export type BuildContext =
  | { readonly kind: 'folder'; readonly path: string; readonly ignoreFile?: string }
  | { readonly kind: 'image'; readonly image: string }
  /** A git repository or an archive. */
  | { readonly kind: 'address'; readonly address: string };

/** How a build is run. The image is the same without, and so is its tag: a new password rolls no pod. */
export interface BuildConditions {
  readonly secrets: readonly BuildSecret[];
  /** By id; the path of a key or socket, or nothing for the agent of the user. */
  readonly ssh: Readonly<Record<string, string | null>>;
  readonly network?: string;
  readonly hosts: Readonly<Record<string, readonly string[]>>;
  /** Bytes. */
  readonly shmSize?: string;
  /** `soft:hard`, or one number for both. */
  readonly ulimits: Readonly<Record<string, string>>;
  readonly noCache: boolean;
  /** The stages that are built anew. */
  readonly noCacheFilter: readonly string[];
  readonly pull: boolean;
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  /** The rights that the build may use on the machine: `network.host`, `security.insecure` … */
  readonly entitlements: readonly string[];
}

/** A file below `/run/secrets` of a build step that asks for it; the plan says only where its content is. */
export type BuildSecret =
  | { readonly id: string; readonly kind: 'file'; readonly path: string }
  | { readonly id: string; readonly kind: 'environment'; readonly variable: string };

/** The rights that a build may be given on the machine, in the words of `docker buildx bake --allow`. */
export const BUILD_RIGHTS = ['device', 'fs.write', 'network.host', 'security.insecure', 'ssh'] as const;

export type BuildRight = (typeof BUILD_RIGHTS)[number];

/** A right that a build asks for, and what that means. */
export interface AskedRight {
  readonly right: BuildRight;
  readonly place: Pick<Problem, 'at' | 'path'>;
  readonly message: string;
}
