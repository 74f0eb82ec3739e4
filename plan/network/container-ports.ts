import type { Service } from '../../compose/model/service';
import { isPort } from '../../compose/values/port';
import { imagePorts } from '../images/image-ports';
import type { ContainerPort } from '../plan';
import type { ServiceContext } from '../facts/context';

/** How many ports of one service stand in the manifests: more have no place in one object. */
export const MAX_PORTS = 100;

/** The ports that a container listens on, as far as they stand in the manifests. */
export function containerPorts(context: ServiceContext): readonly ContainerPort[] {
  return allPorts(context).slice(0, MAX_PORTS);
}

/** Those at which programs listen for datagrams, whatever a variable that names them leaves open. */
const DATAGRAM_PORTS = [69, 123, 161, 162, 514, 1812, 1813, 2055, 3478, 5060, 6343, 6831, 6832, 8125, 12_201, 25_826];

/** Published, exposed, of its Dockerfile, known of its image, its healthcheck's, called by others. */
export function allPorts({
  key,
  service,
  settings,
  dockerfile,
  knowledge,
  clues,
  mentions,
}: ServiceContext): ContainerPort[] {
  const ports = new Map<string, ContainerPort>();
  const add = (port: number, protocol: ContainerPort['protocol'], hostPort?: number): void => {
    const name = portName(port, protocol);
    if (!isPort(port)) return;
    if (!ports.has(name)) ports.set(name, { name, port, protocol, ...(hostPort === undefined ? {} : { hostPort }) });
  };
  for (const { target, published, protocol } of service.ports ?? []) {
    add(target, protocolOf(protocol), settings.hostPorts === true ? singlePort(published) : undefined);
  }
  for (const exposed of service.expose ?? []) {
    const [range = '', protocol] = exposed.split('/');
    const [first = NaN, last = first] = range.split('-').map(Number);
    for (let port = first; port <= last; port++) add(port, protocolOf(protocol));
  }
  for (const { port, protocol } of dockerfile?.exposed ?? []) add(port, protocol);
  for (const port of knowledge?.ports?.(clues) ?? []) add(port, 'TCP');
  // Without a port of its own it is reachable on any, and stays so whatever others say.
  if (ports.size === 0) return [];
  for (const { port, protocol } of imagePorts(clues)) add(port, protocol);
  const known = new Set([...ports.values()].map(({ port }) => port));
  for (const port of checkedPorts(service)) if (!known.has(port)) add(port, 'TCP');
  for (const { port, protocol = 'TCP' } of mentions.of(key)) {
    if (port === undefined || known.has(port)) continue;
    add(port, protocol);
    if (DATAGRAM_PORTS.includes(port)) add(port, 'UDP');
  }
  return [...ports.values()];
}

/** The ports at which its healthcheck looks for it: it listens there, or is not healthy. */
function checkedPorts({ healthcheck }: Service): number[] {
  const text = (healthcheck?.test ?? []).join(' ');
  const found = text.matchAll(/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]):(\d{1,5})(?!\d)/g);
  return [...found].map(([, port]) => Number(port));
}

export function portName(port: number, protocol: ContainerPort['protocol']): string {
  return `${protocol.toLowerCase()}-${port}`;
}

/** The port that a text names, where it names one and no range. */
export function singlePort(published: string | undefined): number | undefined {
  return published !== undefined && /^\d+$/.test(published) ? Number(published) : undefined;
}

export function protocolOf(text: string | undefined): ContainerPort['protocol'] {
  const protocol = text?.toUpperCase();
  return protocol === 'UDP' || protocol === 'SCTP' ? protocol : 'TCP';
}
