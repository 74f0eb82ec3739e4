import type { DnsPlan } from '../plan';
import type { ServiceContext } from '../service/context';

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
