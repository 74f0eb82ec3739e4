import type { Position } from '../compose/position';
import type { Json } from '../compose/tree/node';
import type { AskedRight, BuildConditions, BuildRecipe } from './build-recipe';

/** A position in a Compose file, and the path in the Compose model that stands there. */
export interface Place {
  readonly at: Position;
  readonly path: string;
}

/**
 * What will stand in the cluster: every decision made, as plain data. `charts/` turns it into manifests and
 * decides nothing.
 */
export interface Plan {
  readonly namespace: NamespacePlan;
  /** The labels of objects that belong to the project and to no service of it. */
  readonly labels: Labels;
  /** Claims that several services share; a claim of one service is in that service. */
  readonly sharedClaims: readonly ClaimPlan[];
  readonly services: readonly ServicePlan[];
  readonly builds: readonly ImageBuild[];
  /** Changes to the objects of the whole project and to its claims; those of its services come after. */
  readonly patches: readonly PatchPlan[];
  /** Whole manifests of the user's own. */
  readonly resources: readonly ResourcePlan[];
}

interface ResourcePlan {
  readonly manifest: Manifest;
  readonly place: Place;
}

/** An object of the cluster, as the Kubernetes API has it. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels?: Labels };
  readonly spec?: unknown;
}

interface NamespacePlan {
  readonly name: string;
  readonly labels: Labels;
  /** Whether the namespace is the user's: the project is put into it, and neither makes nor changes it. */
  readonly isOfUser: boolean;
  readonly place: Place;
}

export type Labels = Readonly<Record<string, string>>;

export interface ServicePlan {
  /** The name in the Compose file. */
  readonly key: string;
  readonly place: Place;
  /** The name in Kubernetes, of the workload, its Service and its container. */
  readonly name: string;
  readonly labels: Labels;
  /** What finds the pods; never changes, as a workload's selector cannot. */
  readonly selector: Labels;
  readonly workload: Workload;
  readonly pod: PodPlan;
  /** The service whose pod its container is in, where it has none of its own. */
  readonly inPodOf?: string;
  readonly networkServices: readonly NetworkService[];
  readonly ingress?: IngressPlan;
  readonly autoscaler?: AutoscalerPlan;
  /** Applied last, in this order, and not looked into here. */
  readonly patches: readonly PatchPlan[];
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
      /** Absent where an autoscaler decides. */
      readonly replicas?: number;
      readonly strategy: 'Recreate' | RollingUpdate;
      /** Seconds that a new pod is ready before the next is replaced. */
      readonly minReady?: number;
    }
  | { readonly kind: 'DaemonSet'; readonly update: RollingUpdate; readonly minReady?: number }
  | JobPlan
  | CronJobPlan
  | {
      readonly kind: 'StatefulSet';
      /** At most 52 characters, as its pods have a label that is longer. */
      readonly name: string;
      /** Absent where an autoscaler decides. */
      readonly replicas?: number;
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

export interface CronJobPlan {
  readonly kind: 'CronJob';
  /** At most 52 characters, as its Jobs are called after it. */
  readonly name: string;
  readonly schedule: string;
  readonly timeZone?: string;
  readonly suspended?: true;
  /** Seconds that a run may be late. */
  readonly startingDeadline?: number;
  readonly concurrencyPolicy: 'Allow' | 'Forbid' | 'Replace';
  readonly restartPolicy: 'Never' | 'OnFailure';
  /** How often each of its Jobs is tried again. */
  readonly backoffLimit: number;
}

/** What a pod may ask the API server for, by a ServiceAccount of the service. */
export interface AccessPlan {
  readonly name: string;
  /** Given by the user, who has made it; absent where one is made here, by the name. */
  readonly serviceAccount?: string;
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
  readonly operator: 'In' | 'NotIn';
  readonly values: readonly string[];
}

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
  /** What pods have in common that have to run on one node, as their claims do. */
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

export interface NetworkService {
  readonly name: string;
  readonly headless: boolean;
  /** Whether it leads to pods that are not ready as well. */
  readonly early?: true;
  /** How it is reached from outside; absent for not at all. */
  readonly outside?: OutsidePlan;
  readonly ports: readonly ServicePort[];
  readonly annotations: Labels;
}

interface OutsidePlan {
  readonly type: 'NodePort' | 'LoadBalancer';
  readonly externalTrafficPolicy: 'Cluster' | 'Local';
}

export interface ServicePort {
  readonly name: string;
  readonly port: number;
  /** Name of the container's port; absent for the same as its own. */
  readonly target?: string;
  readonly protocol: ContainerPort['protocol'];
  readonly nodePort?: number;
}

/** What leads requests from outside to a port of the service; an Ingress controller has to be there. */
export interface IngressPlan {
  readonly routes: readonly { readonly host?: string; readonly path: string }[];
  readonly port: number;
  readonly tlsSecret?: string;
  readonly ingressClass?: string;
}

/** How many pods there are, by what they use of what they request. */
export interface AutoscalerPlan {
  readonly min: number;
  readonly max: number;
  readonly metrics: readonly {
    readonly resource: 'cpu' | 'memory';
    /** Per cent of what is requested, or a quantity. */
    readonly target: number | string;
  }[];
}

/** A change that the user makes to the objects of one kind. */
export interface PatchPlan {
  readonly kind: string;
  /** The one object that it is for; absent for all. */
  readonly name?: string;
  readonly change:
    | { readonly kind: 'merge'; readonly patch: Json }
    | { readonly kind: 'operations'; readonly operations: readonly PatchOperation[] };
  /** Where it stands, for what it says that does not fit. */
  readonly place: Place;
}

/** One operation of a JSON Patch. @see RFC 6902 */
export interface PatchOperation {
  readonly op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';
  readonly path: string;
  readonly from?: string;
  readonly value?: Json;
}

export interface NetworkPolicyPlan {
  readonly name: string;
  /** The labels of pods that are let in, to any port; each is one way in. */
  readonly from: readonly Labels[];
  /** The ports to which everybody is let in. */
  readonly published: readonly (Pick<ContainerPort, 'port' | 'protocol'> & { readonly endPort?: number })[];
  /** The labels of pods that it may reach; absent where it may reach everything. */
  readonly to?: readonly Labels[];
  /** Whether it may ask the cluster's DNS, where it may not reach everything. */
  readonly toDns?: boolean;
  /** Whether it may reach the API server, where it may not reach everything. */
  readonly toApiServer?: true;
}

export interface ClaimPlan {
  readonly name: string;
  /** A Kubernetes quantity. */
  readonly size: string;
  readonly accessMode: 'ReadWriteOnce' | 'ReadWriteMany' | 'ReadWriteOncePod' | 'ReadOnlyMany';
  readonly storageClass?: string;
}

export interface ConfigMapPlan {
  readonly name: string;
  readonly text: Readonly<Record<string, string>>;
  /** Base64. */
  readonly binary: Readonly<Record<string, string>>;
  /** The mount that brings the files along; absent where that is the service as a whole. */
  readonly place?: Place;
}

export interface SecretPlan {
  readonly name: string;
  /** Base64. */
  readonly data: Readonly<Record<string, string>>;
  /** The mount that brings the files along; absent where that is the service as a whole. */
  readonly place?: Place;
}

/** An image that `build:` names, for `npm run images`. */
export interface ImageBuild {
  readonly service: string;
  /** With registry and tag. */
  readonly image: string;
  /** Other names that it gets, with registry and tag. */
  readonly tags: readonly string[];
  readonly recipe: BuildRecipe;
  readonly conditions: BuildConditions;
  /** What the user of `images` has to allow. */
  readonly rights: readonly AskedRight[];
}
