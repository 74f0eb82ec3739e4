import { JsonPatch } from 'cdk8s';
import { MAX_OBJECT_VALUES } from '../../compose/limits';
import { own } from '../../compose/own';
import { isMapping, type Json } from '../../compose/tree/node';
import { nearest } from '../../compose/validate/nearest';
import type { PatchOperation, PatchPlan } from '../../plan/plan';

/** Thrown when a patch does not fit the object that it is for; says what would. */
export class PatchMisfit extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** A manifest with a change. @throws PatchMisfit */
export function patched(manifest: Json, change: PatchPlan['change']): Json {
  if (change.kind === 'merge') return merged(manifest, change.patch);
  return change.operations.reduce(operated, structuredClone(manifest));
}

/** JSON Merge Patch: null removes, mappings are merged, all else is replaced. @see RFC 7386, section 2 */
function merged(target: Json | undefined, patch: Json): Json {
  if (!isMapping(patch)) return patch;
  const result = new Map(isMapping(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key);
    else result.set(key, merged(result.get(key), value));
  }
  return Object.fromEntries(result);
}

/** One operation of a JSON Patch, whose target has to be there. It changes the manifest. @see RFC 6902, section 4 */
function operated(manifest: Json, operation: PatchOperation): Json {
  const { op, path, from, value } = operation;
  const [parent, last] = split(path);
  if (op === 'remove' || op === 'replace' || op === 'test') requireAt(manifest, path);
  else requireContainer(manifest, parent, last);
  if (from !== undefined) requireAt(manifest, from);
  // A copy of the object in itself doubles it.
  if (op === 'copy' && countValues(manifest) > MAX_OBJECT_VALUES / 2) {
    throw new PatchMisfit(
      `The copies make an object with more than ${MAX_OBJECT_VALUES} values, which no cluster takes.`,
      'Copy less, or write the values out.',
    );
  }
  try {
    return JsonPatch.apply(manifest, asJsonPatch(op, path, from ?? '', value)) as Json;
  } catch {
    // The value there and the expected one may be credentials.
    throw op === 'test'
      ? new PatchMisfit(
          `The value at ${path} is another one than the test expects.`,
          'Look up the value in the manifests without the patch. Then change the value of the test, or remove the test.',
        )
      : new PatchMisfit(`No patch may change ${path}.`, 'Remove the operation.');
  }
}

function countValues(value: Json): number {
  const children: readonly Json[] = Array.isArray(value) ? value : isMapping(value) ? Object.values(value) : [];
  return children.reduce<number>((sum, child) => sum + countValues(child), 1);
}

function asJsonPatch(op: PatchOperation['op'], path: string, from: string, value: Json | undefined): JsonPatch {
  switch (op) {
    case 'add':
      return JsonPatch.add(path, value);
    case 'remove':
      return JsonPatch.remove(path);
    case 'replace':
      return JsonPatch.replace(path, value);
    case 'copy':
      return JsonPatch.copy(from, path);
    case 'move':
      return JsonPatch.move(from, path);
    case 'test':
      return JsonPatch.test(path, value);
  }
}

/** Checks that an added value has a parent; a list takes an index up to its length, or "-" for its end. */
function requireContainer(manifest: Json, parent: string, last: string): void {
  const container = parent === '' ? manifest : requireAt(manifest, parent);
  if (isMapping(container)) return;
  const length = Array.isArray(container) ? container.length : -1;
  if (length >= 0 && (last === '-' || (/^\d+$/.test(last) && Number(last) <= length))) return;
  throw new PatchMisfit(
    `Nothing can be added at ${parent}/${last}.`,
    length < 0 ? `${parent} is neither a mapping nor a list.` : `The list has ${length} items; "-" is its end.`,
  );
}

function requireAt(manifest: Json, path: string): Json {
  const found = at(manifest, path);
  if (found !== undefined) return found;
  const [parent, last] = split(path);
  const around = parent === '' ? manifest : requireAt(manifest, parent);
  const keys = isMapping(around) ? Object.keys(around) : Array.isArray(around) ? around.map((_, i) => String(i)) : [];
  const meant = nearest(last, keys);
  throw new PatchMisfit(
    `There is no ${path}.`,
    meant !== undefined
      ? `Did you mean "${parent}/${meant}"?`
      : `${parent || 'The object'} has: ${keys.join(', ') || 'nothing'}.`,
  );
}

/** @see RFC 6901 */
function at(manifest: Json, path: string): Json | undefined {
  return path
    .split('/')
    .slice(1)
    .map(unescape)
    .reduce<Json | undefined>((value, key) => {
      if (Array.isArray(value)) return /^\d+$/.test(key) ? (value[Number(key)] as Json | undefined) : undefined;
      return isMapping(value) ? own(value, key) : undefined;
    }, manifest);
}

function unescape(part: string): string {
  return part.replace(/~1/g, '/').replace(/~0/g, '~');
}

function split(path: string): [string, string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, slash), unescape(path.slice(slash + 1))];
}
