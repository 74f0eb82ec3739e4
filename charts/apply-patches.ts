import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Problem } from '../compose/problem';
import type { Json } from '../compose/tree/node';
import { nearest } from '../compose/validate/nearest';
import type { PatchPlan } from '../plan/plan';
import { patched, PatchMisfit } from './patch';

/**
 * Makes the changes of the user to the objects below some constructs; to what these become in YAML, so that the names
 * in a patch are those of the Kubernetes API.
 *
 * @returns what does not fit
 */
export function applyPatches(scopes: readonly Construct[], patches: readonly PatchPlan[]): Problem[] {
  const objects = scopes
    .flatMap((scope) => scope.node.findAll())
    .filter((construct) => ApiObject.isApiObject(construct));
  return patches.flatMap((patch) => {
    const found = objects.flatMap((object) => {
      const change = changeOf(object, patch);
      return change === undefined ? [] : [{ object, change }];
    });
    if (found.length === 0) return [noSuchKind(patch, objects)];
    return found.flatMap(({ object, change }) => applyChange(object, change, patch));
  });
}

type Change = (manifest: Json) => Json;

/** What a patch does to an object; undefined for nothing. */
function changeOf(object: ApiObject, { kind, name, change }: PatchPlan): Change | undefined {
  if (object.kind === kind && (name ?? object.name) === object.name) return (manifest) => patched(manifest, change);
  if (kind !== 'PersistentVolumeClaim' || object.kind !== 'StatefulSet') return undefined;
  const templates = claimTemplates(object.toJson() as Json);
  if (!templates.some((template) => isFor(template, name))) return undefined;
  return (manifest) => {
    const changed = claimTemplates(manifest).map((template) =>
      isFor(template, name) ? patched(template, change) : template,
    );
    return patched(manifest, { kind: 'merge', patch: { spec: { volumeClaimTemplates: changed } } });
  };
}

/** A StatefulSet makes a claim for each of its pods, from a template. */
function claimTemplates(statefulSet: Json): Json[] {
  return (statefulSet as { spec: { volumeClaimTemplates?: Json[] } }).spec.volumeClaimTemplates ?? [];
}

function isFor(template: Json, name: string | undefined): boolean {
  return name === undefined || (template as { metadata: { name: string } }).metadata.name === name;
}

function applyChange(object: ApiObject, change: Change, { place }: PatchPlan): Problem[] {
  const before = object.toJson.bind(object);
  try {
    change(before() as Json);
  } catch (error) {
    if (!(error instanceof PatchMisfit)) throw error;
    return [{ severity: 'error', code: 'wrong-value', ...place, message: error.message, hint: error.hint }];
  }
  object.toJson = () => change(before() as Json);
  return [];
}

function noSuchKind({ kind, name, place }: PatchPlan, objects: readonly ApiObject[]): Problem {
  const kinds = [...new Set(objects.map((object) => object.kind))].sort();
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
