import { ApiObject, JsonPatch } from 'cdk8s';
import type { Construct } from 'constructs';
import { isMapping, type Json } from '../../compose/tree/node';
import type { Manifest } from '../../plan/plan';
import { inOrder } from '../in-order';
import { isManifest, type ProjectManifest } from '../project-manifest';

/** Adds the ApiObject of a manifest. What is done to it later comes after all that the project does, and wins. */
export function addObject(scope: Construct, { id, manifest }: ProjectManifest): ApiObject {
  const { plain, operations } = hasConstructor(manifest) ? withoutConstructor(manifest) : whole(manifest);
  const object = new ApiObject(scope, id, { ...plain });
  object.addJsonPatch(...operations);
  // A chart puts all that names no namespace into its own, also what is in none, such as a namespace.
  if (manifest.metadata.namespace === undefined && object.chart.namespace !== undefined)
    object.addJsonPatch(JsonPatch.remove('/metadata/namespace'));
  return object;
}

interface Split {
  readonly plain: Manifest;
  /** Puts back what is not in the plain manifest. */
  readonly operations: readonly JsonPatch[];
}

const whole = (plain: Manifest): Split => ({ plain, operations: [] });

/**
 * The key that cdk8s fails at: it takes a mapping with such a key for an object of a class. A file of that name in a
 * ConfigMap is one. What a JSON patch adds, cdk8s puts out as it is.
 */
const KEY = 'constructor';

function hasConstructor(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, KEY) || Object.values(value).some(hasConstructor);
}

function withoutConstructor(manifest: Manifest): Split {
  const operations: JsonPatch[] = [];
  const plain = split(inOrder(manifest), '', operations);
  return isManifest(plain) ? { plain, operations } : whole(manifest);
}

function split(value: Json, path: string, operations: JsonPatch[]): Json {
  if (isList(value)) return value.map((item, index) => split(item, `${path}/${index}`, operations));
  if (!isMapping(value)) return value;
  const { [KEY]: own, ...others } = value;
  const plain = Object.fromEntries(
    Object.entries(others).map(([key, item]) => [key, split(item, `${path}/${escaped(key)}`, operations)]),
  );
  if (own === undefined) return plain;
  // Metadata without labels has no place to put one.
  const isGone = path.startsWith('/metadata/') && Object.keys(others).length === 0;
  operations.push(isGone ? JsonPatch.add(path, value) : JsonPatch.add(`${path}/${KEY}`, own));
  return plain;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** @see RFC 6901, section 3 */
function escaped(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}
