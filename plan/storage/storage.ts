import type { RunAs } from '../container/security';
import type { ClaimPlan, ConfigMapPlan, ContainerPlan, Mount, PodVolume, SecretPlan } from '../plan';

/** What one mount, or all of them together, need of the cluster. */
export interface Storage {
  readonly volumes: readonly PodVolume[];
  readonly mounts: readonly Mount[];
  /** Claims of this service, or of several. */
  readonly claims: readonly ClaimPlan[];
  /** Claims that each pod of a StatefulSet has for itself. */
  readonly claimTemplates: readonly ClaimPlan[];
  /** Names of claims that another service owns. */
  readonly borrowedClaims: readonly string[];
  readonly configMaps: readonly ConfigMapPlan[];
  readonly secrets: readonly SecretPlan[];
  /** What prepares the volumes before the container starts. */
  readonly preparations: readonly Preparation[];
}

/** An initContainer of the service's own user and image, unless it names others. */
export interface Preparation extends Pick<ContainerPlan, 'name' | 'mounts'> {
  readonly image?: string;
  readonly user?: RunAs;
  readonly command: readonly string[];
}

export const NO_STORAGE: Storage = {
  volumes: [],
  mounts: [],
  claims: [],
  claimTemplates: [],
  borrowedClaims: [],
  configMaps: [],
  secrets: [],
  preparations: [],
};

/** One after the other; a volume, claim or ConfigMap that both have is there once. */
export function merge(a: Storage, b: Storage): Storage {
  return {
    volumes: uniqueByName(a.volumes, b.volumes),
    mounts: [...a.mounts, ...b.mounts],
    claims: uniqueByName(a.claims, b.claims),
    claimTemplates: uniqueByName(a.claimTemplates, b.claimTemplates),
    borrowedClaims: [...new Set([...a.borrowedClaims, ...b.borrowedClaims])],
    configMaps: uniqueByName(a.configMaps, b.configMaps),
    secrets: uniqueByName(a.secrets, b.secrets),
    preparations: [...a.preparations, ...b.preparations],
  };
}

function uniqueByName<T extends { readonly name: string }>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Map([...a, ...b].map((item) => [item.name, item])).values()];
}
