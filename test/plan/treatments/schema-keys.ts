/** The parts of a JSON schema that say which keys there are. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema | boolean>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** The path of every key that a schema names, such as `services.*.ports.*.target`. */
export function keysOf(root: Schema): string[] {
  const found = new Set<string>();
  const visit = (schema: Schema | boolean | undefined, path: readonly string[]): void => {
    if (typeof schema !== 'object') return;
    if (schema.$ref !== undefined) visit(root.$defs?.[schema.$ref.split('/').at(-1) ?? ''], path);
    for (const part of [schema.allOf, schema.oneOf, schema.anyOf].flatMap((parts) => parts ?? [])) visit(part, path);
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      found.add([...path, key].join('.'));
      visit(value, [...path, key]);
    }
    const extensions = ([pattern]: readonly [string, unknown]): boolean => pattern.startsWith('^x-');
    for (const entry of Object.entries(schema.patternProperties ?? {}))
      if (!extensions(entry)) visit(entry[1], [...path, '*']);
    visit(schema.additionalProperties, [...path, '*']);
    visit(schema.items, [...path, '*']);
  };
  visit(root, []);
  return [...found];
}
