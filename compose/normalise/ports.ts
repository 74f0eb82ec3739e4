import { isIP } from 'node:net';
import { MAX_PORTS_OF_FILE } from '../limits';
import { entryOf, fromJson, scalar, sequence, textOf, type Json, type Node } from '../tree/node';
import { MAX_PORT } from '../values/port';
import { eachItem, InvalidForm } from './invalid-form';
import type { Context } from './context';

/** An address may have colons of its own: those before the last two are its. */
const SHORT = /^(?:(?:(\[[^\]]+\]|[^[\]]*):)?([\d-]*):)?([\d-]+)(?:\/(tcp|udp|sctp)?)?$/i;

/** `"127.0.0.1:8080-8081:80-81/udp"` → one `{target, published, host_ip, protocol, mode}` for each port. */
export function ports(node: Node, context: Context): Node {
  if (node.kind !== 'sequence') return node;
  return sequence(
    node.at,
    eachItem(node.items, (item) =>
      item.kind === 'scalar' ? short(item.at, textOf(item) ?? 'null', context) : [withDefaults(item)],
    ).flat(),
  );
}

const EXPOSED = /^(\d[\d-]*)(?:\/(?:tcp|udp|sctp))?$/i;

/** A port that others of the project reach; Compose refuses to start a container with any other text here. */
export function exposed(node: Node, { warn, takePorts }: Context): Node {
  const text = textOf(node);
  if (text === undefined) return node;
  const [, port] = EXPOSED.exec(text) ?? [];
  const named = port === undefined ? undefined : range(port, 1);
  if (named !== undefined) {
    if (!takePorts(named.length)) throw tooMany(node.at);
    return node;
  }
  const target = /^[\d.:]*:(\d+)$/.exec(text)?.[1];
  warn(
    `${JSON.stringify(text)} is not a port that a container listens on, and is left out.`,
    target === undefined
      ? 'Write a number from 1 to 65535, or a range such as "8000-8010".'
      : `Write "${target}"; "ports" publishes it.`,
  );
  return node;
}

function short(at: Node['at'], text: string, { takePorts }: Context): Node[] {
  const match = SHORT.exec(text);
  const invalid = (): InvalidForm =>
    new InvalidForm(`${JSON.stringify(text)} is not a port.`, 'Write "8080:80", "127.0.0.1:8080:80" or a number.', at);
  if (match === null) throw invalid();
  const [, host, published, target = '', protocol = 'tcp'] = match;
  const targets = range(target, 1);
  // The host's port 0 is any that is free.
  const outside = published === undefined || published === '' ? undefined : range(published, 0);
  if (targets === undefined || (published !== undefined && published !== '' && outside === undefined)) throw invalid();
  if (outside !== undefined && outside.length !== targets.length && targets.length !== 1) {
    throw new InvalidForm(
      `${JSON.stringify(text)} maps ranges of different lengths.`,
      'Give both ranges the same length.',
      at,
    );
  }
  if (!takePorts(targets.length)) throw tooMany(at);
  const address = host === undefined || host === '' ? undefined : host.replace(/^\[(.*)\]$/, '$1');
  checkAddress(at, address);
  return targets.map((port, i) => {
    const outer = targets.length === 1 && outside !== undefined ? span(outside) : outside?.[i]?.toString();
    return fromJson(at, {
      mode: 'ingress',
      ...(address === undefined ? {} : { host_ip: address }),
      target: port,
      ...(outer === undefined ? {} : { published: outer }),
      protocol: protocol.toLowerCase(),
    } satisfies Json);
  });
}

function tooMany(at: Node['at']): InvalidForm {
  return new InvalidForm(
    `The file names more than ${MAX_PORTS_OF_FILE} ports up to here.`,
    'Name the ports that the service listens on, or a shorter range.',
    at,
  );
}

function range(text: string, lowest: number): number[] | undefined {
  const [first = NaN, last = first] = text.split('-').map((end) => (end === '' ? NaN : Number(end)));
  if (!(first >= lowest && first <= last && last <= MAX_PORT)) return undefined;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** A range as it is written, `8000-8010`; one port alone as `8000`. */
function span(ports: readonly number[]): string {
  return [...new Set([ports[0], ports.at(-1)])].join('-');
}

/** The address of the host that a port is published on. */
function checkAddress(at: Node['at'], address: string | undefined): void {
  if (address !== undefined && (isIP(address) === 0 || address.includes('%')))
    throw new InvalidForm(
      `${JSON.stringify(address)} is not an IP address.`,
      'Write an address such as "127.0.0.1".',
      at,
    );
}

function withDefaults(node: Node): Node {
  if (node.kind !== 'mapping') return node;
  if (!node.entries.has('target'))
    throw new InvalidForm('A port needs a target.', 'Write the port inside of the container as "target".', node.at);
  checkAddress(node.at, textOf(entryOf(node, 'host_ip')));
  const entries = new Map(node.entries);
  for (const [key, value] of [
    ['protocol', 'tcp'],
    ['mode', 'ingress'],
  ] as const) {
    if (!entries.has(key)) entries.set(key, { at: node.at, value: scalar(node.at, value) });
  }
  return { ...node, entries };
}
