import { formatPosition } from '../compose/position';
import type { Problem } from '../compose/problem';
import { objectsOf, type PlannedObject } from './objects';
import type { Place } from './places';
import type { Plan } from './plan';

/**
 * Refuses two objects of one kind and name, of which one would replace the other: neither is renamed, as others know
 * them by their names.
 *
 * @param placeOf where it is written what becomes an object
 */
export function uniqueObjects(plan: Plan, placeOf: (object: PlannedObject) => Place): Problem[] {
  const made = new Map<string, PlannedObject>();
  return objectsOf(plan).flatMap((object): Problem[] => {
    const { group, kind, namespace, name } = object;
    const id = [group, kind, namespace, name].join('/');
    const other = made.get(id);
    if (other === undefined) {
      made.set(id, object);
      return [];
    }
    const { at, path } = placeOf(other);
    const isOfUser = [object, other].some(({ resource }) => resource !== undefined);
    return [
      {
        severity: 'error',
        code: 'name',
        ...placeOf(object),
        message: `The ${kind} "${name}" is made of this, and of ${path} at ${formatPosition(at)}: one would replace the other.`,
        hint: isOfUser
          ? `Give it another name; what is made anyway is changed with "x-kubernetes: {patches: {${kind}: …}}".`
          : 'Rename the service, file, folder or volume that one of them is called after.',
      },
    ];
  });
}
