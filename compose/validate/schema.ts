import type { ErrorObject } from 'ajv';
import schema from '../schema/compose-spec.json';
import { withoutTags } from '../merge/merge';
import { isUniqueList } from '../merge/unique';
import type { Problem } from '../problem';
import { toJson, type Node } from '../tree/node';
import { find, formatPath, locate, rewrite, type Path } from '../tree/path';
import validate from './compiled-schema';
import { asList } from './as-list';
import { describeKey, kubernetesManifest } from './wrong-key';
import { describeValue } from './wrong-value';

/** The mistakes in a document. */
export interface Findings {
  /** One for each place, in the order of the file. */
  readonly problems: Problem[];
  /** Keys that are required and not there, or have no value; another document may still have them. */
  readonly missing: Problem[];
}

/** Checks a tree against the Compose Specification's JSON schema. */
export function validateSchema(root: Node): Findings {
  const manifest = kubernetesManifest(root);
  if (manifest !== undefined) return { problems: [manifest], missing: [] };
  const places = new Map<string, ErrorObject[]>();
  for (const error of errorsOf(root)) {
    if (isFalseAlarm(error)) continue;
    const place = placeOf(error);
    const found = places.get(place);
    if (found === undefined) places.set(place, [error]);
    else found.push(error);
  }
  const above = new Set([...places.keys()].flatMap(placesAbove));
  const described = (found: readonly (readonly [string, ErrorObject[]])[]): Problem[] =>
    found
      .flatMap(([place, errors]) => describe(root, place, errors, above.has(place)))
      .sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
  const found = [...places];
  const isMissing = ([place, errors]: readonly [string, ErrorObject[]]): boolean => {
    const node = find(root, toPath(root, place));
    const isNull = node?.kind === 'scalar' && node.value === null;
    return (
      isNull ||
      (errors.some(({ keyword }) => keyword === 'required') &&
        errors.every(({ keyword }) => ['required', 'type', 'oneOf', 'anyOf'].includes(keyword)))
    );
  };
  return {
    problems: described(found.filter((place) => !isMissing(place))),
    missing: described(found.filter(isMissing)),
  };
}

/** @param isAbove whether something is wrong below, too, which says more precisely what it is */
function describe(root: Node, place: string, errors: readonly ErrorObject[], isAbove: boolean): Problem[] {
  const path = toPath(root, place);
  const common = { severity: 'error', at: locate(root, path), path: formatPath(path) } as const;
  const unknown = errors.map(unknownKey).find((key) => key !== undefined);
  if (unknown !== undefined) {
    if (isUnheeded(path)) {
      if (unknown.startsWith('x-')) return [];
      const message = `${JSON.stringify(unknown)} has no effect here.`;
      return [{ ...common, severity: 'warning', code: 'unknown-key', message, hint: 'Remove the key.' }];
    }
    const known = errors.flatMap((error) => knownKeys(error));
    return [{ ...common, ...describeKey(root, path, known) }];
  }
  if (isAbove) return [];
  return [{ ...common, code: 'wrong-value', ...describeValue(find(root, path), path, errors) }];
}

/** The JSON pointer of what an error is about: an unknown key, or a value. */
function placeOf(error: ErrorObject): string {
  const key = unknownKey(error);
  return key === undefined
    ? error.instancePath
    : `${error.instancePath}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** All that a place is below. */
function placesAbove(place: string): string[] {
  const parts = place.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Where Compose does not look at keys that it does not know. */
function isUnheeded(path: Path): boolean {
  return path[0] === 'include' || path[2] === 'extends';
}

function unknownKey({ keyword, params }: ErrorObject): string | undefined {
  const key: unknown = params[keyword === 'additionalProperties' ? 'additionalProperty' : 'unevaluatedProperty'];
  return typeof key === 'string' ? key : undefined;
}

/** A key whose value is wrong counts as unknown too, for the schemas that are put together from parts. */
function isFalseAlarm(error: ErrorObject): boolean {
  const key = unknownKey(error);
  return key !== undefined && knownKeys(error).includes(key);
}

/** The errors of a tree by the schema. An item that is there twice counts once, where Compose tells the items apart. */
function errorsOf(root: Node): readonly ErrorObject[] {
  const written = toJson(withoutTags(root));
  if (validate(written)) return [];
  const errors = validate.errors ?? [];
  const isRepeated = ({ keyword, instancePath }: ErrorObject): boolean =>
    keyword === 'uniqueItems' && isUniqueList(toPath(root, instancePath));
  if (!errors.some(isRepeated)) return errors;
  return validate(toJson(withoutTags(withoutRepeats(root)))) ? [] : (validate.errors ?? []);
}

function withoutRepeats(root: Node): Node {
  const once = rewrite(root, (node, path) => {
    if (node.kind !== 'sequence' || !isUniqueList(path)) return node;
    const seen = new Set<unknown>();
    const isNew = (item: Node): boolean => item.kind !== 'scalar' || (!seen.has(item.value) && !!seen.add(item.value));
    return { ...node, items: node.items.filter(isNew) };
  });
  return once ?? root;
}

/** By the part of the schema, as each of thousands of unknown keys asks for them. */
const keysOfParts = new WeakMap<object, readonly string[]>();

/** The keys that the schema knows where it met an unknown one. */
function knownKeys({ parentSchema }: ErrorObject): readonly string[] {
  if (parentSchema === undefined) return [];
  const known = keysOfParts.get(parentSchema) ?? keysOf(parentSchema);
  keysOfParts.set(parentSchema, known);
  return known;
}

function keysOf(part: NonNullable<ErrorObject['parentSchema']>): string[] {
  const own = Object.keys((part['properties'] as object | undefined) ?? {});
  const parts = asList(part['allOf']).flatMap((one: unknown) => {
    const reference = typeof one === 'object' && one !== null && '$ref' in one ? String(one.$ref) : '';
    const name = reference.split('/').at(-1) ?? '';
    const definition: unknown = Object.entries(schema.$defs).find(([key]) => key === name)?.[1];
    return typeof definition === 'object' && definition !== null ? keysOf(definition) : [];
  });
  return [...own, ...parts];
}

function toPath(root: Node, pointer: string): Path {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    path.push(find(root, path)?.kind === 'sequence' ? Number(key) : key);
  }
  return path;
}
