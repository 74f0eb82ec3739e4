import { MAX_ERRORS_OF_KIND } from './limits';
import type { Problem, ProblemCode } from './problem';

/** Errors of one kind that are not told one by one. */
interface Untold {
  readonly first: Problem;
  count: number;
}

/**
 * Problems in the order in which they were found. Of the errors of one kind, the first `MAX_ERRORS_OF_KIND` are kept and
 * the others are counted: a file with thousands of them is refused all the same. All warnings and notes are kept.
 */
export class FoundProblems {
  private readonly kept: Problem[] = [];
  private readonly errors = new Map<ProblemCode, number>();
  private readonly untold = new Map<ProblemCode, Untold>();

  add(problem: Problem): void {
    if (problem.severity === 'error') {
      const count = (this.errors.get(problem.code) ?? 0) + 1;
      this.errors.set(problem.code, count);
      if (count > MAX_ERRORS_OF_KIND) {
        const others = this.untold.get(problem.code);
        if (others === undefined) this.untold.set(problem.code, { first: problem, count: 1 });
        else others.count++;
        return;
      }
    }
    this.kept.push(problem);
  }

  get hasErrors(): boolean {
    return this.errors.size > 0;
  }

  /** The problems that are kept, and a line for each kind of which there are more. */
  get all(): readonly Problem[] {
    const more = [...this.untold].map(([code, { first, count }]): Problem => ({
      severity: 'error',
      code,
      ...(first.at === undefined ? {} : { at: first.at }),
      message: `${count} more ${count === 1 ? 'error' : 'errors'} of this kind start here.`,
      hint: 'Correct the errors above first.',
    }));
    return [...this.kept, ...more];
  }
}
