import { posix } from 'node:path';
import { MAX_IGNORE_STEPS } from '../../../compose/limits';
import { matcherOf, type Matcher } from './ignore-pattern';

/** Thrown where the patterns of an ignore file take too long. */
export class TooManySteps extends Error {}

interface Rule {
  readonly matches: Matcher;
  readonly isException: boolean;
}

/**
 * Whether an ignore file leaves a path out: the last rule that fits it, or a folder that it is in, decides.
 *
 * @see https://docs.docker.com/build/concepts/context/#dockerignore-files
 * @throws WrongPattern
 */
export function ignoreRules(text: string): (path: string) => boolean {
  const rules = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap(ruleOf);
  let taken = 0;
  const count = (steps: number): void => {
    taken += steps;
    if (taken > MAX_IGNORE_STEPS) throw new TooManySteps();
  };
  return (path) => {
    const folders = path.split('/');
    const paths = folders.map((_, index) => folders.slice(0, index + 1).join('/')).reverse();
    // The last rule decides, so it comes first here.
    const found = rules.findLast(({ matches }) => {
      count(paths.length);
      return paths.some((some) => matches(some, count));
    });
    return found !== undefined && !found.isException;
  };
}

function ruleOf(line: string): Rule[] {
  const text = line.trim();
  if (line.startsWith('#') || text === '' || text === '!') return [];
  const isException = text.startsWith('!');
  const written = (isException ? text.slice(1) : text).trim();
  if (written === '') return [];
  const pattern = posix.normalize(written).replace(/^\/(?=.)|\/$/g, '');
  return [{ matches: matcherOf(pattern), isException }];
}
