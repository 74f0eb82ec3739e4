import type { Problem } from '../problem';
import { credentialsInScript } from '../credentials/command-lines';
import type { KnownCredentials } from './known-credentials';
import { disjoint, type Span } from '../credentials/span';

/** The text that a message shows instead of a credential. */
const HIDDEN = '***';
/** Where a message leaves out the rest of what it quotes. */
const CUT = /\.\.\.|…/g;

/** A problem that shows no credential, whatever its texts quote. */
export function withoutCredentials(problem: Problem, known: KnownCredentials): Problem {
  const { at, path, message, hint } = problem;
  const redacted = (text: string): string => hide(text, credentialsOf(text, problem, known));
  // The parts of a path or the name of a file are no credentials by chance: only what is one for certain is hidden.
  const file = at && hide(at.file, disjoint([...known.unmistakablyIn(at.file), ...known.scopes.in(at.file, problem)]));
  return {
    ...problem,
    message: redacted(message),
    ...(at === undefined || file === undefined ? {} : { at: { ...at, file } }),
    ...(path === undefined ? {} : { path: hide(path, credentialsInPath(path, problem, known)) }),
    ...(hint === undefined ? {} : { hint: redacted(hint) }),
  };
}

/** The section and name that a path begins with, such as `services.web`: names that everybody may know, even one with a password in it. */
const DECLARED = /^(?:services|jobs|volumes|networks|configs|secrets|models)\.(?:"(?:[^"\\]|\\.)*"|[^.[]+)/;

function credentialsInPath(path: string, problem: Problem, known: KnownCredentials): Span[] {
  const declared = DECLARED.exec(path)?.[0].length ?? 0;
  const scoped = known.scopes.in(path, problem).filter(({ start }) => start >= declared);
  return disjoint([...general(path, known), ...scoped]);
}

/** The credentials in a text that a problem shows, in order. */
export function credentialsOf(text: string, problem: Problem, known: KnownCredentials): Span[] {
  return disjoint([...general(text, known), ...known.scopes.in(text, problem)]);
}

/** The credentials found in texts that thousands of problems show: a long line of the file, a hint. */
const found = new WeakMap<KnownCredentials, Map<string, readonly Span[]>>();

/** The credentials in a text wherever it stands: those that are known, and what looks like one. Each text is searched once. */
function general(text: string, known: KnownCredentials): readonly Span[] {
  const earlier = found.get(known) ?? new Map<string, readonly Span[]>();
  found.set(known, earlier);
  const spans = earlier.get(text) ?? search(text, known);
  earlier.set(text, spans);
  return spans;
}

function search(text: string, known: KnownCredentials): readonly Span[] {
  const cut = known.cutAt(
    text,
    [...text.matchAll(CUT)].map(({ index }) => index),
  );
  return [...credentialsInScript(text), ...known.in(text), ...cut];
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
