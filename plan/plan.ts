/**
 * What will stand in the cluster: every decision made, as plain data. `charts/` turns it into manifests and
 * decides nothing.
 */
export interface Plan {
  readonly namespace: NamespacePlan;
  /** Claims that several services share; a claim of one service is in that service. */
  readonly sharedClaims: readonly ClaimPlan[];
  readonly services: readonly ServicePlan[];
  readonly builds: readonly ImageBuild[];
}

interface NamespacePlan {
  readonly name: string;
  readonly labels: Labels;
}

export type Labels = Readonly<Record<string, string>>;

export interface ServicePlan {
  /** The name in Kubernetes, of the workload, its Service and its container. */
  readonly name: string;
  readonly labels: Labels;
  /** What finds the pods; never changes, as a workload's selector cannot. */
  readonly selector: Labels;
  readonly workload: Workload;
  readonly pod: PodPlan;
  readonly networkServices: readonly NetworkService[];
  /** Absent where the Compose file keeps no services apart. */
  readonly networkPolicy?: NetworkPolicyPlan;
  /** Absent where its pods ask the API server for nothing. */
  readonly access?: AccessPlan;
  readonly claims: readonly ClaimPlan[];
  readonly configMaps: readonly ConfigMapPlan[];
  readonly secrets: readonly SecretPlan[];
}

export type Workload =
  | {
      readonly kind: 'Deployment';
      readonly replicas: number;
      readonly strategy: 'Recreate' | RollingUpdate;
      /** Seconds that a new pod is ready before the next is replaced. */
      readonly minReady?: number;
    }
  | { readonly kind: 'DaemonSet' }
  | JobPlan
  | {
      readonly kind: 'StatefulSet';
      readonly replicas: number;
      readonly serviceName: string;
      readonly claimTemplates: readonly ClaimPlan[];
    };

/** How many pods, or per cent of them, are more or fewer while the pods are replaced. */
export interface RollingUpdate {
  readonly maxSurge: number | string;
  readonly maxUnavailable: number | string;
}

export interface JobPlan {
  readonly kind: 'Job';
  /** The name of the Job: its pods cannot change, so that others have another one. */
  readonly name: string;
  readonly completions: number;
  readonly restartPolicy: 'Never' | 'OnFailure';
  /** How often it is tried again. */
  readonly backoffLimit: number;
}

/** What a pod may ask the API server for, by a ServiceAccount of the service. */
export interface AccessPlan {
  readonly name: string;
  /** The Jobs that it may look at. */
  readonly jobs: readonly string[];
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
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values: readonly string[];
}

/** A name server, search domains and options, beside those of the cluster. */
export interface DnsPlan {
  readonly nameservers: readonly string[];
  readonly searches: readonly string[];
  readonly options: readonly { readonly name: string; readonly value?: string }[];
}

interface PodPlan {
  readonly annotations: Labels;
  /** Labels beside those of the service. */
  readonly labels: Labels;
  readonly initContainers: readonly ContainerPlan[];
  readonly container: ContainerPlan;
  readonly volumes: readonly PodVolume[];
  readonly security: PodSecurity;
  /** Seconds. */
  readonly terminationGracePeriod: number;
  readonly hostname?: string;
  readonly hostAliases: readonly HostAlias[];
  /** Claims that pods of other services mount as well: all of these pods run on one node, as the claims do. */
  readonly sharedClaims: readonly string[];
  readonly scheduling: SchedulingPlan;
  readonly dns?: DnsPlan;
  readonly hostNetwork?: true;
  readonly hostPid?: true;
  readonly hostIpc?: true;
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
}

export interface Mount {
  readonly volume: string;
  readonly path: string;
  readonly subPath?: string;
  readonly readOnly?: boolean;
}

export type PodVolume =
  | { readonly kind: 'claim'; readonly name: string; readonly claim: string }
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
}

export interface Resources {
  /** Kubernetes quantities. */
  readonly limits: Labels;
  readonly requests: Labels;
}

export interface NetworkService {
  readonly name: string;
  readonly headless: boolean;
  readonly ports: readonly ContainerPort[];
  readonly annotations: Labels;
}

export interface NetworkPolicyPlan {
  readonly name: string;
  /** The labels of pods that are let in, to any port; each is one way in. */
  readonly from: readonly Labels[];
  /** The ports to which everybody is let in. */
  readonly published: readonly Pick<ContainerPort, 'port' | 'protocol'>[];
  /** The labels of pods that it may reach, beside the cluster's DNS; absent where it may reach everything. */
  readonly to?: readonly Labels[];
  /** Whether it may reach the API server, where it may not reach everything. */
  readonly toApiServer?: true;
}

export interface ClaimPlan {
  readonly name: string;
  /** A Kubernetes quantity. */
  readonly size: string;
  readonly accessMode: 'ReadWriteOnce' | 'ReadWriteMany';
  readonly storageClass?: string;
}

export interface ConfigMapPlan {
  readonly name: string;
  readonly text: Readonly<Record<string, string>>;
  /** Base64. */
  readonly binary: Readonly<Record<string, string>>;
}

export interface SecretPlan {
  readonly name: string;
  /** Base64. */
  readonly data: Readonly<Record<string, string>>;
}

/** An image that `build:` names, for `npm run images`. */
export interface ImageBuild {
  readonly service: string;
  /** With registry and tag. */
  readonly image: string;
  /** Absolute. */
  readonly context: string;
  /** Absolute; absent when the Dockerfile is given inline. */
  readonly dockerfile?: string;
  readonly inline?: string;
  readonly args: Readonly<Record<string, string>>;
  readonly target?: string;
}
