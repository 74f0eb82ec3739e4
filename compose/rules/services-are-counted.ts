import { MAX_SERVICES } from '../limits';
import type { Problem } from '../problem';
import { entryOf, type Node } from '../tree/node';
import { locate } from '../tree/path';
import type { Rule } from './rule';

/** A project has an end. */
export const servicesAreCounted: Rule = (project) => tooManyServices(project.tree);

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
