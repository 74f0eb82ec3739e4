import { isIP } from 'node:net';
import { toDnsLabel } from '../names';
import type { HostAlias } from '../plan';
import { tell, type ServiceContext } from '../service/context';

/** What the machine of the container engine is called in `extra_hosts`. */
const HOST_GATEWAY = 'host-gateway';

/** `extra_hosts`: one entry for each address. A cluster does not know the machine of the user, nor a host by its name. */
export function hostAliases(context: ServiceContext): HostAlias[] {
  const byAddress = new Map<string, string[]>();
  for (const [hostname, addresses] of Object.entries(context.service.extra_hosts ?? {})) {
    for (const address of addresses) {
      const ip = address.replace(/^\[(.*)\]$/, '$1');
      if (isIP(ip) === 0) tellOfAddress(context, hostname, address);
      else byAddress.set(ip, [...(byAddress.get(ip) ?? []), hostname]);
    }
  }
  return [...byAddress].map(([ip, hostnames]) => ({ ip, hostnames }));
}

function tellOfAddress(context: ServiceContext, hostname: string, address: string): void {
  const isGateway = address === HOST_GATEWAY;
  tell(context, ['extra_hosts', hostname], {
    severity: 'warning',
    code: 'unsupported',
    message: isGateway
      ? `"${hostname}" is the machine that runs Docker, which a cluster does not have; the name is left out.`
      : `"${address}" is not an IP address; the name "${hostname}" is left out.`,
    hint: isGateway
      ? 'Run what is called there as a service, or write an address that the cluster reaches.'
      : 'Write the address itself.',
  });
}

/** `hostname` of a pod: a DNS label, of which the part before the first dot is one as a rule. */
export function podHostname(context: ServiceContext): string | undefined {
  const [first = '', ...domain] = (context.service.hostname ?? '').split('.');
  if (first === '') return undefined;
  const name = toDnsLabel(first);
  if (domain.length > 0) {
    tell(context, ['hostname'], {
      severity: 'warning',
      code: 'approximation',
      message: `By itself it is called "${name}": a pod has no name in the domain "${domain.join('.')}".`,
      hint: 'Where a program needs its full name, give it in the settings of the program, as a variable or an option.',
    });
  }
  return name;
}
