/** Runs something as somebody who is not root, if that is who runs the tests: root may read everything. */
export function asNobody<T>(action: () => T): T {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return action();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
