import type { Problem } from '../compose/problem';
import type { Project } from '../compose/project';
import { entryOf, textOf } from '../compose/tree/node';

/** The error of a project without a service; where profiles are to blame, with their names. */
export function nothingToRun(project: Project): Problem {
  const common = { severity: 'error', code: 'undeclared', ...project.locate(['services']) } as const;
  const { services } = project.disabled;
  if (services.size === 0)
    return { ...common, message: 'There is no service to run.', hint: 'Add one under "services:".' };
  const profiles = [...services.values()].flatMap((service) => {
    const names = entryOf(service, 'profiles');
    return names?.kind === 'sequence' ? names.items.flatMap((name) => textOf(name) ?? []) : [];
  });
  const names = [...new Set(profiles)];
  return {
    ...common,
    message: `There is no service to run: each has a profile that is not enabled. Profiles are: ${names.join(', ')}.`,
    hint: `Enable one, such as COMPOSE_PROFILES=${names[0] ?? ''}`,
  };
}
