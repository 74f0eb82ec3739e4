import { ApiObject } from 'cdk8s';
import { ProjectChart } from './project-chart';
import type { Construct } from 'constructs';
import type { Manifest } from '../plan/plan';

/** Whole manifests of the user's own, as they are. */
export class ResourcesChart extends ProjectChart {
  constructor(scope: Construct, id: string, resources: readonly Manifest[]) {
    super(scope, id, { disableResourceNameHashes: true });
    resources.forEach((manifest, index) => new ApiObject(this, `resource-${index}`, manifest));
  }
}
