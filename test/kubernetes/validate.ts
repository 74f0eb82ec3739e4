import Ajv, { type ValidateFunction } from 'ajv';
import schema from './schema.json';

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({ $id: 'kubernetes', definitions: schema.definitions });
const compiled = new Map<string, ValidateFunction>();

/**
 * The faults of a manifest by the OpenAPI schema of Kubernetes 1.34: a field that the schema does not know is as wrong
 * as one of another type.
 */
export function validateManifest(manifest: unknown): string[] {
  const { apiVersion, kind } = manifest as { apiVersion?: string; kind?: string };
  const id = `${apiVersion}/${kind}`;
  const definition = Object.entries(schema.kinds).find(([known]) => known === id)?.[1];
  if (definition === undefined) return [`${id} is not a kind that a translation consists of`];
  const validate = compiled.get(id) ?? ajv.compile({ $ref: `kubernetes#/definitions/${definition}` });
  compiled.set(id, validate);
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${id} ${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
}
