import type { ServiceContext } from '../../facts/context';
import { mostPods } from '../../facts/most-pods';
import type { Mounting } from '../claims/claim-groups';
import { claimOfFirstPod } from '../claims/owned-claims';
import type { Storage } from '../storage';

/** The claims that the pods of a service mount and that only one node at a time can have. */
export function mountingOf(context: ServiceContext, storage: Storage): Mounting {
  const { name, ending } = context;
  // A claim that many nodes can mount hinders nobody.
  const claims = storage.claims.filter(({ accessMode }) => accessMode.startsWith('ReadWriteOnce'));
  return {
    claims: [
      ...claims.map((claim) => claim.name),
      ...storage.borrowedClaims,
      ...storage.claimTemplates.map((claim) => claimOfFirstPod(claim.name, name)),
    ],
    // Each pod of a StatefulSet has claims of its own.
    many: mostPods(context) > 1 && (ending !== undefined || storage.claimTemplates.length === 0),
  };
}
