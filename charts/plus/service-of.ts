import type { Service } from 'cdk8s-plus-27';
import type { ComposeService } from '../constructs/compose-service';
import { ComposedService } from './composed-service';

/** The name of the Service among the constructs of a service. */
const ID = 'plus-service';

/**
 * The Service of a service, as cdk8s-plus has it: for `IngressBackend.fromService`, `exposeViaIngress`, permissions and
 * whatever else takes a `Service`. Name, metadata, type and ports are those of the project's own manifest, and nothing is
 * added to the output. Ports come from the Compose file: `bind`, `select` and `selectLabel` throw an Error.
 *
 * An Ingress reaches Services of its own namespace only: give it that of the service.
 *
 * @example
 *
 * const web = project.service('web');
 * new kplus.Ingress(chart, 'shop', {
 *   metadata: { namespace: web.namespace },
 *   rules: [{ host: 'shop.example.com', backend: kplus.IngressBackend.fromService(serviceOf(web)) }],
 * });
 *
 * @returns the same construct for the same service at each call
 * @throws Error when the service has no Service, or one without ports
 */
export function serviceOf(service: ComposeService): Service {
  const found = service.node.tryFindChild(ID);
  if (found instanceof ComposedService) return found;
  const [own] = service.services;
  if (own === undefined)
    throw new Error(
      `The service "${service.key}" has no Service. Add "expose: ['PORT']" to the service in the Compose file.`,
    );
  return new ComposedService(service, ID, own);
}
