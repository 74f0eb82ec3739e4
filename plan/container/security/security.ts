import type { ContainerSecurity, PodSecurity } from '../../plan';
import { tell, type ServiceContext } from '../../facts/context';
import { isNumber, knownUser, type RunAs } from '../../facts/user';
import { userByName } from '../../images/users';
import { securityOptions } from './security-options';
import { planSysctls } from './sysctls';

/** The known user; tells of the names that the Compose file uses and that cannot be known. */
export function runAs(context: ServiceContext): RunAs {
  const [user = '', group] = (context.service.user ?? '').split(':');
  const isKnown = userByName(context.clues, user) !== undefined;
  if (group !== undefined && group !== 'root' && !isNumber(group) && !(isKnown && group === user)) {
    tell(context, ['user'], {
      severity: 'warning',
      code: 'approximation',
      message: `The number of the group "${group}" is known inside the image only; the user's own group applies.`,
      hint: `Write the number that this command prints: docker run --rm --entrypoint getent ${context.image} group ${group}`,
    });
  }
  if (user !== '' && !isNumber(user) && !isKnown) {
    tell(context, ['user'], {
      severity: 'warning',
      code: 'approximation',
      message: `The number of the user "${user}" is known inside the image only; the image's own user applies.`,
      hint: `Write the number that this command prints: docker run --rm --entrypoint id ${context.image} -u ${user}`,
    });
  }
  return knownUser(context);
}

/**
 * A container that is known not to be root gets all of Pod Security `restricted`; any other keeps what Docker gives
 * it, since its image may need that.
 */
export function containerSecurity(context: ServiceContext, { uid, gid }: RunAs): ContainerSecurity {
  const { service, knowledge } = context;
  const capabilities = (names: readonly string[] | undefined): string[] =>
    (names ?? []).map((name) => name.toUpperCase().replace(/^CAP_/, ''));
  const add = capabilities(service.cap_add);
  const drop = capabilities(service.cap_drop);
  const unprivileged = uid !== undefined && uid !== 0 && service.privileged !== true;
  const { noNewPrivileges, ...options } = securityOptions(context);
  return {
    ...(uid === undefined ? {} : { runAsUser: uid }),
    ...(gid === undefined ? {} : { runAsGroup: gid }),
    ...(unprivileged ? { runAsNonRoot: true as const } : {}),
    ...(unprivileged || (noNewPrivileges && service.privileged !== true)
      ? { allowPrivilegeEscalation: false as const }
      : {}),
    ...(service.privileged === true ? { privileged: true as const } : {}),
    ...(service.read_only === true ? { readOnlyRootFilesystem: true as const } : {}),
    addCapabilities: unprivileged && knowledge === undefined ? withBinding(add) : add,
    dropCapabilities: unprivileged ? ['ALL'] : drop,
    ...options,
  };
}

/** A program whose file has this capability, such as Caddy, is not started without it; `restricted` allows it. */
function withBinding(capabilities: readonly string[]): readonly string[] {
  return [...new Set([...capabilities, 'NET_BIND_SERVICE'])];
}

/**
 * The user of a container without anything to gain, for the containers that prepare its pod.
 *
 * @param user another user, for what the container's own cannot do or is not known to be able to
 */
export function helperSecurity(security: ContainerSecurity, user?: RunAs): ContainerSecurity {
  const { readOnlyRootFilesystem: _, privileged: __, seccomp: ___, appArmor: ____, ...rest } = security;
  if (user === undefined) return { ...rest, addCapabilities: [], dropCapabilities: rest.runAsNonRoot ? ['ALL'] : [] };
  const unprivileged = user.uid !== 0;
  return {
    ...(user.uid === undefined ? {} : { runAsUser: user.uid }),
    ...(user.gid === undefined ? {} : { runAsGroup: user.gid }),
    ...(unprivileged ? { runAsNonRoot: true as const } : {}),
    allowPrivilegeEscalation: false,
    ...(rest.seLinux === undefined ? {} : { seLinux: rest.seLinux }),
    addCapabilities: [],
    dropCapabilities: unprivileged ? ['ALL'] : [],
  };
}

export function podSecurity(context: ServiceContext, { uid, gid }: RunAs, ownsClaim: boolean): PodSecurity {
  const groups = (context.service.group_add ?? []).flatMap((group, index) => {
    if (/^\d+$/.test(group)) return Number(group);
    tell(context, ['group_add', index], {
      severity: 'warning',
      code: 'approximation',
      message: `The number of the group "${group}" is known inside the image only; the group is left out.`,
      hint: `Write the number that this command prints: docker run --rm --entrypoint getent ${context.image} group ${group}`,
    });
    return [];
  });
  // Root writes everywhere; whoever else is in the group 0 only does where the volume belongs to it.
  const fsGroup = context.settings.fsGroup ?? (ownsClaim && uid !== 0 ? (gid ?? uid) : undefined);
  return {
    ...(fsGroup === undefined ? {} : { fsGroup }),
    supplementalGroups: groups,
    sysctls: planSysctls(context, uid),
  };
}
