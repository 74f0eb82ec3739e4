import type { Json } from '../compose/tree/node';
import type { AskedRight, BuildConditions, BuildRecipe } from './build-recipe';
import type { IngressPlan, NetworkPolicyPlan, NetworkService } from './network-plan';
import type { Labels, Place } from './place';
import type { PodPlan } from './pod-plan';

export type * from './network-plan';
export type * from './place';
export type * from './pod-plan';

/**
 * The objects that will stand in the cluster: every decision made, as plain data. `charts/` turns it into manifests and
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

export interface ServicePlan {
  /** The name in the Compose file. */
  readonly key: string;
  readonly place: Place;
  /** The name in Kubernetes, of the workload, its Service and its container. */
  readonly name: string;
  readonly labels: Labels;
  /** The labels that find the pods; they never change, as a workload's selector cannot. */
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
  /** The name of the Job. The pods of a Job cannot change, so other pods need a Job of another name. */
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

/** The rights of a pod to ask the API server, by a ServiceAccount of the service. */
export interface AccessPlan {
  readonly name: string;
  /** Given by the user, who has made it; absent where one is made here, by the name. */
  readonly serviceAccount?: string;
  /** The Jobs that it may look at. */
  readonly jobs: readonly string[];
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
  /** The rights that the user of `images` has to allow. */
  readonly rights: readonly AskedRight[];
}
