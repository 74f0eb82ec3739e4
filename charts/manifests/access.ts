import type { AccessPlan } from '../../plan/plan';
import type { ApiManifest } from './api';
import type { Described } from './described';

/** A ServiceAccount that may read the state of some Jobs, and nothing else. */
export function accessManifests(
  { name, serviceAccount, jobs }: AccessPlan,
  metadata: ApiManifest['metadata'],
): Described[] {
  const account: Described[] =
    serviceAccount === undefined
      ? [
          {
            id: 'access-account',
            manifest: { apiVersion: 'v1', kind: 'ServiceAccount', metadata, automountServiceAccountToken: false },
          },
        ]
      : [];
  return [
    ...account,
    {
      id: 'access-role',
      manifest: {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata,
        rules: [{ apiGroups: ['batch'], resources: ['jobs'], resourceNames: jobs, verbs: ['get', 'list', 'watch'] }],
      },
    },
    {
      id: 'access-role-binding',
      manifest: {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata,
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
        subjects: [{ kind: 'ServiceAccount', name: serviceAccount ?? name }],
      },
    },
  ];
}
