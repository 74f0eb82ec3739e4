import type { Project } from '../../compose/project';
import { isMapping, type Json } from '../../compose/tree/node';
import type { Path } from '../../compose/tree/path';
import type { PatchOperation, PatchPlan } from '../plan';
import { choice, text, WrongValue } from '../settings/values';

const OPERATIONS = ['add', 'remove', 'replace', 'move', 'copy', 'test'] as const;

/**
 * `patches`: from the kind of an object to a JSON Merge Patch, or to a list of operations of a JSON Patch.
 *
 * @param name the one object that they are for; absent for all of the kind
 * @throws WrongValue
 * @see RFC 7386, RFC 6902
 */
export function readPatches(project: Project, path: Path, value: Json, name?: string): PatchPlan[] {
  if (!isMapping(value))
    throw new WrongValue('The value is not a mapping.', 'Write "Deployment: {spec: …}", or another kind.');
  return Object.entries(value).map(([kind, patch]) => ({
    kind,
    ...(name === undefined ? {} : { name }),
    change: change(patch),
    place: project.locate([...path, kind]),
  }));
}

function change(patch: Json): PatchPlan['change'] {
  if (isMapping(patch)) return { kind: 'merge', patch };
  if (Array.isArray(patch)) return { kind: 'operations', operations: patch.map(operation) };
  throw new WrongValue(
    'A patch is a mapping (JSON Merge Patch) or a list of operations (JSON Patch).',
    'Write "{spec: {…}}", or "[{op: add, path: /spec/…, value: …}]".',
  );
}

function operation(value: Json): PatchOperation {
  if (!isMapping(value))
    throw new WrongValue('An operation is a mapping.', 'Write {op: add, path: /spec/…, value: …}.');
  const op = choice(...OPERATIONS)(value['op'] ?? '');
  const moves = op === 'move' || op === 'copy';
  const needs = moves ? 'from' : op === 'remove' ? undefined : 'value';
  const extra = Object.keys(value).find((key) => !['op', 'path', needs].includes(key));
  if (extra !== undefined)
    throw new WrongValue(`The operation "${op}" has no member "${extra}".`, 'Remove the member.');
  const given = needs === undefined ? undefined : value[needs];
  if (needs !== undefined && given === undefined) {
    throw new WrongValue(`The operation "${op}" has no "${needs}".`, 'Add the member.');
  }
  return {
    op,
    path: pointer(value['path'] ?? ''),
    ...(moves ? { from: pointer(given ?? '') } : {}),
    ...(needs === 'value' && given !== undefined ? { value: given } : {}),
  };
}

/** @see RFC 6901 */
function pointer(value: Json): string {
  const path = text(value);
  if (path.startsWith('/')) return path;
  throw new WrongValue(
    `"${path}" is not a path in an object.`,
    'Write a path with a slash at the beginning: /spec/template/spec.',
  );
}
