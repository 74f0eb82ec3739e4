/** A claim that a StatefulSet makes for its first pod, and the folder of it that is mounted. */
export interface OwnedClaim {
  readonly owner: string;
  readonly claim: string;
  readonly subPath?: string;
}

/** What a StatefulSet calls the claim of its first pod. */
export function claimOfFirstPod(template: string, statefulSet: string): string {
  return `${template}-${statefulSet}-0`;
}
