import { MAX_DEPENDENCIES, MAX_DEPENDENCIES_OF_PROJECT, MAX_SERVICES } from '../limits';
import type { Problem } from '../problem';
import { entryOf, type Node } from '../tree/node';
import { locate } from '../tree/path';
import { containersOf } from './containers';
import type { Rule } from './rule';

/** A project has an end. */
export const servicesAreCounted: Rule = (project) => tooManyServices(project.tree);

/** So have the dependencies of a service, and those of all services and jobs together. */
export const dependenciesAreCounted: Rule = (project) => {
  let all = 0;
  for (const { name, path, service } of containersOf(project.model)) {
    const count = Object.keys(service.depends_on ?? {}).length;
    all += count;
    if (count <= MAX_DEPENDENCIES && all <= MAX_DEPENDENCIES_OF_PROJECT) continue;
    const message =
      count > MAX_DEPENDENCIES
        ? `"${name}" depends on ${count} services, and a pod waits for ${MAX_DEPENDENCIES} at most.`
        : `The services and jobs up to here have more than ${MAX_DEPENDENCIES_OF_PROJECT} dependencies together.`;
    const hint = 'Name only the services that the start needs, or divide the project into several.';
    return [{ severity: 'error', code: 'unsupported', ...project.locate([...path, 'depends_on']), message, hint }];
  }
  return [];
};

/** The problem with the number of services and jobs of one file, or of all of them. */
export function tooManyServices(root: Node): Problem[] {
  const [services = 0, jobs = 0] = ['services', 'jobs'].map((section) => {
    const containers = entryOf(root, section);
    return containers?.kind === 'mapping' ? containers.entries.size : 0;
  });
  if (services + jobs <= MAX_SERVICES) return [];
  return [
    {
      severity: 'error',
      code: 'unsupported',
      at: locate(root, [services > jobs ? 'services' : 'jobs']),
      path: services > jobs ? 'services' : 'jobs',
      message: `There are ${services + jobs} services and jobs, and at most ${MAX_SERVICES} are translated.`,
      hint: 'Divide the project into several.',
    },
  ];
}
