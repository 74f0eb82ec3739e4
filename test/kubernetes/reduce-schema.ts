/**
 * Makes `schema.json`, the part of the Kubernetes OpenAPI schema that manifests are checked against:
 *
 *     node -r ts-node/register test/kubernetes/reduce-schema.ts SWAGGER_JSON > test/kubernetes/schema.json
 *
 * SWAGGER_JSON is api/openapi-spec/swagger.json of k8s.io/kubernetes v1.34.4.
 */
import { readFileSync } from 'node:fs';

interface Definition {
  readonly 'x-kubernetes-group-version-kind'?: readonly { group: string; version: string; kind: string }[];
}

/** The kinds of objects that a translation may have. */
const KINDS = [
  'v1/Namespace',
  'v1/Service',
  'v1/ConfigMap',
  'v1/Secret',
  'v1/PersistentVolumeClaim',
  'v1/ServiceAccount',
  'apps/v1/Deployment',
  'apps/v1/StatefulSet',
  'apps/v1/DaemonSet',
  'batch/v1/Job',
  'batch/v1/CronJob',
  'networking.k8s.io/v1/NetworkPolicy',
  'networking.k8s.io/v1/Ingress',
  'rbac.authorization.k8s.io/v1/Role',
  'rbac.authorization.k8s.io/v1/RoleBinding',
  'autoscaling/v2/HorizontalPodAutoscaler',
  'policy/v1/PodDisruptionBudget',
];

/** A number with a suffix of the resource model, such as `500m` or `1Gi`. */
const QUANTITY = '^[+-]?[0-9]+([.][0-9]*)?([numkMGTPE]|[KMGTPE]i|[eE][+-]?[0-9]+)?$';

const swagger = JSON.parse(readFileSync(process.argv[2] ?? 'swagger.json', 'utf8')) as {
  definitions: Record<string, Definition>;
};
const kept: Record<string, unknown> = {};
const kinds: Record<string, string> = {};

/** Leaves out prose, closes objects that name their fields, and follows references. */
function reduce(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reduce);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !key.startsWith('x-kubernetes') && key !== 'default');
  const reduced = Object.fromEntries(
    entries.flatMap(([key, item]): [string, unknown][] => {
      if (key === 'description' && typeof item === 'string') return [];
      if (key === 'properties') {
        const fields = Object.entries(item as object).map(([name, field]): [string, unknown] => [name, reduce(field)]);
        return [[key, Object.fromEntries(fields)]];
      }
      return [[key, key === '$ref' ? follow(String(item)) : reduce(item)]];
    }),
  );
  if ('properties' in reduced && !('additionalProperties' in reduced)) reduced['additionalProperties'] = false;
  return reduced;
}

function follow(reference: string): string {
  const name = reference.replace('#/definitions/', '');
  keep(name);
  return `#/definitions/${name}`;
}

function keep(name: string): void {
  if (name in kept) return;
  const definition = swagger.definitions[name];
  if (name.endsWith('.IntOrString')) kept[name] = { type: ['integer', 'string'] };
  else if (name.endsWith('.Quantity')) kept[name] = { type: ['number', 'string'], pattern: QUANTITY };
  else {
    kept[name] = {};
    kept[name] = reduce(definition);
  }
}

for (const [name, definition] of Object.entries(swagger.definitions)) {
  for (const { group, version, kind } of definition['x-kubernetes-group-version-kind'] ?? []) {
    const id = `${group === '' ? '' : `${group}/`}${version}/${kind}`;
    if (!KINDS.includes(id)) continue;
    kinds[id] = name;
    keep(name);
  }
}
process.stdout.write(`${JSON.stringify({ kinds, definitions: kept })}\n`);
