import { ComposeError } from '../../compose/problem';
import type { BuildRight } from '../../plan/build-recipe';
import type { ImageBuild } from '../../plan/plan';

/**
 * Refuses builds that ask for more than the user of the command allows, before the first of them begins.
 *
 * @param allowed names of rights
 * @throws ComposeError
 */
export function checkRights(builds: readonly ImageBuild[], allowed: ReadonlySet<string>): void {
  const missing = builds.flatMap(({ rights }) => rights.filter(({ right }) => !allowed.has(right)));
  if (missing.length === 0) return;
  const all = new Set<BuildRight>(missing.map(({ right }) => right));
  const options = [...all].map((right) => `--allow ${right}`).join(' ');
  throw new ComposeError(
    missing.map(({ place, message }) => ({
      severity: 'error',
      code: 'privilege',
      ...place,
      message: `${message} Nothing was built.`,
      hint: `If you trust the file and the sources of its build, allow the rights: images ${options}.`,
    })),
  );
}
