/**
 * One pattern of a .dockerignore, as a list of steps through a path. Matching takes time that grows with the length of
 * the path times that of the pattern, whatever stars are in it: all ways through are taken at once.
 *
 * @see https://docs.docker.com/build/concepts/context/#dockerignore-files
 * @see https://github.com/moby/patternmatcher
 */
type Step =
  | { readonly kind: 'character'; readonly is: (character: string) => boolean }
  /** `*`: any characters but the separator. */
  | { readonly kind: 'star' }
  /** Two stars before something: nothing, or folders with the separator at their end. */
  | { readonly kind: 'folders' }
  /** Two stars at the end: everything. */
  | { readonly kind: 'rest' };

/** Thrown for what is no pattern, such as a "[" without "]". */
export class WrongPattern extends Error {}

/** Whether a path matches; tells how many steps that took, by which a caller limits them. */
export type Matcher = (path: string, count: (steps: number) => void) => boolean;

/** @param pattern cleaned: without "." and "..", and no separator at its ends @throws WrongPattern */
export function matcherOf(pattern: string): Matcher {
  const suffix = /^\*\*([^*?[\]\\/][^*?[\]\\]*)$/s.exec(pattern)?.[1];
  // Docker takes two stars that no separator follows for any beginning, if no other star does.
  if (suffix !== undefined) return (path) => path.endsWith(suffix);
  const steps = stepsOf([...pattern]);
  if (!/[*?[\]\\]/.test(pattern)) return (path) => path === pattern;
  return (path, count) => matches(steps, path, count);
}

function stepsOf(pattern: readonly string[]): Step[] {
  const steps: Step[] = [];
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index] ?? '';
    if (character === '*' && pattern[index + 1] === '*') {
      index += pattern[index + 2] === '/' ? 2 : 1;
      steps.push(index + 1 === pattern.length ? { kind: 'rest' } : { kind: 'folders' });
    } else if (character === '*') steps.push({ kind: 'star' });
    else if (character === '?') steps.push({ kind: 'character', is: (some) => some !== '/' });
    else if (character === '[') {
      const { is, end } = classOf(pattern, index);
      steps.push({ kind: 'character', is });
      index = end;
    } else {
      const literal = character === '\\' ? pattern[++index] : character;
      if (literal === undefined) throw new WrongPattern();
      steps.push({ kind: 'character', is: (some) => some === literal });
    }
  }
  return steps;
}

/** `[abc]`, `[a-z]` and `[^…]`. */
function classOf(pattern: readonly string[], start: number): { is: (character: string) => boolean; end: number } {
  const isNegated = pattern[start + 1] === '^';
  const ranges: (readonly [from: string, to: string])[] = [];
  let index = start + (isNegated ? 2 : 1);
  const next = (): string => {
    const character = pattern[index++];
    const literal = character === '\\' ? pattern[index++] : character;
    if (literal === undefined || (character !== '\\' && (literal === '-' || literal === ']'))) throw new WrongPattern();
    return literal;
  };
  while (pattern[index] !== ']' || ranges.length === 0) {
    const from = next();
    let to = from;
    if (pattern[index] === '-') {
      index++;
      to = next();
    }
    if (from > to) throw new WrongPattern();
    ranges.push([from, to]);
  }
  const isIn = (some: string): boolean => ranges.some(([from, to]) => from <= some && some <= to);
  return { is: (some) => isIn(some) !== isNegated, end: index };
}

/** Keeps the set of steps at which a way through the path so far stands; each is in it once. */
function matches(steps: readonly Step[], path: string, count: (steps: number) => void): boolean {
  let places = new Set<number>();
  // Ways that are within folders that two stars stand for, and go on behind the next separator.
  let within = new Set<number>();
  const reach = (place: number, into: Set<number>, inside: Set<number>): void => {
    for (let at = place; !into.has(at); at++) {
      into.add(at);
      const kind = steps[at]?.kind;
      if (kind === 'folders') inside.add(at);
      if (kind !== 'star' && kind !== 'rest' && kind !== 'folders') return;
    }
  };
  reach(0, places, within);
  for (const character of path) {
    count(places.size + within.size);
    const next = new Set<number>();
    const inside = new Set(within);
    for (const place of places) {
      const step = steps[place];
      if (step?.kind === 'rest') return true;
      if (step?.kind === 'star' && character !== '/') reach(place, next, inside);
      if (step?.kind === 'character' && step.is(character)) reach(place + 1, next, inside);
    }
    if (character === '/') for (const place of within) reach(place + 1, next, inside);
    if (next.size === 0 && inside.size === 0) return false;
    [places, within] = [next, inside];
  }
  return places.has(steps.length);
}
