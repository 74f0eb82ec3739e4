import type { Position } from '../compose/position';
import type { Project } from '../compose/project';
import type { PlannedObject } from './objects';
import type { ServiceContext } from './facts/context';

/** Where something is written. */
export interface Place {
  readonly at: Position;
  readonly path: string;
}

/**
 * Where it is written what becomes an object: the mount that brings it along, else its service; a manifest of the user
 * where that stands.
 *
 * @param mounted the place of what a mount brings along
 */
export function placesOf(
  project: Project,
  contexts: ReadonlyMap<string, ServiceContext>,
  mounted: (part: object) => Place | undefined,
): (object: PlannedObject) => Place {
  const bases = new Map([...contexts.values()].map(({ name, base }) => [name, base]));
  return ({ part, service = '', resource }) =>
    mounted(part) ??
    project.locate(resource === undefined ? (bases.get(service) ?? []) : ['x-kubernetes', 'resources', resource]);
}
