import type { Path } from '../tree/path';
import { containersOf } from './containers';
import type { Rule } from './rule';

/** Each mount of a service or job has a place of its own, and a bind mount a source. */
export const mountsHavePlaces: Rule = (project) =>
  containersOf(project.model).flatMap(({ path: base, service: { tmpfs = [], volumes = [] } }) => {
    const mounts: { path: Path; target: string }[] = [
      ...tmpfs.map((text, index) => ({ path: ['tmpfs', index], target: text.split(':')[0] ?? text })),
      ...volumes.map(({ target = '' }, index) => ({ path: ['volumes', index], target })),
    ];
    const taken = mounts.filter(({ target }, index) => mounts.findIndex((other) => other.target === target) < index);
    const without = volumes.flatMap(({ type, source }, index) =>
      type === 'bind' && source === undefined ? [{ path: ['volumes', index] }] : [],
    );
    const at = (path: Path): object => project.locate([...base, ...path]);
    return [
      ...taken.map(({ path, target }) => ({
        severity: 'error' as const,
        code: 'wrong-value' as const,
        ...at(path),
        message: `Something else is mounted at ${target} already.`,
        hint: 'Remove one of the two.',
      })),
      ...without.map(({ path }) => ({
        severity: 'error' as const,
        code: 'wrong-value' as const,
        ...at(path),
        message: 'A bind mount needs a source.',
        hint: 'Write the path of the file or folder as "source".',
      })),
    ];
  });
