import type { Problem } from '../../compose/problem';
import type { Project } from '../../compose/project';
import { entryOf, textOf } from '../../compose/tree/node';

/** The error of a project without a service; where profiles are to blame, with their names. */
export function nothingToRun(project: Project): Problem {
  const common = { severity: 'error', code: 'undeclared', ...project.locate(['services']) } as const;
  const { services } = project.disabled;
  if (services.size === 0)
    return { ...common, message: 'The project has no service to run.', hint: 'Add a service under "services:".' };
  const profiles = [...services.values()].flatMap((service) => {
    const names = entryOf(service, 'profiles');
    return names?.kind === 'sequence' ? names.items.flatMap((name) => textOf(name) ?? []) : [];
  });
  const names = [...new Set(profiles)];
  if (names.length === 0)
    return {
      ...common,
      message: 'The project has no service to run, because every service is left out (--without).',
      hint: 'Leave out fewer services.',
    };
  return {
    ...common,
    message: `The project has no service to run, because every service needs a profile that is not enabled. The profiles are: ${names.join(', ')}.`,
    hint: `Enable a profile, such as COMPOSE_PROFILES=${names[0] ?? ''}`,
  };
}
