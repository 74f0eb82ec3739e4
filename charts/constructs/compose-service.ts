import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { ServicePlan } from '../../plan/plan';
import { addObject } from './add-object';
import { ofKind, WORKLOAD_KINDS, type ApiObjectOf, type WorkloadKind } from './api-object-of';
import type { ProjectManifest } from '../project-manifest';

/** The parts of a service. */
interface ComposeServiceProps {
  readonly plan: ServicePlan;
  readonly namespace: string;
  readonly manifests: readonly ProjectManifest[];
  /** The objects that belong to no service, among them the claims that several services share. */
  readonly shared: readonly ApiObject[];
  /** The service in whose pod its container runs; undefined for its own. */
  readonly host: () => ComposeService | undefined;
}

/**
 * A service of a Compose file, with a handle to each object that it becomes. Whatever is done to such an object
 * (`addJsonPatch`, `metadata.addLabel`, `addDependency`, …) comes after all that the project does, and wins.
 *
 * `ComposeProject.service` gives it. A construct that is added to it goes to the file of the service.
 */
export class ComposeService extends Construct {
  /** The name in the Compose file. */
  readonly key: string;
  /** The name in Kubernetes: that of its Service, and of its workload unless that needs another one, as a Job does. */
  readonly name: string;
  /** The namespace of its objects. A construct of your own that reaches them by name, such as an Ingress, belongs there. */
  readonly namespace: string;
  /** The labels that find the pods of the service, as its Services and its workload do; they never change. */
  readonly selector: Readonly<Record<string, string>>;
  /** All objects that belong to the service alone, in the order of the manifests. */
  readonly apiObjects: readonly ApiObject[];
  private readonly sharedClaims: readonly ApiObject[];
  private readonly host: () => ComposeService | undefined;

  /** @internal */
  constructor(scope: Construct, id: string, { plan, namespace, manifests, shared, host }: ComposeServiceProps) {
    super(scope, id);
    this.key = plan.key;
    this.name = plan.name;
    this.namespace = namespace;
    this.selector = plan.selector;
    this.host = host;
    const mounted = new Set(plan.pod.volumes.flatMap((volume) => (volume.kind === 'claim' ? [volume.claim] : [])));
    this.sharedClaims = shared.filter(({ name }) => mounted.has(name));
    this.apiObjects = manifests.map((manifest) => addObject(this, manifest));
  }

  /**
   * The Deployment, StatefulSet, DaemonSet, Job or CronJob that runs the service. A service with
   * `network_mode: service:NAME` runs in the pods of another one; the workload is that service's.
   *
   * @throws Error when a patch in the Compose file has made something else of it
   */
  get workload(): ApiObjectOf<WorkloadKind> {
    const [workload] = ofKind(this.apiObjects, ...WORKLOAD_KINDS);
    const found = workload ?? this.host()?.workload;
    if (found === undefined) throw new Error(`The service "${this.key}" has no workload of a known kind.`);
    return found;
  }

  /** The Services: the first has the name of the service, others lead to its other names. Never empty: a service without ports has one, which gives it its name. */
  get services(): readonly ApiObjectOf<'Service'>[] {
    return ofKind(this.apiObjects, 'Service');
  }

  /**
   * The claims that its pods mount. One that several services share is the same object for each of them. A StatefulSet
   * makes the claims of its pods itself, from `volumeClaimTemplates`: these are no objects of the project.
   */
  get claims(): readonly ApiObjectOf<'PersistentVolumeClaim'>[] {
    return ofKind([...this.apiObjects, ...this.sharedClaims], 'PersistentVolumeClaim');
  }

  /** The ConfigMaps with its files. */
  get configMaps(): readonly ApiObjectOf<'ConfigMap'>[] {
    return ofKind(this.apiObjects, 'ConfigMap');
  }

  /** The Secrets with its passwords, tokens and secret files. */
  get secrets(): readonly ApiObjectOf<'Secret'>[] {
    return ofKind(this.apiObjects, 'Secret');
  }

  /** The Ingress; undefined where the Compose file asks for none. */
  get ingress(): ApiObjectOf<'Ingress'> | undefined {
    return ofKind(this.apiObjects, 'Ingress')[0];
  }

  /** The NetworkPolicy; undefined where the Compose file keeps no services apart. */
  get networkPolicy(): ApiObjectOf<'NetworkPolicy'> | undefined {
    return ofKind(this.apiObjects, 'NetworkPolicy')[0];
  }
}
