import type { Problem } from '../../compose/problem';
import type { Path } from '../../compose/tree/path';

/** A value of a service that no container can start with. */
export interface Refusal extends Pick<Problem, 'message' | 'hint'> {
  /** Below the service. */
  readonly path: Path;
}
