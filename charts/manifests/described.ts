import type { Place } from '../../plan/plan';
import type { ApiManifest } from './api';

/** A manifest, with what tells it from the others of its service. */
export interface Described {
  /** The name in the tree of constructs. */
  readonly id: string;
  readonly manifest: ApiManifest;
  /** The place in the Compose file that brings the object along; absent where that is the service as a whole. */
  readonly place?: Place | undefined;
}
