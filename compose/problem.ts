import { KnownCredentials } from './credentials/known-credentials';
import { withoutCredentials } from './credentials/redact';
import { formatPosition, type Position } from './position';

/** What kind of thing is wrong: stable names, for tests and for machines that read the report. */
type ProblemCode =
  | 'file'
  | 'yaml'
  | 'interpolation'
  | 'unknown-key'
  | 'wrong-value'
  | 'undeclared'
  | 'cycle'
  | 'content'
  | 'name'
  | 'unsupported'
  | 'outdated'
  | 'credential'
  | 'approximation'
  | 'not-applicable'
  | 'default';

/**
 * How much it matters: an `error` stops everything; a `warning` may break what worked under
 * Compose; a `note` tells of a decision that the Compose file left open.
 */
export type Severity = 'error' | 'warning' | 'note';

/** Something to tell the user, with the place it is about and a way out. */
export interface Problem {
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** Where; absent only when there is no file to point at. */
  readonly at?: Position;
  /** The path in the Compose model, such as `services.web.ports[0]`. */
  readonly path?: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** One line for a person: `file:line:col: path: message hint`. */
export function formatProblem(problem: Problem): string {
  const place = [problem.at && formatPosition(problem.at), problem.path].filter(Boolean).join(': ');
  const text = problem.hint === undefined ? problem.message : `${problem.message} ${problem.hint}`;
  return place === '' ? text : `${place}: ${text}`;
}

/** Thrown when a Compose file cannot be read or translated; carries all that was found, not just the first. */
export class ComposeError extends Error {
  override readonly name = 'ComposeError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

/** Collects problems along the way, so that a user sees all of them at once; and none shows a credential. */
export class Problems {
  private readonly found: Problem[] = [];

  /** @param credentials what is known to be one, wherever it stands */
  constructor(readonly credentials = new KnownCredentials()) {}

  add(...problems: readonly Problem[]): void {
    this.found.push(...problems);
  }

  get all(): readonly Problem[] {
    return this.found.map((problem) => withoutCredentials(problem, this.credentials));
  }

  /** @throws ComposeError with every error found so far, if there is one. */
  throwIfErrors(): void {
    if (!this.found.some(({ severity }) => severity === 'error')) return;
    throw new ComposeError(this.all.filter(({ severity }) => severity === 'error'));
  }
}
