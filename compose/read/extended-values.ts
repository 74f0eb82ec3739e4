import { MAX_EXTENDED_VALUES } from '../limits';
import type { Problem } from '../problem';
import type { Position } from '../position';
import type { Node } from '../tree/node';

/** Counts what the services of a project get from those that they extend. */
export class ExtendedValues {
  private count = 0;

  /** Adds a service that has what it extends. @returns the problem at its `extends` where there is too much of that */
  add(service: Node, at: Position, path: string): Omit<Problem, 'severity'> | undefined {
    this.count += valuesIn(service);
    if (this.count <= MAX_EXTENDED_VALUES) return undefined;
    return {
      code: 'unsupported',
      at,
      path,
      message: `The services that extend others have more than ${MAX_EXTENDED_VALUES} values together up to here.`,
      hint: 'Extend services with fewer keys, or divide the project into several.',
    };
  }
}

function valuesIn(node: Node): number {
  if (node.kind === 'scalar') return 1;
  const below = node.kind === 'sequence' ? node.items : [...node.entries.values()].map(({ value }) => value);
  return below.reduce((sum, child) => sum + valuesIn(child), 1);
}
