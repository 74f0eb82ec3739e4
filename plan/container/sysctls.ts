import { tell, type ServiceContext } from '../service/context';

/** Those that every kubelet allows. @see https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/ */
const SAFE = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_wmem',
];

/** `sysctls` that a pod may set. A pod with any other is refused by a kubelet that was not told of it. */
export function planSysctls(context: ServiceContext): { readonly name: string; readonly value: string }[] {
  return Object.entries(context.service.sysctls ?? {}).flatMap(([name, value]) => {
    if (SAFE.includes(name)) return [{ name, value }];
    tell(context, ['sysctls', name], {
      severity: 'warning',
      code: 'unsupported',
      message: `${name} is none of the sysctls that every node allows; it is left out.`,
      hint: 'Set it at the nodes, or let the kubelet allow it (--allowed-unsafe-sysctls) and patch the pod.',
    });
    return [];
  });
}
