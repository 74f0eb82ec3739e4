import type { Json } from '../tree/node';
import type { Build } from './build';
import type { Deploy, DeviceRequest } from './deploy';
import type { FileReference, VolumeMount } from './mounts';

/** An `x-` key: it means something to one program only, which checks what is in it. */
export type Extension = Json;

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

/** A container that runs before a service, once for it or for each of its replicas. */
export interface PreStartHook extends Service {
  readonly per_replica?: boolean;
}

/** A command that is run in a container when it starts or stops. */
export interface Hook {
  readonly command?: readonly string[] | null;
  readonly user?: string;
  readonly privileged?: boolean;
  readonly working_dir?: string;
  readonly environment?: Readonly<Record<string, string | null>>;
}

interface Port {
  readonly target: number;
  /** A port or a range, outside. */
  readonly published?: string;
  readonly host_ip?: string;
  readonly protocol: 'tcp' | 'udp' | 'sctp';
}

interface NetworkAttachment {
  readonly aliases?: readonly string[];
  readonly ipv4_address?: string;
  readonly ipv6_address?: string;
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
