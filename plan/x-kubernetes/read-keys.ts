import { own } from '../../compose/own';
import type { Problems } from '../../compose/problems';
import type { Project } from '../../compose/project';
import { isMapping, type Json } from '../../compose/tree/node';
import type { Path } from '../../compose/tree/path';
import { nearest } from '../../compose/validate/nearest';
import { readAt } from '../settings/values';

/** The readers of keys, each with the setting that it makes. */
export type Keys<T> = Readonly<Record<string, (value: Json, path: Path) => Partial<T>>>;

/** Reads a mapping by a table of its keys. Reports every key that is not in the table, and every value without a meaning. */
export function readKeys<T extends object>(
  project: Project,
  path: Path,
  value: Json | undefined,
  keys: Keys<T>,
  problems: Problems,
): Partial<T> {
  if (value === undefined || value === null) return {};
  if (!isMapping(value)) {
    problems.add({
      severity: 'error',
      code: 'wrong-value',
      ...project.locate(path),
      message: 'The value is not a mapping.',
      hint: `Write a mapping with any of these keys: ${Object.keys(keys).join(', ')}.`,
    });
    return {};
  }
  return Object.entries(value).reduce<Partial<T>>((all, [key, item]) => {
    const read = own(keys, key);
    const at = [...path, key];
    if (read === undefined) {
      const meant = nearest(key, Object.keys(keys));
      problems.add({
        severity: 'error',
        code: 'unknown-key',
        ...project.locate(at),
        message: `"x-kubernetes" has no key "${key}" at this place.`,
        hint: meant === undefined ? `The keys are ${Object.keys(keys).join(', ')}.` : `Did you mean "${meant}"?`,
      });
      return all;
    }
    return { ...all, ...readAt(project, at, item, (one) => read(one, at), problems) };
  }, {});
}
