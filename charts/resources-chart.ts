import { ApiObject, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Manifest } from '../plan/plan';

/** Whole manifests of the user's own, as they are. */
export class ResourcesChart extends Chart {
  constructor(scope: Construct, id: string, resources: readonly Manifest[]) {
    super(scope, id, { disableResourceNameHashes: true });
    resources.forEach((manifest, index) => new ApiObject(this, `resource-${index}`, manifest));
  }
}
