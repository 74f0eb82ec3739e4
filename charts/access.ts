import * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import { Construct } from 'constructs';
import type { AccessPlan, Labels } from '../plan/plan';

/** A ServiceAccount that may look at some Jobs, and at nothing else. */
export class Access extends Construct {
  constructor(scope: Construct, id: string, { name, serviceAccount, jobs }: AccessPlan, labels: Labels) {
    super(scope, id);
    const metadata = { name, labels };
    if (serviceAccount === undefined) {
      new k8s.KubeServiceAccount(this, 'service-account', { metadata, automountServiceAccountToken: false });
    }
    new k8s.KubeRole(this, 'role', {
      metadata,
      rules: [{ apiGroups: ['batch'], resources: ['jobs'], resourceNames: [...jobs], verbs: ['get', 'list', 'watch'] }],
    });
    new k8s.KubeRoleBinding(this, 'role-binding', {
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name: serviceAccount ?? name }],
    });
  }
}
