import { bool, choice, name, port, WrongValue, type Read, written } from '../settings/values';
import type { IngressRoute } from '../settings/settings';
import { sets, type Label } from './label';

const HOST = /^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** `true` for any host; or hosts with or without a path, separated by commas. */
const routes: Read<readonly IngressRoute[]> = (value) => {
  if (value === 'true') return [{ path: '/' }];
  if (value === 'false') return [];
  return written(value)
    .split(',')
    .map((route) => {
      const [host = '', ...rest] = route.trim().split('/');
      if (!HOST.test(host))
        throw new WrongValue(
          `"${host}" is not a host name.`,
          'Write "true", or hosts such as "example.com,example.org/shop".',
        );
      return { host, path: `/${rest.join('/')}` };
    });
};

/** A port of the nodes, from the range that clusters have by default. @see https://kubernetes.io/docs/concepts/services-networking/service/ "type: NodePort" */
const nodePort: Read<number> = (value) => {
  const number = port(value);
  if (number >= 30_000 && number <= 32_767) return number;
  throw new WrongValue(
    `${number} is not a port of the nodes: a cluster opens the ports from 30000 to 32767 there.`,
    'Write a port of this range, or remove the label, so the cluster chooses a port.',
  );
};

/** How a service is reached. */
export const networkLabels: Readonly<Record<string, Label>> = {
  'kompose.service.type': sets('serviceType', choice('NodePort', 'ClusterIP', 'LoadBalancer', 'Headless')),
  'kompose.service.nodeport.port': sets('nodePort', nodePort),
  'kompose.service.external-traffic-policy': sets('externalTrafficPolicy', choice('Cluster', 'Local')),
  'kompose.service.expose': sets('routes', routes),
  'kompose.service.expose.tls-secret': sets('tlsSecret', name),
  'kompose.service.expose.ingress-class-name': sets('ingressClass', name),
  'kompose.controller.port.expose': sets('hostPorts', bool),
  // One more name of the service; see `network/network.ts`.
  'kompose.service.name_override': { kind: 'setting', read: () => ({}) },
};
