import * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { Labels, NetworkPolicyPlan } from '../plan/plan';

const DNS = [
  { port: k8s.IntOrString.fromNumber(53), protocol: 'UDP' },
  { port: k8s.IntOrString.fromNumber(53), protocol: 'TCP' },
];

/** Those of API servers; their addresses are not known before. */
const API_SERVER = [443, 6443].map((port) => ({ port: k8s.IntOrString.fromNumber(port), protocol: 'TCP' }));

/** Who reaches the pods of a service, and whom they reach. */
export function networkPolicySpec(
  { from, published, to, toDns, toApiServer }: NetworkPolicyPlan,
  selector: Labels,
): k8s.NetworkPolicySpec {
  const peers = (labels: readonly Labels[]): k8s.NetworkPolicyPeer[] =>
    labels.map((matchLabels) => ({ podSelector: { matchLabels } }));
  const ports = published.map(({ port, ...range }) => ({ port: k8s.IntOrString.fromNumber(port), ...range }));
  const ingress = [...(from.length === 0 ? [] : [{ from: peers(from) }]), ...(ports.length === 0 ? [] : [{ ports }])];
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
