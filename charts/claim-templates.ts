import { isMapping, type Json } from '../compose/tree/node';
import type { Manifest } from '../plan/plan';
import { inOrder } from './in-order';

/** The claims of a StatefulSet are looked at for so many of its pods. */
const MAX_PODS = 100;

/** The templates from which Kubernetes makes a claim for each pod of a StatefulSet. */
export function claimTemplates(manifest: Manifest): readonly Json[] {
  const templates = manifest.kind === 'StatefulSet' ? specOf(manifest)['volumeClaimTemplates'] : undefined;
  return isList(templates) ? templates : [];
}

/** The name that a template gives to its claims; undefined for a template without one. */
export function templateName(template: Json): string | undefined {
  const metadata = isMapping(template) ? template['metadata'] : undefined;
  const name = isMapping(metadata) ? metadata['name'] : undefined;
  return typeof name === 'string' ? name : undefined;
}

/**
 * Finds the names of the claims that Kubernetes makes for the pods of a StatefulSet.
 *
 * @param manifests all of the project, as an autoscaler may ask for more pods than the StatefulSet does
 * @see Kubernetes API, StatefulSetSpec, volumeClaimTemplates
 */
export function claimsOfPods(manifests: readonly Manifest[]): (manifest: Manifest) => string[] {
  const scaled = new Map(manifests.flatMap(scaling));
  return (manifest) => {
    const { name } = manifest.metadata;
    const pods = (scaled.get(`${manifest.kind} ${name}`) ?? count(specOf(manifest)['replicas'])) || 1;
    return claimTemplates(manifest).flatMap((template) => {
      const claim = templateName(template);
      if (claim === undefined) return [];
      return Array.from({ length: Math.min(pods, MAX_PODS) }, (_, pod) => `${claim}-${name}-${pod}`);
    });
  };
}

/** The workload that an autoscaler scales, and the most pods of it. */
function scaling(manifest: Manifest): [string, number][] {
  if (manifest.kind !== 'HorizontalPodAutoscaler') return [];
  const { scaleTargetRef: target, maxReplicas } = specOf(manifest);
  if (!isMapping(target)) return [];
  const { kind, name } = target;
  return typeof kind === 'string' && typeof name === 'string' ? [[`${kind} ${name}`, count(maxReplicas)]] : [];
}

function count(value: Json | undefined): number {
  return typeof value === 'number' ? value : 0;
}

function specOf(manifest: Manifest): { readonly [key: string]: Json } {
  const spec = inOrder(manifest.spec);
  return isMapping(spec) ? spec : {};
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
