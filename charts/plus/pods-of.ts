import { Namespaces, Pods } from 'cdk8s-plus-27';
import type { ComposeService } from '../constructs/compose-service';

/** The name of the selection among the constructs of a service. */
const ID = 'plus-pods';

/**
 * The pods of a service, as a selection and a network peer of cdk8s-plus. The selection names the namespace of the
 * service: a `NetworkPolicy` that selects these pods goes to that namespace, and a rule with this peer means these pods
 * from every other namespace as well. A service with `network_mode: service:NAME` has the pods of that service.
 *
 * NetworkPolicies add up. Where the Compose file separates networks, the policies of the project stay in force.
 *
 * @example
 *
 * new kplus.NetworkPolicy(chart, 'only-web', {
 *   selector: podsOf(project.service('api')),
 *   ingress: { default: kplus.NetworkPolicyTrafficDefault.DENY, rules: [{ peer: podsOf(project.service('web')) }] },
 * });
 *
 * @returns the same construct for the same service at each call
 */
export function podsOf(service: ComposeService): Pods {
  const found = service.node.tryFindChild(ID);
  if (found instanceof Pods) return found;
  const { selector, namespace } = service;
  const namespaces = Namespaces.select(service, 'plus-namespace', { names: [namespace] });
  return Pods.select(service, ID, { labels: { ...selector }, namespaces });
}
