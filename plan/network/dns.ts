import type { DnsPlan } from '../plan';
import { tell, type ServiceContext } from '../facts/context';

/** How many name servers a pod may have; of more, programs ask the first three as well. @see resolv.conf(5), MAXNS */
const MAX_NAME_SERVERS = 3;

/** The form of a domain in `dnsConfig`. */
const DOMAIN = /^(_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)(\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*\.?$/;

/** "." asks for no search domains; those of the cluster are what makes short names work. */
function searchDomain(context: ServiceContext, written: string, index: number): string | undefined {
  const domain = written.toLowerCase();
  if (DOMAIN.test(domain)) return domain;
  if (domain === '.') {
    tell(context, ['dns_search', index], {
      severity: 'note',
      code: 'approximation',
      message: 'The search domains of the cluster stay, because they make the short names of services work.',
      hint: 'Write a dot at the end of a name that is complete: "example.com.".',
    });
    return undefined;
  }
  tell(context, ['dns_search', index], {
    severity: 'warning',
    code: 'name',
    message: `"${written}" is not a domain name; the entry is left out.`,
    hint: 'Use letters, digits, "-", "_" and ".".',
  });
  return undefined;
}

/** `dns`, `dns_search` and `dns_opt`, beside the cluster's own, which knows the services by name. */
export function planDns(context: ServiceContext): DnsPlan | undefined {
  const { dns = [], dns_search = [], dns_opt = [] } = context.service;
  if (dns.length + dns_search.length + dns_opt.length === 0) return undefined;
  if (dns.length > 0) tellOfServers(context, dns.slice(MAX_NAME_SERVERS));
  return {
    nameservers: dns.slice(0, MAX_NAME_SERVERS),
    searches: dns_search.flatMap((domain, index) => searchDomain(context, domain, index) ?? []),
    options: dns_opt.filter(Boolean).map((option) => {
      const [name = '', value] = option.split(':');
      return value === undefined ? { name } : { name, value };
    }),
  };
}

/** @param ignored the servers beyond those that a pod may have */
function tellOfServers(context: ServiceContext, ignored: readonly string[]): void {
  const left =
    ignored.length === 0 ? '' : ` A pod has at most ${MAX_NAME_SERVERS} servers, so ${ignored.join(', ')} is left out.`;
  tell(context, ['dns'], {
    severity: 'warning',
    code: 'approximation',
    message: `The pod asks the DNS server of the cluster first, and these servers only where that one does not answer: a name that only these servers know is not found.${left}`,
    hint: 'For such names, add a stub domain to the configuration of CoreDNS in the namespace kube-system.',
  });
}
