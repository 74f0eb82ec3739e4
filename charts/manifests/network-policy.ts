import type * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { Labels, NetworkPolicyPlan } from '../../plan/plan';
import type { Api } from './api';

const DNS = [
  { port: 53, protocol: 'UDP' },
  { port: 53, protocol: 'TCP' },
];

/** Those of API servers; their addresses are not known before. */
const API_SERVER = [443, 6443].map((port) => ({ port, protocol: 'TCP' }));

/** The peers that reach the pods of a service, and the peers that these pods reach. */
export function networkPolicySpec(
  { from, published, to, toDns, toApiServer }: NetworkPolicyPlan,
  selector: Labels,
): Api<k8s.NetworkPolicySpec> {
  const peers = (labels: readonly Labels[]): Api<k8s.NetworkPolicyPeer>[] =>
    labels.map((matchLabels) => ({ podSelector: { matchLabels } }));
  const ingress = [
    ...(from.length === 0 ? [] : [{ from: peers(from) }]),
    ...(published.length === 0 ? [] : [{ ports: published }]),
  ];
  const egress = [
    ...(to === undefined || to.length === 0 ? [] : [{ to: peers(to) }]),
    ...(toDns ? [{ ports: DNS }] : []),
    ...(toApiServer ? [{ ports: API_SERVER }] : []),
  ];
  return {
    podSelector: { matchLabels: selector },
    policyTypes: to === undefined ? ['Ingress'] : ['Ingress', 'Egress'],
    // The API server leaves out empty lists, and `kubectl apply` would add them each time.
    ...(ingress.length === 0 ? {} : { ingress }),
    ...(egress.length === 0 ? {} : { egress }),
  };
}
