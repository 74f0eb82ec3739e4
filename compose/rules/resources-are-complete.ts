import type { Project } from '../project';
import type { FileObject } from '../model/compose-model';
import type { Problem } from '../problem';
import { toJson } from '../tree/node';
import { find } from '../tree/path';
import type { Rule } from './rule';

/** Where the content of a config comes from; a secret's cannot be written into the file. */
const SOURCES = {
  configs: ['file', 'environment', 'content'],
  secrets: ['file', 'environment'],
} as const satisfies Record<string, readonly (keyof FileObject)[]>;

/** A config or secret comes from one place, or exists outside of the project. */
export const resourcesAreComplete: Rule = (project) => [
  ...(['configs', 'secrets'] as const).flatMap((kind) =>
    Object.entries(project.model[kind] ?? {}).flatMap(([name, object]) => fileObject(project, kind, name, object)),
  ),
  ...Object.entries(project.model.volumes ?? {}).flatMap(([name, volume]) =>
    volume.external === true ? externalVolume(project, name) : [],
  ),
];

function fileObject(project: Project, kind: keyof typeof SOURCES, name: string, object: FileObject): Problem[] {
  const sources = SOURCES[kind];
  const isGiven = (value: unknown): boolean => value !== undefined && (kind === 'configs' || value !== '');
  const given = sources.filter((source) => isGiven(object[source]));
  const written = find(project.tree, [kind, name]);
  const hasDriver = kind === 'configs' && written?.kind === 'mapping' && written.entries.has('driver');
  const elsewhere = object.external === true || hasDriver;
  if (given.length === 1 || (given.length === 0 && elsewhere)) return [];
  const which = sources.map((source) => `"${source}"`).join(' or ');
  return [
    {
      severity: 'error',
      code: 'wrong-value',
      ...project.locate([kind, name]),
      message: given.length === 0 ? 'The content has no source.' : 'The content has several sources.',
      hint: `Write one of ${which}${given.length === 0 ? ', or "external: true"' : ''}.`,
    },
  ];
}

function externalVolume(project: Project, name: string): Problem[] {
  const written = find(project.tree, ['volumes', name]);
  const keys = Object.keys(written === undefined ? {} : (toJson(written) as object));
  return keys
    .filter((key) => key !== 'name' && key !== 'external' && !key.startsWith('x-'))
    .map((key) => ({
      severity: 'error',
      code: 'wrong-value',
      ...project.locate(['volumes', name, key]),
      message: `The volume is made elsewhere ("external"), so "${key}" has no effect.`,
      hint: `Remove "${key}" or "external".`,
    }));
}
