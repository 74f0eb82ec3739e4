import { tell, type ServiceContext } from '../facts/context';

/** The namespaces of the node that a pod is in, instead of its own. */
export interface HostNamespaces {
  readonly hostNetwork?: true;
  readonly hostPid?: true;
  readonly hostIpc?: true;
}

/**
 * `network_mode`, `pid` and `ipc`: those of the node can be had; the network of another service is that of its pod
 * (`shared-pods.ts`), the rest of another container cannot be had.
 */
export function hostNamespaces(context: ServiceContext): HostNamespaces {
  const { network_mode, pid, ipc } = context.service;
  for (const [key, value] of Object.entries({ network_mode, pid, ipc })) {
    const [, kind, other] = /^(service|container):(.*)$/.exec(value ?? '') ?? [];
    if (other === undefined || (key === 'network_mode' && kind === 'service')) continue;
    tell(context, [key], {
      severity: key === 'network_mode' ? 'error' : 'warning',
      code: 'unsupported',
      message: `A pod cannot share "${key}" with "${other}".`,
      hint:
        key === 'network_mode'
          ? 'Name a service of this project: "service:NAME".'
          : 'Connect the two over the network, or run both programs in one container.',
    });
  }
  if (network_mode === 'host') {
    tell(context, ['network_mode'], {
      severity: 'warning',
      code: 'approximation',
      message: 'The pod uses the network of its node, where other services do not publish their ports.',
      hint: 'Replace localhost by the names of the services; the names work there, too.',
    });
  }
  return {
    ...(network_mode === 'host' ? { hostNetwork: true as const } : {}),
    ...(pid === 'host' ? { hostPid: true as const } : {}),
    ...(ipc === 'host' ? { hostIpc: true as const } : {}),
  };
}
