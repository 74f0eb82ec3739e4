import { tell, type ServiceContext } from '../../facts/context';
import { containerPorts } from '../../network/container-ports';

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

/** From this port on everybody may listen. */
const FIRST_UNPRIVILEGED = 1024;
const UNPRIVILEGED_PORT_START = 'net.ipv4.ip_unprivileged_port_start';

/**
 * Docker lets every user listen on every port, and not every container runtime of Kubernetes does.
 *
 * @param uid whom the container runs as, where that is known
 */
function lowPorts(
  context: ServiceContext,
  uid: number | undefined,
): { readonly name: string; readonly value: string }[] {
  const { sysctls, network_mode } = context.service;
  if (uid === 0 || network_mode === 'host' || sysctls?.[UNPRIVILEGED_PORT_START] !== undefined) return [];
  const ports = containerPorts(context);
  // Without a known port it may be any.
  const mayBeLow = ports.some(({ port }) => port < FIRST_UNPRIVILEGED) || (uid !== undefined && ports.length === 0);
  return mayBeLow ? [{ name: UNPRIVILEGED_PORT_START, value: '0' }] : [];
}

/** `sysctls` that a pod may set. A pod with any other is refused by a kubelet that was not told of it. */
export function planSysctls(
  context: ServiceContext,
  uid: number | undefined,
): { readonly name: string; readonly value: string }[] {
  const given = Object.entries(context.service.sysctls ?? {}).flatMap(([name, value]) => {
    if (SAFE.includes(name)) return [{ name, value }];
    tell(context, ['sysctls', name], {
      severity: 'warning',
      code: 'unsupported',
      message: `The sysctl ${name} is not allowed on every node; the setting is left out.`,
      hint: 'Set the sysctl on the nodes, or allow it in the kubelet (--allowed-unsafe-sysctls) and patch the pod.',
    });
    return [];
  });
  return [...given, ...lowPorts(context, uid)];
}
