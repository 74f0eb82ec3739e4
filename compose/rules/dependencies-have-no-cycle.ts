import { dependencyOrder } from '../dependency-order';
import { containersOf } from './containers';
import type { Rule } from './rule';

/** No service or job waits for itself, directly or through others. */
export const dependenciesHaveNoCycle: Rule = (project) => {
  const containers = new Map(containersOf(project.model).map((container) => [container.name, container]));
  const { cycle } = dependencyOrder(containers.keys(), (name) =>
    Object.keys(containers.get(name)?.service.depends_on ?? {}),
  );
  const [first = '', second = ''] = cycle ?? [];
  const container = containers.get(first);
  if (cycle === undefined || container === undefined) return [];
  return [
    {
      severity: 'error',
      code: 'cycle',
      ...project.locate([...container.path, 'depends_on', second]),
      message: `The ${container.section} wait for each other in a circle: ${cycle.join(' → ')}.`,
      hint: 'Remove one of these depends_on.',
    },
  ];
};
