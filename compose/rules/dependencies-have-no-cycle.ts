import type { Rule } from './rule';

/** No service waits for itself, directly or through others. */
export const dependenciesHaveNoCycle: Rule = (project) => {
  const { services } = project.model;
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const dependency of Object.keys(services[name]?.depends_on ?? {})) {
      const cycle = visit(dependency, [...trail, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of Object.keys(services)) {
    const cycle = visit(name, []);
    if (cycle) {
      return [
        {
          severity: 'error',
          code: 'cycle',
          ...project.locate(['services', cycle[0] ?? name, 'depends_on', cycle[1] ?? name]),
          message: `The services wait for each other in a circle: ${cycle.join(' → ')}.`,
          hint: 'Remove one of these depends_on.',
        },
      ];
    }
  }
  return [];
};
