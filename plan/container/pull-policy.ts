import type { ContainerPlan } from '../plan';
import { tell, type ServiceContext } from '../facts/context';

/** Compose's default, `missing`, is Kubernetes' `IfNotPresent`. @see Compose Specification, "pull_policy" */
export function pullPolicy(context: ServiceContext): ContainerPlan['pullPolicy'] {
  const { settings, service } = context;
  if (settings.imagePullPolicy !== undefined) return settings.imagePullPolicy;
  // The tag changes with the content, so there is never a newer image; and the image may be on the nodes only.
  if (context.dockerfile !== undefined) return 'IfNotPresent';
  switch (service.pull_policy) {
    case 'always':
      return 'Always';
    case 'never':
      return 'Never';
    case undefined:
    case 'missing':
    case 'build':
      return 'IfNotPresent';
    default:
      tell(context, ['pull_policy'], {
        severity: 'warning',
        code: 'approximation',
        message: `Kubernetes has no pull policy "${service.pull_policy}"; a node uses an image that it already has.`,
        hint: 'Write "always" to pull at every start of a pod, or give each version of the image its own tag.',
      });
      return 'IfNotPresent';
  }
}
