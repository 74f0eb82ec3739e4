import type { ContainerSecurity } from '../../../plan/plan';
import type { SecurityContext } from '../api';
import { list, nonEmpty } from './optional-fields';

/** The user of a container, its capabilities and its confinement. */
export function securityContext(security: ContainerSecurity): SecurityContext {
  const { addCapabilities, dropCapabilities, seccomp, seLinux, appArmor, ...plain } = security;
  const capabilities = { ...list('add', addCapabilities), ...list('drop', dropCapabilities) };
  return {
    ...plain,
    ...nonEmpty('capabilities', capabilities),
    ...(seccomp === undefined ? {} : { seccompProfile: { type: seccomp } }),
    ...(appArmor === undefined ? {} : { appArmorProfile: { type: appArmor } }),
    ...(seLinux === undefined ? {} : { seLinuxOptions: seLinux }),
  };
}
