import type { RunAs } from '../facts/user';
import { joinName, shortHash } from '../values/names';
import { withoutPlace, type Placed } from '../plan-places';
import type { ClaimPlan, ConfigMapPlan, ContainerPlan, Mount, Place, PodVolume, SecretPlan } from '../plan';

/** What one mount, or all of them together, need of the cluster. */
export interface Storage {
  readonly volumes: readonly PodVolume[];
  readonly mounts: readonly Mount[];
  /** Claims of this service, or of several. */
  readonly claims: readonly ClaimPlan[];
  /** Claims that each pod of a StatefulSet has for itself. */
  readonly claimTemplates: readonly ClaimPlan[];
  /** Whether the data that a known image keeps is in a claim of the service: one that each pod has, or one that is there. */
  readonly ownsData: boolean;
  /** Names of claims that are not made for this service, and that one node at a time may have. */
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
  ownsData: false,
  borrowedClaims: [],
  configMaps: [],
  secrets: [],
  preparations: [],
};

/** A storage whose ConfigMaps and Secrets know the place in the Compose file that brings them along. */
export function placed(storage: Storage, place: Place): Storage {
  const at = <T extends object>(objects: readonly T[]): T[] => objects.map((object) => ({ ...object, place }));
  return { ...storage, configMaps: at(storage.configMaps), secrets: at(storage.secrets) };
}

/** One after the other; a volume, claim or ConfigMap that both have is there once. */
export function merge(a: Storage, next: Storage): Storage {
  const b = apart(next, a.volumes);
  return {
    volumes: uniqueByName(a.volumes, b.volumes),
    mounts: [...a.mounts, ...b.mounts],
    claims: uniqueByName(a.claims, b.claims),
    claimTemplates: uniqueByName(a.claimTemplates, b.claimTemplates),
    ownsData: a.ownsData || b.ownsData,
    borrowedClaims: [...new Set([...a.borrowedClaims, ...b.borrowedClaims])],
    configMaps: distinct(a.configMaps, b.configMaps),
    secrets: distinct(a.secrets, b.secrets),
    preparations: b.preparations.reduce(addPreparation, [...a.preparations]),
  };
}

/** With other names for volumes that are called like another one that is there already. */
function apart(storage: Storage, taken: readonly PodVolume[]): Storage {
  const names = new Map(
    storage.volumes.flatMap((volume): [string, string][] => {
      const other = taken.find(({ name }) => name === volume.name);
      if (other === undefined || JSON.stringify(other) === JSON.stringify(volume)) return [];
      return [[volume.name, joinName(volume.name, shortHash(JSON.stringify(volume)))]];
    }),
  );
  if (names.size === 0) return storage;
  const renamed = <T extends { readonly volume: string }>(mount: T): T => ({
    ...mount,
    volume: names.get(mount.volume) ?? mount.volume,
  });
  return {
    ...storage,
    volumes: storage.volumes.map((volume) => ({ ...volume, name: names.get(volume.name) ?? volume.name })),
    mounts: storage.mounts.map(renamed),
    preparations: storage.preparations.map((each) => ({ ...each, mounts: each.mounts.map(renamed) })),
  };
}

/** One that is there already has to run once; another one needs a name of its own. */
function addPreparation(before: Preparation[], next: Preparation): Preparation[] {
  const namesakes = before.filter(({ name }) => name === next.name);
  if (namesakes.some((other) => JSON.stringify(other) === JSON.stringify(next))) return before;
  const isTaken = namesakes.length > 0;
  return [...before, isTaken ? { ...next, name: joinName(next.name, shortHash(JSON.stringify(next))) } : next];
}

function uniqueByName<T extends { readonly name: string }>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Map([...a, ...b].map((item) => [item.name, item])).values()];
}

/** Two of one name with something else in them stay both, for the check of all names to find them. */
function distinct<T extends Placed & { readonly name: string }>(a: readonly T[], b: readonly T[]): T[] {
  const isThere = (item: T): boolean =>
    a.some(
      (other) => other.name === item.name && JSON.stringify(withoutPlace(other)) === JSON.stringify(withoutPlace(item)),
    );
  return [...a, ...b.filter((item) => !isThere(item))];
}
