import type { Rule } from './rule';

/** A service and a job have two names, be they enabled or not. @see Compose Specification, "jobs" */
export const namesAreUnique: Rule = (project) => {
  const { model, disabled } = project;
  return [...Object.keys(model.jobs ?? {}), ...disabled.jobs.keys()]
    .filter((name) => Object.hasOwn(model.services, name) || disabled.services.has(name))
    .map((name) => ({
      severity: 'error',
      code: 'name',
      ...project.locate(['jobs', name]),
      message: `"${name}" is the name of a service as well.`,
      hint: 'Rename one of them.',
    }));
};
