import type { Workload } from '../plan';

/** The settings of kompose's labels and of `x-kubernetes` for a service, beyond those of the Compose Specification. */
export interface Settings {
  readonly workload?: Workload['kind'];
  readonly schedule?: string;
  /** Of the schedule, as in the database of time zones. */
  readonly timeZone?: string;
  /** Whether it is started by hand only. */
  readonly suspended?: boolean;
  /** Seconds that a run may be late. */
  readonly startingDeadline?: number;
  readonly concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace';
  readonly backoffLimit?: number;
  readonly serviceType?: 'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'Headless';
  readonly nodePort?: number;
  readonly externalTrafficPolicy?: 'Cluster' | 'Local';
  readonly routes?: readonly IngressRoute[];
  readonly tlsSecret?: string;
  readonly ingressClass?: string;
  readonly serviceAccountName?: string;
  readonly imagePullSecrets?: readonly string[];
  readonly imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  readonly fsGroup?: number;
  readonly hostPorts?: boolean;
  readonly initContainer?: InitContainerSettings;
  readonly readiness?: ProbeSettings;
  readonly liveness?: ProbeSettings;
  readonly autoscaler?: AutoscalerSettings;
  readonly volumeSize?: string;
  readonly storageClass?: string;
  readonly volumeSubpath?: string;
  readonly volumeType?: 'claim' | 'scratch' | 'content';
}

/** Where an Ingress leads in from; no host is any. */
export interface IngressRoute {
  readonly host?: string;
  readonly path: string;
}

interface InitContainerSettings {
  readonly name?: string;
  readonly image?: string;
  readonly command?: readonly string[];
}

/** A probe, as far as it differs from the healthcheck. */
export interface ProbeSettings {
  readonly disable?: boolean;
  /** As in a healthcheck: `CMD`, `CMD-SHELL` or `NONE`, and words. */
  readonly test?: readonly string[];
  readonly httpPath?: string;
  readonly httpPort?: number;
  readonly tcpPort?: number;
  /** Durations as in Compose. */
  readonly interval?: string;
  readonly timeout?: string;
  readonly startPeriod?: string;
  readonly retries?: number;
}

interface AutoscalerSettings {
  readonly min?: number;
  readonly max?: number;
  /** Per cent of what is requested. */
  readonly cpu?: number;
  /** Per cent of what is requested, or a quantity. */
  readonly memory?: number | string;
}

/** Both together; where both say something of the same thing, the later one wins. */
export function mergeSettings(a: Settings, b: Settings): Settings {
  const both = Object.entries(b).map(([key, value]: [string, unknown]) => {
    const before: unknown = a[key as keyof Settings];
    return [key, isObject(before) && isObject(value) ? { ...before, ...value } : value];
  });
  return { ...a, ...(Object.fromEntries(both) as Settings) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
