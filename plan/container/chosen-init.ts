import type { ContainerPlan, ContainerSecurity } from '../plan';
import { joinName } from '../names';
import { tell, type ServiceContext } from '../service/context';
import { escapeExpansion } from './command-line';

/** The container that the labels `kompose.init.containers.*` ask for: it runs to its end before the service starts. */
export function chosenInit(context: ServiceContext, security: ContainerSecurity): ContainerPlan[] {
  const chosen = context.settings.initContainer;
  if (chosen === undefined) return [];
  if (chosen.image === undefined) {
    tell(context, ['labels'], {
      severity: 'error',
      code: 'undeclared',
      message: 'An init container needs an image.',
      hint: 'Name it with the label "kompose.init.containers.image".',
    });
    return [];
  }
  return [
    {
      name: joinName(chosen.name ?? `${context.name}-init`),
      image: chosen.image,
      pullPolicy: 'IfNotPresent',
      ...(chosen.command === undefined ? {} : { command: chosen.command.map(escapeExpansion) }),
      env: [],
      ports: [],
      mounts: [],
      security,
    },
  ];
}
