import type { Service } from '../project';
import { nearest } from '../validate/nearest';
import type { Rule } from './rule';

type Kind = 'volumes' | 'configs' | 'secrets' | 'models';

function referencesOf(service: Service, kind: Kind): readonly (string | undefined)[] {
  if (kind === 'volumes')
    return (service.volumes ?? []).map(({ type, source }) => (type === 'volume' ? source : undefined));
  if (kind === 'models') return Object.keys(service.models ?? {});
  const building = kind === 'secrets' ? (service.build?.secrets ?? []) : [];
  return [...(service[kind] ?? []), ...building].map(({ source }) => source ?? '');
}

/** A named volume, config, secret or model that a service uses is declared at the top level. */
export const referencesAreDeclared: Rule = (project) =>
  (['volumes', 'configs', 'secrets', 'models'] as const).flatMap((kind) => {
    const declared = Object.keys(project.model[kind] ?? {});
    return Object.entries(project.model.services).flatMap(([name, service]) =>
      referencesOf(service, kind).flatMap((source, index) => {
        if (source === undefined || declared.includes(source)) return [];
        const suggestion = nearest(source, declared);
        return [
          {
            severity: 'error' as const,
            code: 'undeclared' as const,
            ...project.locate(['services', name, kind, index]),
            message: `"${source}" is not declared under the top-level "${kind}:".`,
            hint: suggestion
              ? `Did you mean "${suggestion}"?`
              : `Add "${kind}:" with "${source}:" at the end of the file.`,
          },
        ];
      }),
    );
  });
