import type { Place } from './plan';

/** A part of a plan that may know the place in the Compose file that brings it along. */
export interface Placed {
  readonly place?: Place;
}

/** A part of a plan as the cluster gets it: where it stands in the Compose file changes nothing there. */
export function withoutPlace<T extends Placed>({ place: _, ...part }: T): Omit<T, 'place'> {
  return part;
}
