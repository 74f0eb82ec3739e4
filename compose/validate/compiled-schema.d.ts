import type { ValidateFunction } from 'ajv';

/** Checks a document against the JSON schema of the Compose Specification. */
declare const validate: ValidateFunction;
export = validate;
