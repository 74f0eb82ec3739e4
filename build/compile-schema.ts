/**
 * Compiles the JSON schema of the Compose Specification into a validator: `npm run compile-schema` writes the one that
 * the checkout runs, `npm run build` the one of the package.
 */
import { writeFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import standaloneCode from 'ajv/dist/standalone';
import schema from '../compose/schema/compose-spec.json';

/** Where the validator stands, below the root of the project and below `lib/`. */
export const COMPILED_SCHEMA = 'compose/validate/compiled-schema.js';

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
  const code = standaloneCode(ajv, ajv.compile(withoutProse(schema)));
  // The validator needs nothing else of ajv, which is therefore no dependency of the package.
  const needed = code.replaceAll('require("ajv/dist/runtime/equal").default', 'require("fast-deep-equal")');
  if (needed.includes('require("ajv')) throw new Error('The compiled schema needs another part of ajv.');
  return `// Generated from compose/schema/compose-spec.json by "npm run compile-schema". Do not edit.\n${needed}\n`;
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
