import { Construct } from 'constructs';
import type { AccessPlan, Labels } from '../plan/plan';
import { KubernetesObject } from './kubernetes-object';

/** A ServiceAccount that may look at some Jobs, and at nothing else. */
export class Access extends Construct {
  constructor(scope: Construct, id: string, { name, serviceAccount, jobs }: AccessPlan, labels: Labels) {
    super(scope, id);
    const metadata = { name, labels };
    if (serviceAccount === undefined) {
      new KubernetesObject(this, 'service-account', {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata,
        automountServiceAccountToken: false,
      });
    }
    new KubernetesObject(this, 'role', {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata,
      rules: [{ apiGroups: ['batch'], resources: ['jobs'], resourceNames: jobs, verbs: ['get', 'list', 'watch'] }],
    });
    new KubernetesObject(this, 'role-binding', {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name: serviceAccount ?? name }],
    });
  }
}
