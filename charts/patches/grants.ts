import type { Problem } from '../../compose/problem';
import type { Place } from '../../plan/plan';
import { inOrder } from '../in-order';
import type { ProjectManifest } from '../project-manifest';
import { powersOf, type Power } from './powers';

/** The powers that whole manifests of the user's own have over the node and the cluster. */
export function grantsOf(manifests: readonly ProjectManifest[], namespace: string): Problem[] {
  return manifests
    .filter(({ isOfUser }) => isOfUser === true)
    .flatMap(({ manifest, place }) => powersOf(inOrder(manifest), namespace).map((power) => grant(power, place)));
}

/** A warning that a part of `x-kubernetes` reaches beyond the project. */
export function grant({ what, path }: Power, place: Place): Problem {
  return {
    severity: 'warning',
    code: 'privilege',
    ...place,
    message: `This part of x-kubernetes grants ${what} (${path}).`,
    hint: 'Keep this part only if you need it and trust the author of the Compose file; its container can reach other projects of the cluster.',
  };
}
