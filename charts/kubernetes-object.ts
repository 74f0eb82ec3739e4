import { ApiObject, App, type ApiObjectProps, type JsonPatch } from 'cdk8s';
import type { Construct } from 'constructs';
import type { ApiManifest } from './api';

/** Those of an app to which nobody has added any: they find nothing in what has no value to be found later. */
const BUILT_IN = new App().resolvers.length;

/**
 * An object of Kubernetes whose manifest is written as the API has it. It becomes what every ApiObject becomes, in a
 * fraction of the time, unless a user of the construct has changed it.
 */
export class KubernetesObject extends ApiObject {
  private isPatched = false;

  constructor(
    scope: Construct,
    id: string,
    private readonly manifest: ApiManifest,
  ) {
    super(scope, id, manifest as ApiObjectProps);
  }

  override addJsonPatch(...operations: JsonPatch[]): void {
    this.isPatched = true;
    super.addJsonPatch(...operations);
  }

  override toJson(): unknown {
    const isPlain = !this.isPatched && App.of(this).resolvers.length === BUILT_IN && !process.env['CDK8S_DISABLE_SORT'];
    if (!isPlain) return super.toJson();
    const { apiVersion, kind, metadata: _, ...rest } = this.manifest;
    return { apiVersion, kind, metadata: this.metadata.toJson() as object, ...(sorted(rest) as object) };
  }
}

/** A value with the keys of its mappings in order, and without those that have none. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const result: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (item !== undefined) result[key] = sorted(item);
  }
  return result;
}
