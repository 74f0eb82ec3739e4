import type { Labels } from './place';

/** A name server, search domains and options, beside those of the cluster. */
export interface DnsPlan {
  readonly nameservers: readonly string[];
  readonly searches: readonly string[];
  readonly options: readonly { readonly name: string; readonly value?: string }[];
}

export interface PodPlan {
  readonly annotations: Labels;
  /** Labels beside those of the service. */
  readonly labels: Labels;
  readonly initContainers: readonly ContainerPlan[];
  /** Those that run beside the others, and start before them, one after the other. */
  readonly sidecars: readonly ContainerPlan[];
  readonly container: ContainerPlan;
  /** Those of services that share its network. */
  readonly others: readonly ContainerPlan[];
  readonly volumes: readonly PodVolume[];
  readonly security: PodSecurity;
  /** Seconds. */
  readonly terminationGracePeriod: number;
  readonly hostname?: string;
  readonly hostAliases: readonly HostAlias[];
  /** The name of a group of pods that have to run on one node, as their claims do. */
  readonly claimGroup?: string;
  readonly scheduling: SchedulingPlan;
  readonly dns?: DnsPlan;
  readonly hostNetwork?: true;
  readonly hostPid?: true;
  readonly hostIpc?: true;
  /** The containers see each other's processes, and none of them is the first one. */
  readonly shareProcesses?: true;
  /** One that is there already; see `access` for one that is made here. */
  readonly serviceAccount?: string;
  /** Names of Secrets with credentials for registries. */
  readonly imagePullSecrets: readonly string[];
}

export interface HostAlias {
  readonly ip: string;
  readonly hostnames: readonly string[];
}

export interface PodSecurity {
  readonly fsGroup?: number;
  readonly supplementalGroups: readonly number[];
  readonly sysctls: readonly { readonly name: string; readonly value: string }[];
}

export interface ContainerPlan {
  readonly name: string;
  readonly image: string;
  readonly pullPolicy: 'Always' | 'IfNotPresent' | 'Never';
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly workingDir?: string;
  readonly env: readonly EnvVar[];
  readonly ports: readonly ContainerPort[];
  readonly mounts: readonly Mount[];
  readonly readiness?: Probe;
  readonly startup?: Probe;
  /** One that fails has the container restarted: only where the user asks for it. */
  readonly liveness?: Probe;
  readonly security: ContainerSecurity;
  readonly resources?: Resources;
  readonly postStart?: readonly string[];
  readonly preStop?: readonly string[];
  readonly tty?: boolean;
  readonly stdin?: boolean;
}

export type EnvVar =
  | { readonly kind: 'value'; readonly name: string; readonly value: string }
  | { readonly kind: 'secret'; readonly name: string; readonly secret: string; readonly key: string };

export interface ContainerPort {
  readonly name: string;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
  /** The port of the node that leads here as well. */
  readonly hostPort?: number;
}

export interface Mount {
  readonly volume: string;
  readonly path: string;
  readonly subPath?: string;
  readonly readOnly?: boolean;
}

export type PodVolume =
  | { readonly kind: 'claim'; readonly name: string; readonly claim: string }
  /** The files at a path of the node on which the pod runs. */
  | { readonly kind: 'host path'; readonly name: string; readonly path: string }
  /** A token of the pod's ServiceAccount. */
  | { readonly kind: 'api access'; readonly name: string }
  | { readonly kind: 'content'; readonly name: string; readonly sources: readonly ContentSource[] }
  /** Size in bytes; `memory` for one that lives in RAM. */
  | { readonly kind: 'scratch'; readonly name: string; readonly memory: boolean; readonly size?: number };

export interface ContentSource {
  readonly kind: 'configMap' | 'secret';
  readonly name: string;
  readonly items: readonly ContentItem[];
}

export interface ContentItem {
  readonly key: string;
  readonly path: string;
  /** Permission bits. */
  readonly mode: number;
}

export interface Probe {
  readonly action: ProbeAction;
  /** Seconds between two tries. */
  readonly period: number;
  /** Seconds. */
  readonly timeout: number;
  readonly failureThreshold: number;
  /** Seconds. */
  readonly initialDelay?: number;
}

export type ProbeAction =
  | { readonly kind: 'exec'; readonly command: readonly string[] }
  | { readonly kind: 'http'; readonly path: string; readonly port: number }
  | { readonly kind: 'tcp'; readonly port: number };

export interface ContainerSecurity {
  readonly runAsUser?: number;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: true;
  readonly allowPrivilegeEscalation?: false;
  readonly privileged?: true;
  readonly readOnlyRootFilesystem?: true;
  readonly addCapabilities: readonly string[];
  readonly dropCapabilities: readonly string[];
  /** Where it is not that of the container runtime. */
  readonly seccomp?: 'Unconfined';
  readonly appArmor?: 'Unconfined';
  readonly seLinux?: SeLinuxLabel;
}

/** The label of a process. @see Kubernetes API, SELinuxOptions */
export type SeLinuxLabel = Readonly<Partial<Record<'user' | 'role' | 'type' | 'level', string>>>;

export interface Resources {
  /** Kubernetes quantities. */
  readonly limits: Labels;
  readonly requests: Labels;
}

/** On which nodes a pod may run, and how several are spread over them. */
export interface SchedulingPlan {
  readonly nodes: readonly NodeRequirement[];
  /** Labels of nodes over whose values the pods are spread evenly. */
  readonly spread: readonly string[];
  readonly onePerNode: boolean;
}

export interface NodeRequirement {
  readonly key: string;
  readonly operator: 'In' | 'NotIn';
  readonly values: readonly string[];
}
