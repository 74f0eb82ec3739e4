import { toDnsLabel } from '../names';
import type { ContainerPort, HostAlias, NetworkService } from '../plan';
import { tell, type ServiceContext } from './context';

/** The ports that a container listens on: published, exposed, of its Dockerfile, known of its image. */
export function containerPorts({ service, dockerfile, knowledge }: ServiceContext): ContainerPort[] {
  const ports = new Map<string, ContainerPort>();
  const add = (port: number, protocol: ContainerPort['protocol']): void => {
    const name = `${protocol.toLowerCase()}-${port}`;
    ports.set(name, { name, port, protocol });
  };
  for (const { target, protocol } of service.ports ?? []) add(target, protocolOf(protocol));
  for (const exposed of service.expose ?? []) {
    const [range = '', protocol] = exposed.split('/');
    const [first = NaN, last = first] = range.split('-').map(Number);
    for (let port = first; port <= last; port++) add(port, protocolOf(protocol));
  }
  for (const port of [...(dockerfile?.exposed ?? []), ...(knowledge?.ports ?? [])]) add(port, 'TCP');
  return [...ports.values()];
}

function protocolOf(text: string | undefined): ContainerPort['protocol'] {
  return text === 'udp' ? 'UDP' : text === 'sctp' ? 'SCTP' : 'TCP';
}

/**
 * The names that other services reach this one by: its own, `container_name`, `hostname`, and the aliases of its
 * networks; at the container's ports. Without a known port it is headless, and reachable on any.
 */
export function networkServices(context: ServiceContext, headless: boolean): NetworkService[] {
  const { service, name } = context;
  const ports = containerPorts(context);
  const published = (service.ports ?? []).flatMap(({ published: outside, target, protocol }) =>
    outside === undefined ? [] : [`${outside}:${target}${protocol === 'tcp' ? '' : `/${protocol}`}`],
  );
  const annotations: Record<string, string> =
    published.length === 0 ? {} : { 'compose.cdk8s.io/published-ports': published.join(',') };
  return [name, ...aliases(context)].map((alias, index) => ({
    name: alias,
    headless: headless || ports.length === 0,
    ports,
    annotations: index === 0 ? annotations : {},
  }));
}

function aliases(context: ServiceContext): string[] {
  const { service } = context;
  const taken = namesBefore(context);
  const wanted = [service.container_name, service.hostname].flatMap((alias) => alias ?? []);
  const labels = new Set<string>();
  for (const alias of wanted) {
    const label = toDnsLabel(alias);
    if (label !== alias) {
      tell(context, [service.container_name === alias ? 'container_name' : 'hostname'], {
        severity: 'warning',
        code: 'name',
        message: `"${alias}" is not a name that Kubernetes allows for a Service; it is reachable as "${label}".`,
        hint: `Use "${label}" where other services call it.`,
      });
    }
    if (taken.has(label) && label !== context.name) {
      tell(context, [service.container_name === alias ? 'container_name' : 'hostname'], {
        severity: 'warning',
        code: 'name',
        message: `"${label}" is the name of another service as well, and leads to that one only.`,
        hint: 'Give each its own name.',
      });
    } else if (label !== context.name) labels.add(label);
  }
  return [...labels];
}

/** The names that are another's: of every service, and the aliases of those that come before this one. */
function namesBefore({ project, key }: ServiceContext): ReadonlySet<string> {
  const services = Object.entries(project.model.services);
  const before = services.slice(
    0,
    services.findIndex(([name]) => name === key),
  );
  const aliases = before.flatMap(([, { container_name, hostname }]) => [container_name, hostname]);
  return new Set([...services.map(([name]) => name), ...aliases].flatMap((name) => (name ? [toDnsLabel(name)] : [])));
}

/** `extra_hosts`: one entry for each address. */
export function hostAliases({ service }: ServiceContext): HostAlias[] {
  const byAddress = new Map<string, string[]>();
  for (const [hostname, addresses] of Object.entries(service.extra_hosts ?? {})) {
    for (const ip of addresses) byAddress.set(ip, [...(byAddress.get(ip) ?? []), hostname]);
  }
  return [...byAddress].map(([ip, hostnames]) => ({ ip, hostnames }));
}
