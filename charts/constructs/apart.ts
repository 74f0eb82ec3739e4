import type { ApiObject } from 'cdk8s';
import type { Construct, IConstruct } from 'constructs';

/** A construct that makes objects, some of which another construct may make as well. */
interface Maker extends Construct {
  readonly apiObjects: readonly ApiObject[];
}

/**
 * Finds the objects that another project of the same app makes as well: in the cluster, one would replace the other.
 * A namespace that both make in the same way is not among them.
 *
 * @param isMaker tells the projects from all other constructs
 * @returns a message for each object that a project earlier in the tree makes, too
 */
export function apartFromOthers<T extends Maker>(
  project: T,
  isMaker: (construct: IConstruct) => construct is T,
): string[] {
  const makers = project.node.root.node.findAll().filter(isMaker);
  const earlier = makers.slice(0, makers.indexOf(project));
  if (earlier.length === 0) return [];
  const taken = new Map(
    earlier.flatMap((other) => other.apiObjects.map((object) => [idOf(object), { other, object }])),
  );
  return project.apiObjects.flatMap((object) => {
    const found = taken.get(idOf(object));
    if (found === undefined || (object.kind === 'Namespace' && isSame(object, found.object))) return [];
    return [
      `The project at ${found.other.node.path} makes the ${object.kind} "${object.name}", too: one would replace the other. ` +
        'Give one of the projects another "name" or "namespace".',
    ];
  });
}

function idOf({ apiGroup, kind, metadata, name }: ApiObject): string {
  return [apiGroup, kind, metadata.namespace, name].join('/');
}

function isSame(a: ApiObject, b: ApiObject): boolean {
  return JSON.stringify(a.toJson()) === JSON.stringify(b.toJson());
}
