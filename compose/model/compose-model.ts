import type { Extension, Service } from './service';

/**
 * The Compose model after loading: one canonical form for every key, as `docker compose config --format json`
 * shows it. Names are the specification's own. Keys that are not named here are still in `tree`.
 *
 * @see https://github.com/compose-spec/compose-spec/blob/main/spec.md
 */
export interface ComposeModel {
  readonly name: string;
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes?: Readonly<Record<string, Volume>>;
  readonly networks?: Readonly<Record<string, Network>>;
  readonly configs?: Readonly<Record<string, FileObject>>;
  readonly secrets?: Readonly<Record<string, FileObject>>;
  readonly models?: Readonly<Record<string, object>>;
  readonly jobs?: Readonly<Record<string, Job>>;
  readonly 'x-kubernetes'?: Extension;
}

/** A container that runs to its end, by the clock or when it is asked to. */
export interface Job extends Service {
  readonly triggers?: { readonly manual?: boolean; readonly schedule?: readonly Schedule[] };
}

export interface Schedule {
  /** Five fields. */
  readonly cron: string;
  readonly timezone?: string;
  readonly concurrency?: 'forbid' | 'queue';
  readonly missed_fires?: 'one' | 'skip';
}

interface Volume {
  readonly name?: string;
  readonly driver?: string;
  readonly driver_opts?: Readonly<Record<string, string | number>>;
  readonly external?: boolean;
  readonly labels?: Readonly<Record<string, string>>;
  readonly 'x-kubernetes'?: Extension;
}

interface Network {
  readonly internal?: boolean;
  readonly external?: boolean;
}

/** A top-level config or secret. */
export interface FileObject {
  readonly name?: string;
  readonly external?: boolean;
  /** Absolute. */
  readonly file?: string;
  readonly content?: string;
  readonly environment?: string;
}
