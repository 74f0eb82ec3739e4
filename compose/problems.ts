import { FoundProblems } from './found-problems';
import { sourceOf } from './position';
import { ComposeError, type Problem } from './problem';
import { CredentialCollector } from './redaction/collector';
import { KnownCredentials } from './redaction/known-credentials';
import { credentialsOf, withoutCredentials } from './redaction/redact';
import { excerptOf, type Excerpt } from './text/excerpt';
import { shortened, shortenedPath, withoutHugeParts, withoutHugeWords } from './text/shortened';

/** The line that an error is about, without credentials. */
function excerptFor(problem: Problem, known: KnownCredentials): Excerpt | undefined {
  const { at, severity } = problem;
  const source = at && sourceOf(at);
  if (severity !== 'error' || at === undefined || source === undefined) return problem.excerpt;
  return excerptOf(at, source, (text) => credentialsOf(text, problem, known));
}

type Shorten = (text: string) => string;

function cut(problem: Problem, text: Shorten, path: Shorten): Problem {
  return {
    ...problem,
    message: text(problem.message),
    ...(problem.path === undefined ? {} : { path: path(problem.path) }),
    ...(problem.hint === undefined ? {} : { hint: text(problem.hint) }),
  };
}

/** Collects problems along the way, so a user sees all of them at once. No problem shows a credential. */
export class Problems {
  private readonly found = new FoundProblems();

  /** All that is known of credentials so far. */
  readonly credentials: CredentialCollector;

  /** @param credentials what is known of them already, or where it is collected */
  constructor(credentials: KnownCredentials | CredentialCollector = new CredentialCollector()) {
    this.credentials = credentials instanceof KnownCredentials ? new CredentialCollector(credentials) : credentials;
  }

  add(...problems: readonly Problem[]): void {
    for (const problem of problems) this.found.add(problem);
  }

  get all(): readonly Problem[] {
    const { known } = this.credentials;
    return this.found.all.map((problem) => {
      const excerpt = excerptFor(problem, known);
      const readable = cut(
        withoutCredentials(cut(problem, withoutHugeWords, withoutHugeParts), known),
        shortened,
        shortenedPath,
      );
      return excerpt === undefined ? readable : { ...readable, excerpt };
    });
  }

  /** @throws ComposeError with everything found so far, if there is an error among it */
  throwIfErrors(): void {
    if (this.found.hasErrors) throw new ComposeError(this.all);
  }

  /** Stops with an error. @throws ComposeError always, with everything found so far */
  refuse(problem: Omit<Problem, 'severity'>): never {
    this.add({ severity: 'error', ...problem });
    throw new ComposeError(this.all);
  }
}
