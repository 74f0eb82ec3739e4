import { ProjectChart } from './project-chart';
import type { Construct } from 'constructs';
import type { Plan } from '../plan/plan';
import { partOf } from '../plan/values/names';
import { claimSpec } from './claim';
import { KubernetesObject } from './kubernetes-object';

/** What stands before every service: the namespace, and the claims that several services share. */
export class NamespaceChart extends ProjectChart {
  constructor(scope: Construct, id: string, { namespace, sharedClaims }: Plan) {
    super(scope, id, { disableResourceNameHashes: true });
    new KubernetesObject(this, 'namespace', {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: namespace.name, labels: namespace.labels },
    });
    for (const claim of sharedClaims) {
      new KubernetesObject(this, `claim-${claim.name}`, {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name: claim.name, namespace: namespace.name, labels: partOf(namespace.name) },
        spec: claimSpec(claim),
      });
    }
  }
}
