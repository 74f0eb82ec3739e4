import { formatPosition } from '../compose/position';
import type { Problem } from '../compose/problem';
import { claimsOfPods } from './claim-templates';
import type { ProjectManifest } from './project-manifest';

/** An object that stands in a manifest, or that Kubernetes makes for one that does. */
interface ClusterObject {
  readonly kind: string;
  readonly name: string;
  /** Tells it from all other objects of the cluster. */
  readonly id: string;
  readonly from: ProjectManifest;
}

/**
 * Refuses two objects of one kind and name, of which one would replace the other: neither is renamed, as others know
 * them by their names.
 */
export function uniqueManifests(manifests: readonly ProjectManifest[]): Problem[] {
  const made = new Map<string, ProjectManifest>();
  return objectsOf(manifests).flatMap(({ kind, name, id, from }): Problem[] => {
    const other = made.get(id);
    if (other === undefined) {
      made.set(id, from);
      return [];
    }
    const isOfUser = from.isOfUser === true || other.isOfUser === true;
    return [
      {
        severity: 'error',
        code: 'name',
        ...from.place,
        message: `The ${kind} "${name}" is made of this part, and of ${other.place.path} at ${formatPosition(other.place.at)}: one would replace the other.`,
        hint: isOfUser
          ? `Give your manifest another name, or change the other object with "x-kubernetes: {patches: {${kind}: …}}".`
          : 'Rename the service, file, folder or volume that one of them is called after.',
      },
    ];
  });
}

function objectsOf(manifests: readonly ProjectManifest[]): ClusterObject[] {
  const claimsOf = claimsOfPods(manifests.map(({ manifest }) => manifest));
  return manifests.flatMap((from) => {
    const { kind, metadata } = from.manifest;
    const claim = 'PersistentVolumeClaim';
    return [
      { kind, name: metadata.name, id: objectId(from), from },
      ...claimsOf(from.manifest).map((name) => ({
        kind: claim,
        name,
        id: ['', claim, metadata.namespace, name].join('/'),
        from,
      })),
    ];
  });
}

/** Tells an object from all others of a cluster: the group of its API, its kind, namespace and name. */
function objectId({ manifest: { apiVersion, kind, metadata } }: ProjectManifest): string {
  const group = apiVersion.includes('/') ? apiVersion.replace(/\/.*/, '') : '';
  return [group, kind, metadata.namespace, metadata.name].join('/');
}
