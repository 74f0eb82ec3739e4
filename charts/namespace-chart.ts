import { ProjectChart } from './project-chart';
import * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { Construct } from 'constructs';
import type { Plan } from '../plan/plan';
import { partOf } from '../plan/names';
import { claimSpec } from './claim';

/** What stands before every service: the namespace, and the claims that several services share. */
export class NamespaceChart extends ProjectChart {
  constructor(scope: Construct, id: string, { namespace, sharedClaims }: Plan) {
    super(scope, id, { disableResourceNameHashes: true });
    new k8s.KubeNamespace(this, 'namespace', { metadata: { name: namespace.name, labels: namespace.labels } });
    for (const claim of sharedClaims) {
      new k8s.KubePersistentVolumeClaim(this, `claim-${claim.name}`, {
        metadata: { name: claim.name, namespace: namespace.name, labels: partOf(namespace.name) },
        spec: claimSpec(claim),
      });
    }
  }
}
