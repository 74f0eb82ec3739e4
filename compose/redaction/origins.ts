import type { Origin } from '../tree/origin';
import type { Path } from '../tree/path';
import { disjoint, shifted, type Span } from '../credentials/span';
import { isNamedCredential } from '../credentials/values';

/** A key or value of a Compose file that has a credential in it, or may have one. */
export interface Place {
  /** `file:line:column` */
  readonly at: string;
  readonly path: Path;
  readonly text: string;
  readonly origins: readonly Origin[];
  /** The parts that are credentials, whichever variable they came from. */
  readonly spans: readonly Span[];
}

/** The value of a variable that came from other variables. */
interface Derived {
  readonly value: string;
  readonly origins: readonly Origin[];
}

/** Levels of variables in the values of variables. */
const MAX_DERIVED = 20;

/** Decides by the variable that a text came from, and not by what the text looks like, whether it is a credential. */
export class Origins {
  constructor(
    /** The variables that secrets take their content from. */
    private readonly secretVariables: ReadonlySet<string> = new Set(),
    private readonly derived: ReadonlyMap<string, readonly Derived[]> = new Map(),
  ) {}

  /** Whether the value of a variable is a credential as a whole, by the variable's name or as it is that of a secret. */
  isCredential(variable: string, value: string): boolean {
    return value !== '' && (this.secretVariables.has(variable) || isNamedCredential(variable, value));
  }

  /** The credentials in a text, by where it came from. */
  spansIn(text: string, origins: readonly Origin[]): Span[] {
    return origins.length === 0 ? [] : disjoint(this.spansAt(text, origins, 0));
  }

  private spansAt(text: string, origins: readonly Origin[], depth: number): Span[] {
    return origins.flatMap(({ start, end, variable }) => {
      const value = text.slice(start, end);
      if (this.isCredential(variable, value)) return [{ start, end }];
      const known =
        depth > MAX_DERIVED ? undefined : this.derived.get(variable)?.find((other) => other.value === value);
      return known === undefined ? [] : shifted(this.spansAt(value, known.origins, depth + 1), start);
    });
  }
}
