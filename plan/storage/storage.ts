import type { RunAs } from '../facts/user';
import { joinName, shortHash } from '../values/names';
import { withoutPlace, type Placed } from '../plan-places';
import type { ClaimPlan, ConfigMapPlan, ContainerPlan, Mount, Place, PodVolume, SecretPlan } from '../plan';

/** The parts of a plan for one mount, or for all mounts together. */
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
  /** The containers that prepare the volumes before the container starts. */
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
export function merge(a: Storage, b: Storage): Storage {
  return mergeAll(a, [b]);
}

/** The same for many, in a time that grows with their number. */
export function mergeAll(first: Storage, others: readonly Storage[]): Storage {
  const volumes = byName(first.volumes);
  const claims = byName(first.claims);
  const claimTemplates = byName(first.claimTemplates);
  const borrowedClaims = new Set(first.borrowedClaims);
  const [mounts, configMaps, secrets] = [[...first.mounts], [...first.configMaps], [...first.secrets]];
  const preparations = [...first.preparations];
  let { ownsData } = first;
  for (const other of others) {
    const next = apart(other, volumes);
    for (const volume of next.volumes) volumes.set(volume.name, volume);
    for (const claim of next.claims) claims.set(claim.name, claim);
    for (const claim of next.claimTemplates) claimTemplates.set(claim.name, claim);
    for (const name of next.borrowedClaims) borrowedClaims.add(name);
    mounts.push(...next.mounts);
    configMaps.push(...distinct(configMaps, next.configMaps));
    secrets.push(...distinct(secrets, next.secrets));
    for (const preparation of next.preparations) addPreparation(preparations, preparation);
    ownsData ||= next.ownsData;
  }
  return {
    volumes: [...volumes.values()],
    mounts,
    claims: [...claims.values()],
    claimTemplates: [...claimTemplates.values()],
    ownsData,
    borrowedClaims: [...borrowedClaims],
    configMaps,
    secrets,
    preparations,
  };
}

/** With other names for volumes that are called like another one that is there already. */
function apart(storage: Storage, taken: ReadonlyMap<string, PodVolume>): Storage {
  const names = new Map(
    storage.volumes.flatMap((volume): [string, string][] => {
      const other = taken.get(volume.name);
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
function addPreparation(before: Preparation[], next: Preparation): void {
  const namesakes = before.filter(({ name }) => name === next.name);
  if (namesakes.some((other) => JSON.stringify(other) === JSON.stringify(next))) return;
  const isTaken = namesakes.length > 0;
  before.push(isTaken ? { ...next, name: joinName(next.name, shortHash(JSON.stringify(next))) } : next);
}

function byName<T extends { readonly name: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.name, item]));
}

/**
 * The items of `b` that are new. Two items of one name with different parts stay both, for the check of all names to
 * find them.
 */
function distinct<T extends Placed & { readonly name: string }>(a: readonly T[], b: readonly T[]): T[] {
  const isThere = (item: T): boolean =>
    a.some(
      (other) => other.name === item.name && JSON.stringify(withoutPlace(other)) === JSON.stringify(withoutPlace(item)),
    );
  return b.filter((item) => !isThere(item));
}
