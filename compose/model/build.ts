import type { FileReference } from './mounts';

export interface Build {
  /** Absolute, or a URL. */
  readonly context: string;
  readonly dockerfile?: string;
  readonly dockerfile_inline?: string;
  readonly args?: Readonly<Record<string, string | null>>;
  readonly target?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly platforms?: readonly string[];
  /** Absolute folders, URLs, `docker-image://NAME` or `service:NAME`. */
  readonly additional_contexts?: Readonly<Record<string, string>>;
  readonly tags?: readonly string[];
  readonly secrets?: readonly FileReference[];
  /** By id; a path as it was written, or nothing for the agent. */
  readonly ssh?: Readonly<Record<string, string | null>>;
  readonly network?: string;
  readonly extra_hosts?: Readonly<Record<string, readonly string[]>>;
  /** Bytes. */
  readonly shm_size?: string;
  readonly ulimits?: Readonly<Record<string, number | { readonly soft: number; readonly hard: number }>>;
  readonly no_cache?: boolean;
  readonly no_cache_filter?: string | readonly string[];
  readonly pull?: boolean;
  readonly cache_from?: readonly string[];
  readonly cache_to?: readonly string[];
  readonly privileged?: boolean;
  readonly entitlements?: readonly string[];
}
