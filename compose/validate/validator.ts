import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import type * as ajv2020 from 'ajv/dist/2020';
import type * as standalone from 'ajv/dist/standalone';
import { version } from 'ajv/package.json';
import schema from '../schema/compose-spec.json';

/** What ajv makes of the schema is kept here: making it takes longer than all the rest of loading. */
const CACHE = join(__dirname, '..', '..', 'node_modules', '.cache', 'cdk8s-compose');
const OPTIONS = { allErrors: true, strict: false, verbose: true, validateFormats: false, code: { source: true } };

let compiled: ValidateFunction | undefined;

/** What checks a document against the Compose Specification's JSON schema. */
export function validator(): ValidateFunction {
  compiled ??= kept() ?? compile();
  return compiled;
}

function compile(): ValidateFunction {
  // Loaded only here: it takes its time as well.
  const load = createRequire(__filename);
  const { default: Ajv } = load('ajv/dist/2020') as typeof ajv2020;
  const { default: standaloneCode } = load('ajv/dist/standalone') as typeof standalone;
  const ajv = new Ajv(OPTIONS);
  const validate = ajv.compile(schema);
  keep(standaloneCode(ajv, validate));
  return validate;
}

function path(): string {
  const hash = createHash('sha1')
    .update(JSON.stringify([version, OPTIONS, schema]))
    .digest('hex');
  return join(CACHE, `schema-${hash}.js`);
}

function kept(): ValidateFunction | undefined {
  try {
    return createRequire(__filename)(path()) as ValidateFunction;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that nobody reads half of it. Where nothing can be written, nothing is kept. */
function keep(code: string): void {
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${path()}.${process.pid}`, code);
    renameSync(`${path()}.${process.pid}`, path());
  } catch {
    return;
  }
}
