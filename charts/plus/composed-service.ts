import type { ApiObject } from 'cdk8s';
import { Ingress, Service, type ExposeServiceViaIngressOptions, type ServicePort } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { serviceSpec } from './service-spec';

/** The name that cdk8s-plus gives to the manifest of each of its constructs. */
const MANIFEST = 'Resource';

/**
 * A Service of cdk8s-plus that stands for one of the project's manifests. cdk8s-plus makes a manifest for each of its
 * Services; this class is the one place that takes it out again.
 */
export class ComposedService extends Service {
  protected override readonly apiObject: ApiObject;

  /** @throws Error when the manifest has no ports */
  constructor(scope: Construct, id: string, own: ApiObject) {
    const { type, clusterIP, externalName } = serviceSpec(own);
    if (serviceSpec(own).ports.length === 0) throw new Error(withoutPorts(own.name));
    super(scope, id, {
      ...(type === undefined ? {} : { type }),
      ...(clusterIP === undefined ? {} : { clusterIP }),
      ...(externalName === undefined ? {} : { externalName }),
    });
    this.node.tryRemoveChild(MANIFEST);
    this.apiObject = own;
  }

  /** The ports in the manifest, with all patches. A target that is the name of a container port is left out. */
  override get ports(): ServicePort[] {
    return [...serviceSpec(this.apiObject).ports];
  }

  override get port(): number {
    const [first] = this.ports;
    if (first === undefined) throw new Error(withoutPorts(this.name));
    return first.port;
  }

  /** The Ingress is in the namespace of the Service, as it has to be. */
  override exposeViaIngress(path: string, options: ExposeServiceViaIngressOptions = {}): Ingress {
    const { namespace } = this.metadata;
    const metadata = namespace === undefined ? {} : { metadata: { namespace } };
    return super.exposeViaIngress(path, {
      ...options,
      ingress: options.ingress ?? new Ingress(this, 'Ingress', metadata),
    });
  }

  /** @throws Error, as the ports are those of the Compose file */
  override bind(): never {
    throw new Error(
      `The ports of the Service "${this.name}" are those of the Compose file. Add the port to "ports" or "expose" there.`,
    );
  }

  /** @throws Error, as the pods are those of the Compose service */
  override select(): never {
    return this.selectLabel();
  }

  /** @throws Error, as the pods are those of the Compose service */
  override selectLabel(): never {
    throw new Error(
      `The Service "${this.name}" selects the pods of its Compose service. Make a Service of your own for other pods.`,
    );
  }
}

function withoutPorts(name: string): string {
  return `The Service "${name}" has no ports, and a Service of cdk8s-plus needs one. Add "expose: ['PORT']" to the service in the Compose file.`;
}
