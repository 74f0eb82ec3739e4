import type { Position } from '../compose/position';

/** A position in a Compose file, and the path in the Compose model that stands there. */
export interface Place {
  readonly at: Position;
  readonly path: string;
}

export type Labels = Readonly<Record<string, string>>;
