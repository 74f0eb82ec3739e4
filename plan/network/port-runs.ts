/** Items one after the other that go on where the one before ends, such as the ports of a range. */
export function runs<T>(items: readonly T[], goesOn: (before: T, item: T) => boolean): { first: T; last: T }[] {
  const found: { first: T; last: T }[] = [];
  for (const item of items) {
    const run = found.at(-1);
    if (run !== undefined && goesOn(run.last, item)) run.last = item;
    else found.push({ first: item, last: item });
  }
  return found;
}
