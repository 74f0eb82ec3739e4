import type { DnsPlan } from '../plan';
import { tell, type ServiceContext } from '../service/context';

/** The namespaces of the node that a pod is in, instead of its own. */
export interface HostNamespaces {
  readonly hostNetwork?: true;
  readonly hostPid?: true;
  readonly hostIpc?: true;
}

/**
 * `network_mode`, `pid` and `ipc`: those of the node can be had; the network of another service is that of its pod
 * (`shared-pods.ts`), the rest of another container cannot be had.
 */
export function hostNamespaces(context: ServiceContext): HostNamespaces {
  const { network_mode, pid, ipc } = context.service;
  for (const [key, value] of Object.entries({ network_mode, pid, ipc })) {
    const [, kind, other] = /^(service|container):(.*)$/.exec(value ?? '') ?? [];
    if (other === undefined || (key === 'network_mode' && kind === 'service')) continue;
    tell(context, [key], {
      severity: key === 'network_mode' ? 'error' : 'warning',
      code: 'unsupported',
      message: `It cannot share this with "${other}".`,
      hint:
        key === 'network_mode'
          ? 'Name a service of this project: "service:NAME".'
          : 'Let the two talk over the network, or run both in one container.',
    });
  }
  if (network_mode === 'host') {
    tell(context, ['network_mode'], {
      severity: 'warning',
      code: 'approximation',
      message: 'It is on the network of its node, where the published ports of other services are not.',
      hint: 'Call other services by their names instead of localhost; they are known there.',
    });
  }
  return {
    ...(network_mode === 'host' ? { hostNetwork: true as const } : {}),
    ...(pid === 'host' ? { hostPid: true as const } : {}),
    ...(ipc === 'host' ? { hostIpc: true as const } : {}),
  };
}

/** How many name servers a pod may have; of more, programs ask the first three as well. @see resolv.conf(5), MAXNS */
const MAX_NAME_SERVERS = 3;

/** `dns`, `dns_search` and `dns_opt`, beside the cluster's own, which knows the services by name. */
export function planDns({ service }: ServiceContext): DnsPlan | undefined {
  const { dns = [], dns_search = [], dns_opt = [] } = service;
  if (dns.length + dns_search.length + dns_opt.length === 0) return undefined;
  return {
    nameservers: dns.slice(0, MAX_NAME_SERVERS),
    // "." asks for no search domains; those of the cluster are what makes short names work.
    searches: dns_search.filter((domain) => domain !== '.'),
    options: dns_opt.map((option) => {
      const [name = '', value] = option.split(':');
      return value === undefined ? { name } : { name, value };
    }),
  };
}
