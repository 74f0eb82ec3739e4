import { isIP } from 'node:net';
import { toDnsLabel } from '../../values/names';
import type { HostAlias } from '../../plan';
import { tell, type ServiceContext } from '../../facts/context';
import { NO_DOCKER_HOST } from './strange-addresses';

/** The word in `extra_hosts` for the machine of the container engine. */
const HOST_GATEWAY = 'host-gateway';

/** The form of a host name in `hostAliases`. @see RFC 1123, section 2.1 */
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

/** `extra_hosts`: one entry for each address. A cluster does not know the machine of the user, nor a host by its name. */
export function hostAliases(context: ServiceContext): HostAlias[] {
  const byAddress = new Map<string, Set<string>>();
  for (const [hostname, addresses] of Object.entries(context.service.extra_hosts ?? {})) {
    for (const address of addresses) {
      const ip = address.replace(/^\[(.*)\]$/, '$1');
      const name = hostname.toLowerCase();
      if (isIP(ip) === 0) tellOfAddress(context, hostname, address);
      else if (!HOST_NAME.test(name)) tellOfName(context, hostname);
      else byAddress.set(ip, (byAddress.get(ip) ?? new Set()).add(name));
    }
  }
  return [...byAddress].map(([ip, hostnames]) => ({ ip, hostnames: [...hostnames] }));
}

function tellOfName(context: ServiceContext, hostname: string): void {
  tell(context, ['extra_hosts', hostname], {
    severity: 'warning',
    code: 'name',
    message: `Kubernetes refuses the host name "${hostname}"; the name is left out.`,
    hint: 'Use letters, digits, "-" and "." only, here and in every program that uses the name.',
  });
}

function tellOfAddress(context: ServiceContext, hostname: string, address: string): void {
  const isGateway = address === HOST_GATEWAY;
  tell(context, ['extra_hosts', hostname], {
    severity: 'warning',
    code: 'unsupported',
    message: isGateway
      ? `"${hostname}" means the machine that runs Docker, which a cluster does not have; the name is left out.`
      : `"${address}" is not an IP address; the host name "${hostname}" is left out.`,
    hint: isGateway ? NO_DOCKER_HOST : 'Write an IP address.',
  });
}

/**
 * `hostname` of a pod: a DNS label, of which the part before the first dot is one as a rule. Under Compose others find a
 * container by the name that it has for itself; so they do here, where there is one pod only.
 *
 * @param isOne whether the service has one pod, whose name is not that of a StatefulSet
 */
export function podHostname(context: ServiceContext, isOne: boolean): string | undefined {
  const [first = '', ...domain] = (context.service.hostname ?? '').split('.');
  if (first === '') return isOne && context.service.network_mode !== 'host' ? context.name : undefined;
  const name = toDnsLabel(first);
  if (domain.length > 0) {
    tell(context, ['hostname'], {
      severity: 'warning',
      code: 'approximation',
      message: `The host name inside the pod is "${name}", without the domain "${domain.join('.')}".`,
      hint: 'Pass the full name as a variable or an option to a program that needs the full name.',
    });
  }
  return name;
}
