import { toDnsLabel } from '../names';
import type { ServiceContext } from '../service/context';
import { ownsData } from '../service/workload';
import { FOLDER } from './preparations';

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

/** The named volumes that a database owns, by their names in the Compose file: others mount the claim of its first pod. */
export function ownedClaims(contexts: Iterable<ServiceContext>): Map<string, OwnedClaim> {
  const owned = new Map<string, OwnedClaim>();
  for (const context of contexts) {
    for (const { type, source, target } of context.service.volumes ?? []) {
      if (type !== 'volume' || source === undefined || owned.has(source) || !ownsData(context, target)) continue;
      owned.set(source, {
        owner: context.key,
        claim: claimOfFirstPod(toDnsLabel(source), context.name),
        ...(context.knowledge?.makesFolder === true ? {} : { subPath: FOLDER }),
      });
    }
  }
  return owned;
}
