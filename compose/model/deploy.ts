export interface Deploy {
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

interface UpdateConfig {
  readonly parallelism?: number;
  readonly delay?: string;
  readonly order?: string;
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
