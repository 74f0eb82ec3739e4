import type { Problem } from '../problem';

/** Characters; a longer path has no other one above or below it that anybody wrote. */
const LONGEST = 1000;

/**
 * The problems of several checks, without the errors of a later check at, above or below a place where an earlier one
 * has an error: both describe the same mistake in other words.
 *
 * @param checks the problems of each check, the check with the most precise words first
 */
export function firstOfEachPlace(checks: readonly (readonly Problem[])[]): Problem[] {
  const wrong = new Set<string>();
  const above = new Set<string>();
  return checks.flatMap((found) => {
    const told = found.filter(({ severity, path = '' }) => {
      if (severity !== 'error') return true;
      return !above.has(path) && !wrong.has(path) && !placesAbove(path).some((place) => wrong.has(place));
    });
    for (const { severity, path = '' } of told) {
      if (severity !== 'error') continue;
      wrong.add(path);
      for (const place of placesAbove(path)) above.add(place);
    }
    return told;
  });
}

/** `a.b[0]` → `a`, `a.b`. */
function placesAbove(path: string): string[] {
  if (path.length > LONGEST) return [];
  return Array.from(path.matchAll(/[.[]/g), ({ index }) => path.slice(0, index));
}
