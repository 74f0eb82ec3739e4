import { nearest } from '../validate/nearest';
import { containersOf } from './containers';
import type { Rule } from './rule';

/** A network that a service or job is on is declared at the top level; `default` always is. @see Compose Specification, "networks" */
export const networksAreDeclared: Rule = (project) => {
  const declared = ['default', ...Object.keys(project.model.networks ?? {})];
  return containersOf(project.model).flatMap(({ path, service: { networks = {} } }) =>
    Object.keys(networks)
      .filter((network) => !declared.includes(network))
      .map((network) => {
        const suggestion = nearest(network, declared);
        return {
          severity: 'error' as const,
          code: 'undeclared' as const,
          ...project.locate([...path, 'networks', network]),
          message: `"${network}" is not declared under the top-level "networks:".`,
          hint: suggestion
            ? `Did you mean "${suggestion}"?`
            : `Add "networks:" with "${network}:" at the end of the file.`,
        };
      }),
  );
};
