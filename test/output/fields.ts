import schema from '../../compose/schema/compose-spec.json';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
}

/** A field of the Compose Specification that a text can be written in. */
export interface Field {
  readonly path: string;
  /** A value that holds the field, with the text in it. */
  readonly holding: (text: string) => Json;
}

const definitions: Readonly<Record<string, Schema>> = schema.$defs;
/** Deeper than every field that the schema says something of. */
const MAX_DEPTH = 8;

/** Every field below a schema, the names in a list of `NAME=value` included. */
function fieldsOf(node: Schema, path: string, trail: readonly string[] = []): Field[] {
  if (path.split('.').length > MAX_DEPTH) return [];
  const name = node.$ref?.split('/').at(-1);
  if (name !== undefined) {
    const definition = definitions[name];
    return definition === undefined || trail.includes(name) ? [] : fieldsOf(definition, path, [...trail, name]);
  }
  const within = (child: Schema, key: string, wrap: (value: Json) => Json): Field[] =>
    fieldsOf(child, `${path}.${key}`, trail).map((field) => ({
      path: field.path,
      holding: (text) => wrap(field.holding(text)),
    }));
  const required = Object.fromEntries((node.required ?? []).map((key) => [key, key === 'target' ? '80' : 'x']));
  const named = [...Object.values(node.patternProperties ?? {})];
  if (typeof node.additionalProperties === 'object') named.push(node.additionalProperties);
  return [
    ...[node.oneOf, node.anyOf, node.allOf].flatMap((forms = []) =>
      forms.flatMap((form) => fieldsOf(form, path, trail)),
    ),
    ...([node.type].flat().includes('string') ? [{ path, holding: (text: string) => text }] : []),
    ...(node.items === undefined ? [] : within(node.items, '*', (value) => [value])),
    ...named.flatMap((child) => within(child, '<name>', (value) => ({ name: value }))),
    ...Object.entries(node.properties ?? {})
      .filter(([key]) => !key.startsWith('x-'))
      .flatMap(([key, child]) => within(child, key, (value) => ({ ...required, [key]: value }))),
  ];
}

/** One field of each path. */
function once(fields: readonly Field[]): Field[] {
  const forms = new Map(
    fields.map((field) => [`${field.path.split('.')[0]} ${JSON.stringify(field.holding('?'))}`, field] as const),
  );
  return [...forms.values()];
}

const definition = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** The fields of a service, without what needs a program of the machine or is read before anything else. */
export const SERVICE_FIELDS = once(fieldsOf(definition('service'), 'service'));
/** The fields of what a project declares beside services. */
export const DECLARED_FIELDS = once(
  ['volume', 'network', 'config', 'secret'].flatMap((kind) => fieldsOf(definition(kind), `${kind}s`)),
);
