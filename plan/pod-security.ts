import type { ContainerPlan, SeLinuxLabel, ServicePlan } from './plan';

export type PodSecurityLevel = 'restricted' | 'baseline' | 'privileged';

/** What Pod Security `baseline` lets a container add. @see https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
const BASELINE_CAPABILITIES = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
];

/** The strictest level that every pod of the project meets; the namespace enforces it. */
export function podSecurityLevel(services: readonly Pick<ServicePlan, 'pod'>[]): PodSecurityLevel {
  if (services.some(({ pod }) => pod.hostNetwork || pod.hostPid || pod.hostIpc)) return 'privileged';
  const levels = services.flatMap(({ pod }) =>
    [pod.container, ...pod.others, ...pod.sidecars, ...pod.initContainers].map(levelOf),
  );
  if (levels.includes('privileged')) return 'privileged';
  return levels.includes('baseline') ? 'baseline' : 'restricted';
}

/** The types of SELinux that Pod Security `baseline` lets a container have, and no user or role. */
function isBaselineLabel({ user, role, type }: SeLinuxLabel): boolean {
  const types = ['container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t'];
  return user === undefined && role === undefined && (type === undefined || types.includes(type));
}

function levelOf({ security, ports }: ContainerPlan): PodSecurityLevel {
  const { privileged, addCapabilities, dropCapabilities, runAsNonRoot, allowPrivilegeEscalation } = security;
  if (security.seccomp !== undefined || security.appArmor !== undefined) return 'privileged';
  if (security.seLinux !== undefined && !isBaselineLabel(security.seLinux)) return 'privileged';
  if (ports.some(({ hostPort }) => hostPort !== undefined)) return 'privileged';
  if (privileged || addCapabilities.some((name) => !BASELINE_CAPABILITIES.includes(name))) return 'privileged';
  const restricted =
    runAsNonRoot &&
    allowPrivilegeEscalation === false &&
    dropCapabilities.includes('ALL') &&
    addCapabilities.every((name) => name === 'NET_BIND_SERVICE');
  return restricted ? 'restricted' : 'baseline';
}
