import type { ContainerSecurity, SeLinuxLabel } from '../../plan';
import { tell, type ServiceContext } from '../../facts/context';

type Options = Pick<ContainerSecurity, 'seccomp' | 'appArmor' | 'seLinux'> & { readonly noNewPrivileges: boolean };

const LABEL_PARTS = ['user', 'role', 'type', 'level'] as const;
/**
 * The name on the nodes for a label that is turned off.
 *
 * @see https://docs.docker.com/reference/cli/docker/container/run/#security-opt
 */
const UNCONFINED_TYPE = 'spc_t';

/**
 * `security_opt`, as far as a pod can say it; profiles that are files of this machine are not on the nodes.
 *
 * @see https://docs.docker.com/reference/cli/docker/container/run/#security-opt
 */
export function securityOptions(context: ServiceContext): Options {
  return (context.service.security_opt ?? []).reduce<Options>(
    (options, option, index) => ({ ...options, ...readOption(context, option, index, options) }),
    { noNewPrivileges: false },
  );
}

function readOption(context: ServiceContext, option: string, index: number, before: Options): Partial<Options> {
  const [, name = '', value = ''] = /^([^=:]+)(?:[=:](.*))?$/s.exec(option) ?? [];
  if (name === 'no-new-privileges') {
    if (context.service.privileged === true) tellOfPrivileged(context, index);
    return { noNewPrivileges: value !== 'false' };
  }
  if (name === 'seccomp' && value === 'unconfined') return { seccomp: 'Unconfined' };
  if (name === 'apparmor' && value === 'unconfined') return { appArmor: 'Unconfined' };
  const label = name === 'label' ? labelOf(value) : undefined;
  if (label !== undefined) return { seLinux: { ...before.seLinux, ...label } };
  tell(context, ['security_opt', index], {
    severity: 'warning',
    code: 'unsupported',
    message: `"${option}" has no effect: ${name === 'seccomp' || name === 'apparmor' ? 'the profile does not exist on the nodes' : 'Kubernetes has no such option'}.`,
    hint: 'Install the profile on the nodes and patch "securityContext" with "x-kubernetes", or remove the option.',
  });
  return {};
}

function tellOfPrivileged(context: ServiceContext, index: number): void {
  tell(context, ['security_opt', index], {
    severity: 'warning',
    code: 'unsupported',
    message: 'Kubernetes refuses "no-new-privileges" for a privileged container; the container may gain privileges.',
    hint: 'Remove "privileged: true", and add the needed capabilities with "cap_add".',
  });
}

function labelOf(value: string): SeLinuxLabel | undefined {
  if (value === 'disable') return { type: UNCONFINED_TYPE };
  const [, part, text] = /^(\w+)[:=](.+)$/.exec(value) ?? [];
  const known = LABEL_PARTS.find((name) => name === part);
  return known === undefined || text === undefined ? undefined : { [known]: text };
}
