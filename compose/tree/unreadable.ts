import type { Position } from '../position';
import type { Problem } from '../problem';

/** Stops reading a YAML file at the first place that cannot be read. */
export class Unreadable extends Error {
  readonly problem: Problem;

  constructor(at: Position, message: string, hint: string) {
    super(message);
    this.problem = { severity: 'error', code: 'yaml', at, message, hint };
  }
}
