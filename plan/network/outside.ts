import type { IngressPlan, NetworkService, ServicePort } from '../plan';
import { tell, type ServiceContext } from '../facts/context';
import type { Settings } from '../settings/settings';
import { containerPorts, portName, protocolOf, singlePort } from './container-ports';

const LABELS = ['labels'] as const;

/** A Service as the user wants it reached: from outside the cluster, or by the addresses of its pods. */
export function planOutside(context: ServiceContext, service: NetworkService): NetworkService {
  const { nodePort, externalTrafficPolicy } = context.settings;
  const type = typeOf(context);
  if (type === 'NodePort' || type === 'LoadBalancer') {
    if (service.ports.length === 0) return withoutPorts(context, service, `a Service of type ${type}`);
    return {
      ...service,
      headless: false,
      outside: { type, externalTrafficPolicy: externalTrafficPolicy ?? 'Cluster' },
      ports: withNodePort(type === 'LoadBalancer' ? withPublished(context, service.ports) : service.ports, nodePort),
    };
  }
  if (nodePort !== undefined || externalTrafficPolicy !== undefined) {
    tell(context, LABELS, {
      severity: 'error',
      code: 'wrong-value',
      message: `The label needs a Service that is reachable from outside; a Service of type ${type ?? 'ClusterIP'} has no port on the nodes.`,
      hint: 'Set "kompose.service.type" to nodeport or loadbalancer, or remove the label.',
    });
  }
  tellOfDatagrams(context);
  return type === undefined ? service : { ...service, headless: service.headless || type === 'Headless' };
}

/** A client outside of the cluster reaches a TCP port by `kubectl port-forward`, which forwards no UDP. */
function tellOfDatagrams(context: ServiceContext): void {
  const { service, settings } = context;
  if (settings.hostPorts === true || service.network_mode === 'host') return;
  const index = (service.ports ?? []).findIndex(({ protocol, published }) => {
    return protocolOf(protocol) === 'UDP' && published !== undefined;
  });
  if (index < 0) return;
  tell(context, ['ports', index], {
    severity: 'warning',
    code: 'approximation',
    message: 'No client outside of the cluster reaches the UDP port: "kubectl port-forward" forwards TCP only.',
    hint: 'To publish the port, set the label "kompose.service.type" to loadbalancer or nodeport.',
  });
}

function typeOf({ settings: { serviceType, nodePort } }: ServiceContext): Settings['serviceType'] {
  return serviceType ?? (nodePort === undefined ? undefined : 'NodePort');
}

/** Whether its Service leads in from outside of the cluster. */
export function isOutside(context: ServiceContext): boolean {
  return ['NodePort', 'LoadBalancer'].includes(typeOf(context) ?? '');
}

/** Docker's `8080:80` is reached at 8080 from outside, and at 80 by the other services. */
function withPublished({ service }: ServiceContext, ports: readonly ServicePort[]): ServicePort[] {
  const taken = new Set(ports.map(({ name }) => name));
  const published = (service.ports ?? []).flatMap(({ published: text, target, protocol: written }): ServicePort[] => {
    const port = singlePort(text);
    const protocol = protocolOf(written);
    if (port === undefined || taken.has(portName(port, protocol))) return [];
    taken.add(portName(port, protocol));
    return [{ name: portName(port, protocol), port, target: portName(target, protocol), protocol }];
  });
  return [...ports, ...published];
}

function withNodePort(ports: readonly ServicePort[], nodePort: number | undefined): ServicePort[] {
  return ports.map((port, index) => (index === 0 && nodePort !== undefined ? { ...port, nodePort } : port));
}

/** The Ingress to the first port that the service publishes, else to the first that it has. */
export function planIngress(context: ServiceContext): IngressPlan | undefined {
  const { routes = [], tlsSecret, ingressClass } = context.settings;
  if (routes.length === 0) return undefined;
  const [port] = containerPorts(context).filter(({ protocol }) => protocol === 'TCP');
  if (port === undefined) {
    withoutPorts(context, undefined, 'an Ingress');
    return undefined;
  }
  return {
    routes,
    port: port.port,
    ...(tlsSecret === undefined ? {} : { tlsSecret }),
    ...(ingressClass === undefined ? {} : { ingressClass }),
  };
}

function withoutPorts<T>(context: ServiceContext, service: T, what: string): T {
  tell(context, LABELS, {
    severity: 'error',
    code: 'undeclared',
    message: `The service has no port for ${what}.`,
    hint: 'List the port under "ports" or "expose".',
  });
  return service;
}
