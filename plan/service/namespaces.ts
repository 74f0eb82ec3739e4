import type { DnsPlan } from '../plan';
import { tell, type ServiceContext } from './context';

/** The namespaces of the node that a pod is in, instead of its own. */
export interface HostNamespaces {
  readonly hostNetwork?: true;
  readonly hostPid?: true;
  readonly hostIpc?: true;
}

/** `network_mode`, `pid` and `ipc`: those of the node can be had, those of another service's container cannot. */
export function hostNamespaces(context: ServiceContext): HostNamespaces {
  const { network_mode, pid, ipc } = context.service;
  for (const [key, value] of Object.entries({ network_mode, pid, ipc })) {
    const other = /^(service|container):(.*)$/.exec(value ?? '')?.[2];
    if (other === undefined) continue;
    tell(context, [key], {
      severity: key === 'network_mode' ? 'error' : 'warning',
      code: 'unsupported',
      message: `It is in a pod of its own, and cannot be in that of "${other}" yet.`,
      hint:
        key === 'network_mode'
          ? `Give it a network, and call "${other}" by its name instead of localhost.`
          : 'Let the two talk over the network, or run both in one container.',
    });
  }
  return {
    ...(network_mode === 'host' ? { hostNetwork: true as const } : {}),
    ...(pid === 'host' ? { hostPid: true as const } : {}),
    ...(ipc === 'host' ? { hostIpc: true as const } : {}),
  };
}

/** `dns`, `dns_search` and `dns_opt`, beside the cluster's own, which knows the services by name. */
export function planDns({ service }: ServiceContext): DnsPlan | undefined {
  const { dns = [], dns_search = [], dns_opt = [] } = service;
  if (dns.length + dns_search.length + dns_opt.length === 0) return undefined;
  return {
    nameservers: dns,
    // "." asks for no search domains; those of the cluster are what makes short names work.
    searches: dns_search.filter((domain) => domain !== '.'),
    options: dns_opt.map((option) => {
      const [name = '', value] = option.split(':');
      return value === undefined ? { name } : { name, value };
    }),
  };
}
