import { isMapping, type Json } from '../compose/tree/node';
import type { Manifest, Place } from '../plan/plan';

/** One object of a project, as it stands in a manifest, with where it comes from and where it goes. */
export interface ProjectManifest {
  readonly manifest: Manifest;
  /** The file that it goes to, which is one chart: a service's by its name in Kubernetes, or what stands before all. */
  readonly chart: string;
  /** Its name among those of its chart. */
  readonly id: string;
  /** The service that it belongs to, by its name in Kubernetes; absent for what belongs to the project. */
  readonly service?: string;
  /** Where the Compose file asks for it. */
  readonly place: Place;
  /** Whether it is a whole manifest of the user's own, which no patch reaches. */
  readonly isOfUser?: true;
}

/** Whether a value says which object it is. */
export function isManifest(value: Json): value is Json & Manifest {
  if (!isMapping(value) || !isMapping(value['metadata'])) return false;
  return [value['apiVersion'], value['kind'], value['metadata']['name']].every((part) => typeof part === 'string');
}
