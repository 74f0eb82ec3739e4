import type { Service } from '../model/service';
import type { Path } from '../tree/path';
import { nearest } from '../validate/nearest';
import { containersOf } from './containers';
import type { Rule } from './rule';

type Kind = 'volumes' | 'configs' | 'secrets' | 'models';

/** Something of the top level that a service uses, and where it does so. */
interface Use {
  readonly kind: Kind;
  readonly source: string;
  readonly path: Path;
}

/** A named volume, config, secret or model that a service or job uses is declared at the top level. */
export const referencesAreDeclared: Rule = (project) => {
  const declaredOf = (kind: Kind): readonly string[] => Object.keys(project.model[kind] ?? {});
  return containersOf(project.model).flatMap(({ path, service }) =>
    usesOf(service)
      .filter(({ kind, source }) => !Object.hasOwn(project.model[kind] ?? {}, source))
      .map((use) => {
        const suggestion = nearest(use.source, declaredOf(use.kind));
        return {
          severity: 'error' as const,
          code: 'undeclared' as const,
          ...project.locate([...path, ...use.path]),
          message: `"${use.source}" is not declared under the top-level "${use.kind}:".`,
          hint: use.source.includes('/')
            ? `Write "./${use.source}" for a file or folder of the project. A volume has a name without "/".`
            : suggestion
              ? `Did you mean "${suggestion}"?`
              : `Add "${use.kind}:" with "${use.source}:" at the end of the file.`,
        };
      }),
  );
};

function usesOf(service: Service): Use[] {
  const { volumes = [], configs = [], secrets = [], models = {}, build } = service;
  const files = (kind: Kind, references: readonly { readonly source?: string }[], path: Path): Use[] =>
    references.map(({ source = '' }, index) => ({ kind, source, path: [...path, index] }));
  return [
    ...volumes.flatMap(({ type, source }, index): Use[] =>
      type === 'volume' && source !== undefined ? [{ kind: 'volumes', source, path: ['volumes', index] }] : [],
    ),
    ...files('configs', configs, ['configs']),
    ...files('secrets', secrets, ['secrets']),
    ...files('secrets', build?.secrets ?? [], ['build', 'secrets']),
    ...Object.keys(models).map((source): Use => ({ kind: 'models', source, path: ['models', source] })),
  ];
}
