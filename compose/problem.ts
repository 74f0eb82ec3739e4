import type { Excerpt } from './text/excerpt';
import { formatPosition, type Position } from './position';
import { printable } from './text/printable';

/** The kinds of problems: stable names, for tests and for machines that read the report. */
export type ProblemCode =
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
  | 'privilege'
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
  /** How much the problem matters. */
  readonly severity: Severity;
  /** The kind of the problem. */
  readonly code: ProblemCode;
  /** Where; absent only when there is no file to point at. */
  readonly at?: Position;
  /** The path in the Compose model, such as `services.web.ports[0]`. */
  readonly path?: string;
  /** The fact, as a whole sentence. */
  readonly message: string;
  /** The action that solves the problem, as a sentence. */
  readonly hint?: string;
  /** The line that it is about; only of errors, and only where the line shows no credential. */
  readonly excerpt?: Excerpt;
}

/** One line for a person, a log or a terminal: `file:line:col: path: message hint`. */
export function formatProblem(problem: Problem): string {
  const place = [problem.at && formatPosition(problem.at), problem.path].filter(Boolean).join(': ');
  const text = problem.hint === undefined ? problem.message : `${problem.message} ${problem.hint}`;
  return printable(place === '' ? text : `${place}: ${text}`);
}

/** Whether something does not do quite what it does under Compose; decisions that Compose leaves open are exact. */
export function isInexact({ severity, code }: Problem): boolean {
  return severity !== 'note' || code === 'approximation';
}

/**
 * Thrown when a Compose file cannot be read or translated. The error carries all that was found, not just the first, and
 * the warnings found so far, which often explain the error.
 */
export class ComposeError extends Error {
  override readonly name = 'ComposeError';

  /** @param problems all that was found, errors first in the message of the error */
  constructor(readonly problems: readonly Problem[]) {
    const lines = (severity: Severity): string[] =>
      problems.filter((problem) => problem.severity === severity).map(formatProblem);
    super([...lines('error'), ...lines('warning').map((line) => `warning: ${line}`)].join('\n'));
  }
}

/**
 * The result of a stage of the translation, whose error also tells the problems of the stages before it.
 *
 * @throws ComposeError
 */
export function after<T>(earlier: readonly Problem[], stage: () => T): T {
  try {
    return stage();
  } catch (error) {
    if (error instanceof ComposeError) throw new ComposeError([...earlier, ...error.problems]);
    throw error;
  }
}
