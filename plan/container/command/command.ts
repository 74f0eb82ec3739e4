import type { ContainerPlan } from '../../plan';
import { tell, type ServiceContext } from '../../facts/context';
import { commandWords } from './command-line';
import type { ServiceCredentials } from '../credentials';

/**
 * `entrypoint` and `command`: Kubernetes' `command` and `args`. An entrypoint alone drops the CMD of the image, in both.
 * An empty entrypoint takes the image's ENTRYPOINT away, so the command is run by itself.
 *
 * @see Compose Specification, "command", "entrypoint"
 */
export function planCommand(
  context: ServiceContext,
  credentials: ServiceCredentials,
): Pick<ContainerPlan, 'command' | 'args'> {
  const { service } = context;
  const entrypoint = service.entrypoint && commandWords(service.entrypoint, credentials);
  const args = service.command && commandWords(service.command, credentials);
  if (entrypoint?.length === 0) {
    if (args && args.length > 0) return { command: args };
    tell(context, ['entrypoint'], {
      severity: 'warning',
      code: 'approximation',
      message:
        'An empty entrypoint removes the entrypoint of the image and keeps its command, which is not known here; the entrypoint stays.',
      hint: 'Copy the command of the image to "command".',
    });
  }
  return {
    ...(entrypoint && entrypoint.length > 0 ? { command: entrypoint } : {}),
    ...(args ? { args } : {}),
  };
}
