import type { ContainerPlan, SeLinuxLabel, ServicePlan } from './plan';
import { tell, type ServiceContext } from './facts/context';

export type PodSecurityLevel = 'restricted' | 'baseline' | 'privileged';

/**
 * The capabilities that Pod Security `baseline` lets a container add.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export const BASELINE_CAPABILITIES: readonly string[] = [
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
  return leastStrict(services.map(levelOfPod));
}

/** The keys that may ask for more than Pod Security `baseline` allows. */
const KEYS = ['privileged', 'cap_add', 'network_mode', 'pid', 'ipc', 'security_opt'] as const;

/** Tells that a service has the namespace allow everything, to all that runs in it. */
export function tellOfPrivileges(context: ServiceContext, service: ServicePlan): void {
  if (levelOfPod(service) !== 'privileged') return;
  const keys: string[] = KEYS.filter((key) => context.service[key] !== undefined);
  if (hasHostPath(service.pod)) keys.unshift('volumes');
  tell(context, keys.slice(0, 1), {
    severity: 'note',
    code: 'default',
    message:
      'The service needs more than Pod Security "baseline" allows, so its namespace gets the level "privileged".',
    hint: 'Remove privileges that the service does not need, or move the service to a project of its own, with its own namespace.',
  });
}

/** The strictest level that the pod of a service meets. */
function levelOfPod({ pod }: Pick<ServicePlan, 'pod'>): PodSecurityLevel {
  if (pod.hostNetwork || pod.hostPid || pod.hostIpc) return 'privileged';
  if (hasHostPath(pod)) return 'privileged';
  return leastStrict([pod.container, ...pod.others, ...pod.sidecars, ...pod.initContainers].map(levelOf));
}

function hasHostPath({ volumes }: ServicePlan['pod']): boolean {
  return volumes.some(({ kind }) => kind === 'host path');
}

function leastStrict(levels: readonly PodSecurityLevel[]): PodSecurityLevel {
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
