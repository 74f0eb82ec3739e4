/** A pod, or several alike, and the claims that it mounts of which one node at a time can have each. */
export interface Mounting {
  readonly claims: readonly string[];
  /** Whether there are several such pods. */
  readonly many: boolean;
}

/**
 * Which pods have to be on one node, since they mount claims that one node at a time can have: those of one group. Two
 * claims that one pod mounts are in one group, and so are all that are mounted beside either of them.
 *
 * @returns the group of each claim that several pods mount, called after the first of its claims: a service that is
 *   added after the others does not rename it
 */
export function claimGroups(mountings: readonly Mounting[]): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  const root = (claim: string): string => {
    const above = next.get(claim);
    return above === undefined || above === claim ? claim : root(above);
  };
  for (const { claims } of mountings) {
    for (const claim of claims) next.set(root(claim), root(claims[0] ?? claim));
  }
  const pods = new Map<string, number>();
  for (const { claims, many } of mountings) {
    for (const group of new Set(claims.map(root))) pods.set(group, (pods.get(group) ?? 0) + (many ? 2 : 1));
  }
  const members = new Map<string, string[]>();
  for (const claim of new Set(mountings.flatMap(({ claims }) => claims))) {
    const group = root(claim);
    if ((pods.get(group) ?? 0) > 1) members.set(group, [...(members.get(group) ?? []), claim]);
  }
  return new Map(
    [...members.values()].flatMap((claims) => {
      const [name = ''] = claims;
      return claims.map((claim) => [claim, name] as const);
    }),
  );
}
