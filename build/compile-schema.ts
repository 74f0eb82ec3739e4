/**
 * Compiles the JSON schema of the Compose Specification into a validator: `npm run compile-schema` writes the one that
 * the checkout runs, `npm run build` the one of the package.
 */
import { writeFileSync } from 'node:fs';
import { _, type CodeKeywordDefinition, type KeywordCxt } from 'ajv';
import Ajv from 'ajv/dist/2020';
import standaloneCode from 'ajv/dist/standalone';
import uniqueItems from 'ajv/dist/vocabularies/validation/uniqueItems';
import schema from '../compose/schema/compose-spec.json';
import { repeatedItem } from '../compose/validate/repeated-item';

/** Where the validator stands, below the root of the project and below `lib/`. */
export const COMPILED_SCHEMA = 'compose/validate/compiled-schema.js';

/** As ajv has it for lists of texts; other items are compared by a function of ours, as ajv compares each with each. */
const uniqueItemsInLinearTime: CodeKeywordDefinition = {
  ...uniqueItems,
  code: (context: KeywordCxt) => {
    const { gen, data } = context;
    const items: unknown = context.parentSchema['items'];
    const isOneType = typeof items === 'object' && items !== null && 'type' in items;
    if (isOneType || context.schema !== true) return uniqueItems.code(context);
    const compare = gen.scopeValue('func', { ref: repeatedItem, code: _`require("./repeated-item").repeatedItem` });
    const pair = gen.const('pair', _`${compare}(${data})`);
    context.setParams({ i: _`${pair}[0]`, j: _`${pair}[1]` });
    context.fail(_`${pair} !== undefined`);
  },
};

/** The source of a CommonJS module that exports ajv's validator of Compose files. */
export function compiledSchema(): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    verbose: true,
    validateFormats: false,
    inlineRefs: false,
    code: { source: true, lines: true },
  });
  ajv.removeKeyword('uniqueItems').addKeyword(uniqueItemsInLinearTime);
  const code = standaloneCode(ajv, ajv.compile(withoutProse(schema)));
  // The package has no ajv.
  if (code.includes('require("ajv')) throw new Error('The compiled schema needs a part of ajv.');
  return `// Generated from compose/schema/compose-spec.json by "npm run compile-schema". Do not edit.\n${code}\n`;
}

/** A schema without titles and descriptions, which no message shows. */
function withoutProse(value: object): object {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => !(['title', 'description'].includes(key) && typeof item === 'string'))
      .map(([key, item]: [string, unknown]) => [key, proseless(item)]),
  );
}

function proseless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(proseless);
  return typeof value === 'object' && value !== null ? withoutProse(value) : value;
}

if (require.main === module) writeFileSync(process.argv[2] ?? COMPILED_SCHEMA, compiledSchema());
