import type { Problem } from '../../compose/problem';
import type { Json } from '../../compose/tree/node';
import { nearest } from '../../compose/validate/nearest';
import type { Manifest, PatchPlan, Plan } from '../../plan/plan';
import { isList } from '../../plan/x-kubernetes/read-project';
import { claimTemplates, templateName } from '../claim-templates';
import { isManifest, type ProjectManifest } from '../project-manifest';
import { inOrder } from '../in-order';
import { grant } from './grants';
import { patched, PatchMisfit } from './patch';
import { gained } from './powers';

/**
 * The manifests of a project with the changes that the user's `x-kubernetes` makes to them: those of the project and of
 * its volumes, then those of each service. A patch reaches no manifest that is the user's own.
 *
 * @returns all manifests in the same order, each patch that does not fit, and each power that a patch grants
 */
export function patchManifests(
  manifests: readonly ProjectManifest[],
  plan: Pick<Plan, 'patches' | 'services' | 'namespace'>,
): { readonly manifests: readonly ProjectManifest[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let result = manifests;
  const apply = (patch: PatchPlan, isReached: (manifest: ProjectManifest) => boolean): void => {
    const { found, ...next } = patchAll(result, patch, isReached, plan.namespace.name);
    result = next.manifests;
    problems.push(...next.problems);
    if (found === 0) problems.push(noSuchKind(patch, result.filter(isReached)));
  };
  for (const patch of plan.patches) apply(patch, ({ isOfUser }) => isOfUser === undefined);
  for (const { name, patches } of plan.services) {
    for (const patch of patches) apply(patch, ({ service }) => service === name);
  }
  return { manifests: result, problems };
}

function patchAll(
  manifests: readonly ProjectManifest[],
  patch: PatchPlan,
  isReached: (manifest: ProjectManifest) => boolean,
  namespace: string,
): { readonly manifests: ProjectManifest[]; readonly problems: Problem[]; readonly found: number } {
  const problems: Problem[] = [];
  let found = 0;
  const result = manifests.map((entry) => {
    const change = isReached(entry) ? changeOf(entry.manifest, patch) : undefined;
    if (change === undefined) return entry;
    found += 1;
    try {
      const before = inOrder(entry.manifest);
      const manifest = named(change(before));
      problems.push(...gained(before, inOrder(manifest), namespace).map((power) => grant(power, patch.place)));
      return { ...entry, manifest };
    } catch (error) {
      if (!(error instanceof PatchMisfit)) throw error;
      const { message, hint } = error;
      problems.push({ severity: 'error', code: 'wrong-value', ...patch.place, message, hint });
      return entry;
    }
  });
  return { manifests: result, problems, found };
}

type Change = (manifest: Json) => Json;

/** A patch on one object; undefined where the patch is for others. */
function changeOf(manifest: Manifest, patch: PatchPlan): Change | undefined {
  const { kind, metadata } = manifest;
  const { name, change } = patch;
  if (kind === patch.kind && (name ?? metadata.name) === metadata.name) return (json) => patched(json, change);
  // A StatefulSet makes a claim for each of its pods, from a template.
  const templates = patch.kind === 'PersistentVolumeClaim' ? claimTemplates(manifest) : [];
  const isMeant = (template: Json): boolean => (name ?? templateName(template)) === templateName(template);
  if (!templates.some(isMeant)) return undefined;
  return (json) => {
    const volumeClaimTemplates = templates.map((item) => (isMeant(item) ? patched(item, change) : item));
    return patched(json, { kind: 'merge', patch: { spec: { volumeClaimTemplates } } });
  };
}

/** A name that every kind takes at least. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/ "Path Segment Names" */
const PATH_SEGMENT = /^(?!\.{1,2}$)[^/%\s]+$/;

/** A patched object, which still says what it is. @throws PatchMisfit */
function named(manifest: Json): Manifest {
  if (isList(manifest)) {
    throw new PatchMisfit('The patch makes a list of other objects.', 'Write these under "resources" of x-kubernetes.');
  }
  if (isManifest(manifest)) {
    if (PATH_SEGMENT.test(manifest.metadata.name)) return manifest;
    throw new PatchMisfit(`"${manifest.metadata.name}" is not a name in Kubernetes.`, 'Write no "/" and no "%".');
  }
  throw new PatchMisfit(
    'The patch removes a field by which an object is known.',
    'Every object needs apiVersion, kind and metadata.name. Change these fields, but do not remove them.',
  );
}

function noSuchKind({ kind, name, place }: PatchPlan, manifests: readonly ProjectManifest[]): Problem {
  const kinds = [...new Set(manifests.map(({ manifest }) => manifest.kind))].sort();
  const meant = nearest(
    kind,
    kinds.filter((other) => other !== kind),
  );
  const of = name === undefined ? '' : ` called "${name}"`;
  return {
    severity: 'error',
    code: 'undeclared',
    ...place,
    message: `There is no ${kind}${of} here that could be patched.`,
    hint: meant === undefined ? `There are these kinds: ${kinds.join(', ')}.` : `Did you mean "${meant}"?`,
  };
}
