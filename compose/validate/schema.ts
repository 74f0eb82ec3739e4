import type { ErrorObject } from 'ajv';
import schema from '../schema/compose-spec.json';
import { withoutTags } from '../merge/merge';
import { isUniqueList } from '../merge/unique';
import type { Problem } from '../problem';
import { entryOf, textOf, toJson, type Node } from '../tree/node';
import { find, formatPath, locate, rewrite, type Path } from '../tree/path';
import validate from './compiled-schema';
import { nearest } from './nearest';

/** What is wrong with a document. */
export interface Findings {
  /** One for each place, in the order of the file. */
  readonly problems: Problem[];
  /** Keys that are required and not there, or have no value; another document may still have them. */
  readonly missing: Problem[];
}

/** Checks a tree against the Compose Specification's JSON schema. */
export function validateSchema(root: Node): Findings {
  const places = new Map<string, ErrorObject[]>();
  for (const error of errorsOf(root)) {
    if (isFalseAlarm(error)) continue;
    const place = error.instancePath + (unknownKey(error) === undefined ? '' : `/${unknownKey(error)}`);
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
  if (unknown !== undefined && isUnheeded(path)) {
    if (unknown.startsWith('x-')) return [];
    const message = `${JSON.stringify(unknown)} has no effect here.`;
    return [{ ...common, severity: 'warning', code: 'unknown-key', message, hint: 'Remove it.' }];
  }
  if (unknown !== undefined && path.length === 2 && NAMED.includes(String(path[0]))) {
    const message = `${JSON.stringify(unknown)} is not a name that Compose takes here.`;
    const hint = 'Write letters, digits, ".", "_" and "-" only.';
    return [{ ...common, code: 'wrong-value', message, hint }];
  }
  if (unknown !== undefined) {
    const known = errors.flatMap((error) => knownKeys(error));
    const suggestion = nearest(unknown, known);
    return [
      {
        ...common,
        code: 'unknown-key',
        message: `${JSON.stringify(unknown)} is not a key of the Compose Specification here.`,
        hint: suggestion
          ? `Did you mean "${suggestion}"?`
          : isService(root, path)
            ? 'A service stands below "services:".'
            : 'Remove it, or start its name with "x-" to keep it as a note.',
      },
    ];
  }
  if (isAbove) return [];
  const types = [
    ...new Set(errors.filter(({ keyword }) => keyword === 'type').flatMap(({ params }) => asList(params['type']))),
  ];
  const node = find(root, path);
  const shown = node === undefined ? '' : summarise(toJson(node));
  const other = errors.find(({ keyword }) => !['type', 'oneOf', 'anyOf', 'allOf', '$ref'].includes(keyword));
  const actual = node === undefined ? '' : typeName(node);
  if (other !== undefined && (types.length === 0 || !types.includes(actual))) {
    return [
      { ...common, code: 'wrong-value', message: `${shown} ${other.message ?? 'is not valid'}.`, hint: allowed(other) },
    ];
  }
  const expected =
    types.length > 0
      ? `must be a ${types.map(readable).join(' or a ')}`
      : 'does not have one of the forms that are allowed here';
  const [pair] = node?.kind === 'mapping' && node.entries.size === 1 ? node.entries : [];
  const isPair = types.includes('string') && pair?.[1].value.kind === 'scalar';
  return [
    {
      ...common,
      code: 'wrong-value',
      message: `${shown} ${expected}.`,
      hint: isPair
        ? `Write "- ${pair[0]}=${textOf(pair[1].value) ?? ''}", or all of them as a mapping.`
        : 'See the Compose Specification for this key.',
    },
  ];
}

/** All that a place is below. */
function placesAbove(place: string): string[] {
  const parts = place.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Sections in which the user gives the names. */
const NAMED = ['services', 'jobs', 'networks', 'volumes', 'configs', 'secrets', 'models'];

/** Whether a service was written at the top level. */
function isService(root: Node, path: Path): boolean {
  const node = find(root, path);
  return path.length === 1 && ['image', 'build'].some((key) => entryOf(node, key) !== undefined);
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

/** What the schema says of a tree. An item that is there twice counts once, where Compose tells the items apart. */
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

/** The keys that the schema knows where it met an unknown one. */
function knownKeys({ parentSchema }: ErrorObject): string[] {
  const own = Object.keys((parentSchema?.['properties'] as object | undefined) ?? {});
  const parts = asList(parentSchema?.['allOf']).flatMap((part: unknown) => {
    const reference = typeof part === 'object' && part !== null && '$ref' in part ? String(part.$ref) : '';
    const name = reference.split('/').at(-1) ?? '';
    const definition: unknown = Object.entries(schema.$defs).find(([key]) => key === name)?.[1];
    return typeof definition === 'object' && definition !== null
      ? knownKeys({ parentSchema: definition } as ErrorObject)
      : [];
  });
  return [...own, ...parts];
}

function allowed({ params }: ErrorObject): string {
  const values = asList(params['allowedValues']);
  return values.length > 0
    ? `Write one of ${values.map((value) => JSON.stringify(value)).join(', ')}.`
    : 'See the Compose Specification for this key.';
}

function asList(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value as string[];
  return typeof value === 'string' ? [value] : [];
}

function toPath(root: Node, pointer: string): Path {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    path.push(find(root, path)?.kind === 'sequence' ? Number(key) : key);
  }
  return path;
}

function typeName(node: Node): string {
  if (node.kind === 'mapping') return 'object';
  if (node.kind === 'sequence') return 'array';
  return node.value === null ? 'null' : typeof node.value;
}

function readable(type: string): string {
  return { object: 'mapping', array: 'list', boolean: 'true or false' }[type] ?? type;
}

function summarise(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
