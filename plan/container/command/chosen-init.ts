import type { ContainerPlan, ContainerSecurity } from '../../plan';
import { joinName } from '../../values/names';
import { tell, type ServiceContext } from '../../facts/context';
import { commandWords } from './command-line';
import type { ServiceCredentials } from '../credentials';

/** The container that the labels `kompose.init.containers.*` ask for: it runs to its end before the service starts. */
export function chosenInit(
  context: ServiceContext,
  credentials: ServiceCredentials,
  security: ContainerSecurity,
): ContainerPlan[] {
  const chosen = context.settings.initContainer;
  if (chosen === undefined) return [];
  if (chosen.image === undefined) {
    tell(context, ['labels'], {
      severity: 'error',
      code: 'undeclared',
      message: 'The init container has no image.',
      hint: 'Set the label "kompose.init.containers.image".',
    });
    return [];
  }
  const command = chosen.command && commandWords(chosen.command, credentials);
  return [
    {
      name: joinName(chosen.name ?? `${context.name}-init`),
      image: chosen.image,
      pullPolicy: 'IfNotPresent',
      ...(command === undefined ? {} : { command }),
      // It has none of the environment of the service but what its own command has of it.
      env: credentials.env().filter(({ name }) => command?.some((word) => word.includes(`$(${name})`))),
      ports: [],
      mounts: [],
      security,
    },
  ];
}
