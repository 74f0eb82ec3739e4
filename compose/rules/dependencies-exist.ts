import type { Problem } from '../problem';
import type { Project } from '../project';
import type { Path } from '../tree/path';
import { nearest } from '../validate/nearest';
import type { Rule } from './rule';

/** A service that another one names, and the key that names it. */
interface Use {
  readonly path: Path;
  readonly target: string;
}

/** Other services that a service depends on, shares something with, or builds upon, are in the project. */
export const dependenciesExist: Rule = (project) =>
  Object.entries(project.model.services).flatMap(([name, service]) => {
    const dependencies = Object.entries(service.depends_on ?? {})
      .filter(([target, { required }]) => required || !project.disabled.has(target))
      .map(([target]): Use => ({ path: ['depends_on', target], target }));
    const contexts = Object.entries(service.build?.additional_contexts ?? {})
      .filter(([, context]) => context.startsWith('service:'))
      .map(([key, context]): Use => ({
        path: ['build', 'additional_contexts', key],
        target: context.slice('service:'.length),
      }));
    return [
      ...dependencies.flatMap((use) => check(project, name, use, false)),
      ...contexts.flatMap((use) => [...check(project, name, use, true), ...checkBuild(project, name, use)]),
    ];
  });

function checkBuild(project: Project, name: string, { path, target }: Use): Problem[] {
  const service = project.model.services[target];
  if (service === undefined || service.build !== undefined) return [];
  return [
    {
      severity: 'error',
      code: 'wrong-value',
      ...project.locate(['services', name, ...path]),
      message: `"${name}" builds upon "${target}", which has no build.`,
      hint: `Write "docker-image://${service.image ?? 'NAME'}" to build upon an image.`,
    },
  ];
}

function check(project: Project, name: string, { path, target }: Use, mayBeDisabled: boolean): Problem[] {
  const names = Object.keys(project.model.services);
  const disabled = project.disabled.has(target);
  if (names.includes(target) || (disabled && mayBeDisabled)) return [];
  const suggestion = nearest(target, names);
  const hint = suggestion ? `Did you mean "${suggestion}"?` : `Services are: ${names.join(', ')}.`;
  return [
    {
      severity: 'error',
      code: 'undeclared',
      ...project.locate(['services', name, ...path]),
      message: `"${name}" depends on "${target}", ${disabled ? 'whose profiles are not enabled' : 'which is not a service here'}.`,
      hint: disabled ? 'Enable one of them with COMPOSE_PROFILES, or write "required: false".' : hint,
    },
  ];
}
