import { KnownCredentials } from './credentials/known-credentials';
import type { Span } from './credentials/span';
import { Borders } from './travel/borders';
import { formatPosition, type Position } from './position';
import type { Disabled } from './profiles';
import type { Json, Node } from './tree/node';
import { writtenIn } from './tree/origins';
import { find, formatPath, locate, type Path } from './tree/path';

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

/** An `x-` key: it means something to one program only, which checks what is in it. */
type Extension = Json;

export interface Service {
  readonly image?: string;
  readonly build?: Build;
  readonly command?: readonly string[] | null;
  readonly entrypoint?: readonly string[] | null;
  /** Values from `env_file` are in here already. */
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly ports?: readonly Port[];
  readonly expose?: readonly string[];
  readonly volumes?: readonly VolumeMount[];
  readonly configs?: readonly FileReference[];
  readonly secrets?: readonly FileReference[];
  readonly tmpfs?: readonly string[];
  readonly shm_size?: string;
  readonly depends_on?: Readonly<Record<string, Dependency>>;
  readonly healthcheck?: Healthcheck;
  readonly restart?: string;
  readonly working_dir?: string;
  readonly user?: string;
  readonly group_add?: readonly string[];
  /** By network; a service that names none is on `default`. */
  readonly networks?: Readonly<Record<string, NetworkAttachment | null>>;
  readonly links?: readonly string[];
  readonly hostname?: string;
  readonly container_name?: string;
  readonly extra_hosts?: Readonly<Record<string, readonly string[]>>;
  readonly stop_grace_period?: string;
  readonly stop_signal?: string;
  /** Whether an init process reaps what is left of others, and passes signals on. */
  readonly init?: boolean;
  readonly tty?: boolean;
  readonly stdin_open?: boolean;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly cap_add?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly pull_policy?: string;
  readonly scale?: number;
  readonly cpus?: number;
  readonly mem_limit?: string;
  readonly mem_reservation?: string;
  readonly pids_limit?: number;
  readonly platform?: string;
  /** `host`, `none`, `bridge`, `service:NAME` or `container:NAME`. */
  readonly network_mode?: string;
  readonly gpus?: readonly DeviceRequest[];
  /** `host`, `shareable`, `service:NAME` … */
  readonly ipc?: string;
  readonly pid?: string;
  readonly dns?: readonly string[];
  readonly dns_search?: readonly string[];
  readonly dns_opt?: readonly string[];
  readonly sysctls?: Readonly<Record<string, string>>;
  readonly cpu_quota?: number;
  readonly cpu_period?: number;
  /** Containers that run to their end before the service starts; each is complete, with what it has of the service. */
  readonly pre_start?: readonly PreStartHook[];
  readonly post_start?: readonly Hook[];
  readonly pre_stop?: readonly Hook[];
  readonly volumes_from?: readonly string[];
  readonly develop?: { readonly watch?: readonly { readonly target?: string; readonly action: string }[] };
  readonly provider?: object;
  readonly models?: Readonly<Record<string, object | null>>;
  readonly deploy?: Deploy;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly profiles?: readonly string[];
  readonly 'x-kubernetes'?: Extension;
}

interface Build {
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

interface Port {
  readonly target: number;
  /** A port or a range, outside. */
  readonly published?: string;
  readonly host_ip?: string;
  readonly protocol: 'tcp' | 'udp' | 'sctp';
}

export interface VolumeMount {
  readonly type: 'volume' | 'bind' | 'tmpfs' | 'image' | 'npipe' | 'cluster';
  readonly source?: string;
  readonly target: string;
  readonly read_only?: boolean;
  readonly bind?: { readonly create_host_path?: boolean };
  readonly volume?: { readonly nocopy?: boolean; readonly subpath?: string };
  readonly image?: { readonly subpath?: string };
  readonly tmpfs?: { readonly size?: string; readonly mode?: number };
}

export interface FileReference {
  readonly source: string;
  readonly target?: string;
  readonly uid?: string;
  readonly gid?: string;
  readonly mode?: number;
}

export interface Dependency {
  readonly condition: 'service_started' | 'service_healthy' | 'service_completed_successfully';
  readonly required: boolean;
}

export interface Healthcheck {
  readonly disable?: boolean;
  readonly test?: readonly string[];
  readonly interval?: string;
  readonly timeout?: string;
  readonly retries?: number;
  readonly start_period?: string;
  readonly start_interval?: string;
}

interface UpdateConfig {
  readonly parallelism?: number;
  readonly delay?: string;
  readonly order?: string;
}

/** A command that is run in a container when it starts or stops. */
export interface Hook {
  readonly command?: readonly string[] | null;
  readonly user?: string;
  readonly privileged?: boolean;
  readonly working_dir?: string;
  readonly environment?: Readonly<Record<string, string | null>>;
}

/** A container that runs before a service, once for it or for each of its replicas. */
export interface PreStartHook extends Service {
  readonly per_replica?: boolean;
}

interface Deploy {
  readonly mode?: string;
  readonly replicas?: number;
  readonly labels?: Readonly<Record<string, string>>;
  readonly endpoint_mode?: string;
  readonly update_config?: UpdateConfig;
  readonly restart_policy?: { readonly condition?: string; readonly max_attempts?: number };
  readonly placement?: {
    readonly constraints?: readonly string[];
    readonly preferences?: readonly { readonly spread?: string }[];
    readonly max_replicas_per_node?: number;
  };
  readonly resources?: {
    readonly limits?: Resources;
    readonly reservations?: Resources;
  };
}

export interface Resources {
  readonly cpus?: string;
  /** Bytes. */
  readonly memory?: string;
  readonly pids?: number;
  readonly devices?: readonly DeviceRequest[];
}

/** Devices that a container gets, by capability. */
export interface DeviceRequest {
  readonly capabilities?: readonly string[];
  readonly driver?: string;
  readonly count?: number | 'all';
  readonly device_ids?: readonly string[];
}

interface Volume {
  readonly name?: string;
  readonly driver?: string;
  readonly driver_opts?: Readonly<Record<string, string | number>>;
  readonly external?: boolean;
  readonly labels?: Readonly<Record<string, string>>;
  readonly 'x-kubernetes'?: Extension;
}

interface NetworkAttachment {
  readonly aliases?: readonly string[];
  readonly ipv4_address?: string;
  readonly ipv6_address?: string;
}

interface Network {
  readonly internal?: boolean;
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

/** A Compose project: its model, and where each thing in it was written. */
export class Project {
  constructor(
    readonly model: ComposeModel,
    /** The canonical tree that the model was made of; has every key that was written. */
    readonly tree: Node,
    /** The project folder, absolute. */
    readonly directory: string,
    /** What the shell and `.env` say. */
    readonly environment: (name: string) => string | undefined,
    /** The places of values that stand in the Compose file as they are, without a variable. */
    private readonly literals: ReadonlySet<string> = new Set(),
    /** The services and jobs that are left out, since none of their profiles is enabled. */
    readonly disabled: Disabled = { services: new Map(), jobs: new Map() },
    /** What is a credential wherever it stands. */
    readonly credentials = new KnownCredentials(),
    /** What of this machine may travel. */
    readonly borders = new Borders(directory),
    /** Where that is written which is taken for a service and is none, by its name. */
    private readonly origins: ReadonlyMap<string, Path> = new Map(),
  ) {}

  /** Whether the value at a path is written in the Compose file itself. */
  isLiteral(path: Path): boolean {
    const node = find(this.tree, this.written(path));
    return node !== undefined && this.literals.has(formatPosition(node.at));
  }

  /** The texts below a path that have a credential by the variable that it came from, each with its path from there. */
  credentialsBelow(path: Path): { readonly path: Path; readonly text: string; readonly spans: readonly Span[] }[] {
    const node = find(this.tree, this.written(path));
    if (node === undefined) return [];
    return [...writtenIn(node)].flatMap(({ path: below, text, origins }) => {
      const spans = this.credentials.origins.spansIn(text, origins);
      return spans.length === 0 ? [] : [{ path: below, text, spans }];
    });
  }

  /** Whether the key or the value at a path has a credential, by the variable that it came from. */
  hasCredentialAt(path: Path): boolean {
    const key = String(path.at(-1));
    const parent = path.slice(0, -1);
    const node = find(this.tree, this.written(parent));
    const entry = node?.kind === 'mapping' ? node.entries.get(key) : undefined;
    const isInKey = this.credentials.origins.spansIn(key, entry?.origins ?? []).length > 0;
    return isInKey || this.credentialsBelow(path).length > 0;
  }

  /** Where the thing at a path was written, or the nearest thing around it. */
  locate(path: Path): { readonly at: Position; readonly path: string } {
    const written = this.written(path);
    return { at: locate(this.tree, written), path: formatPath(written) };
  }

  /** The project with another model of the same tree. */
  withModel(model: ComposeModel, origins = this.origins): Project {
    const { tree, directory, environment, literals, disabled, credentials, borders } = this;
    return new Project(model, tree, directory, environment, literals, disabled, credentials, borders, origins);
  }

  /** The project with other things taken for services as well, each of which stays where it was written. */
  withServices(more: ReadonlyMap<string, { readonly service: Service; readonly path: Path }>): Project {
    const added = Object.fromEntries([...more].map(([name, { service }]) => [name, service]));
    const model = { ...this.model, services: { ...this.model.services, ...added } };
    return this.withModel(model, new Map([...more].map(([name, { path }]) => [name, path])));
  }

  private written(path: Path): Path {
    const [section, name, ...below] = path;
    const origin = section === 'services' ? this.origins.get(String(name)) : undefined;
    return origin === undefined ? path : [...origin, ...below];
  }
}
