import { nearest } from '../validate/nearest';
import type { Rule } from './rule';

/** What a service depends on is a service of the project. @see Compose Specification, "depends_on" */
export const dependenciesExist: Rule = (project) => {
  const names = Object.keys(project.model.services);
  return Object.entries(project.model.services).flatMap(([name, service]) =>
    Object.entries(service.depends_on ?? {})
      .filter(([dependency, { required }]) => required && !names.includes(dependency))
      .map(([dependency]) => {
        const suggestion = nearest(dependency, names);
        return {
          severity: 'error' as const,
          code: 'undeclared' as const,
          ...project.locate(['services', name, 'depends_on', dependency]),
          message: `"${name}" depends on "${dependency}", which is not a service here.`,
          hint: suggestion ? `Did you mean "${suggestion}"?` : `Services are: ${names.join(', ')}.`,
        };
      }),
  );
};
