import type { Problem } from '../problem';
import { credentialsInScript } from './command-lines';
import type { KnownCredentials } from './known-credentials';
import { disjoint, type Span } from './span';

/** What stands in a message where a credential was. */
const HIDDEN = '***';
/** Where a message leaves out the rest of what it quotes. */
const CUT = /\.\.\.|…/g;

/** A problem that says nothing of a credential, whatever it quotes. */
export function withoutCredentials(problem: Problem, known: KnownCredentials): Problem {
  const { path, message, hint } = problem;
  return {
    ...problem,
    message: redact(message, known),
    ...(path === undefined ? {} : { path: redact(path, known) }),
    ...(hint === undefined ? {} : { hint: redact(hint, known) }),
  };
}

/** A text with its credentials hidden: those that are known, and what looks like one. */
function redact(text: string, known: KnownCredentials): string {
  const cut = [...text.matchAll(CUT)].flatMap(({ index }) => known.cutAtEndOf(text.slice(0, index)));
  return hide(text, disjoint([...credentialsInScript(text), ...known.in(text), ...cut]));
}

function hide(text: string, spans: readonly Span[]): string {
  let result = '';
  let end = 0;
  for (const span of spans) {
    result += text.slice(end, span.start) + HIDDEN;
    end = span.end;
  }
  return result + text.slice(end);
}
