/** Names, each behind all that it depends on, as far as there is no circle; and the first circle, its first name again at the end. */
interface DependencyOrder {
  readonly order: readonly string[];
  readonly cycle?: readonly string[];
}

/**
 * Puts names behind those that they depend on; apart from that, they stay in their order. What only others depend on is
 * in there, too. A chain of them may be longer than calls can nest.
 */
export function dependencyOrder(
  names: Iterable<string>,
  dependenciesOf: (name: string) => readonly string[],
): DependencyOrder {
  const order: string[] = [];
  const seen = new Set<string>();
  const trail = new Map<string, Iterator<string>>();
  const steps: string[] = [];
  const enter = (name: string): void => {
    seen.add(name);
    steps.push(name);
    trail.set(name, dependenciesOf(name).values());
  };
  for (const start of names) {
    if (!seen.has(start)) enter(start);
    for (let name = steps.at(-1); name !== undefined; name = steps.at(-1)) {
      const next = trail.get(name)?.next();
      if (next === undefined || next.done === true) {
        trail.delete(name);
        steps.pop();
        order.push(name);
      } else if (trail.has(next.value)) {
        return { order, cycle: [...steps.slice(steps.indexOf(next.value)), next.value] };
      } else if (!seen.has(next.value)) enter(next.value);
    }
  }
  return { order };
}
