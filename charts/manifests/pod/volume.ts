import type * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { PodVolume } from '../../../plan/plan';
import { bytesQuantity } from '../../../plan/values/quantities';
import type { Api } from '../api';

/** The token and the certificate for the API server, as Kubernetes itself mounts them. */
const API_ACCESS: Api<k8s.VolumeProjection>[] = [
  { serviceAccountToken: { path: 'token', expirationSeconds: 3600 } },
  { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
];

/** A volume of a pod: a claim, a path of the node, scratch space, content of the project, or the access to the API server. */
export function volume(plan: PodVolume): Api<k8s.Volume> {
  switch (plan.kind) {
    case 'claim':
      return { name: plan.name, persistentVolumeClaim: { claimName: plan.claim } };
    case 'host path':
      return { name: plan.name, hostPath: { path: plan.path } };
    case 'api access':
      return { name: plan.name, projected: { sources: API_ACCESS } };
    case 'scratch':
      return {
        name: plan.name,
        emptyDir: {
          ...(plan.memory ? { medium: 'Memory' } : {}),
          ...(plan.size === undefined ? {} : { sizeLimit: bytesQuantity(plan.size) }),
        },
      };
    case 'content':
      return {
        name: plan.name,
        projected: {
          sources: plan.sources.map(({ kind, name, items }) => ({
            [kind]: { name, items: items.map(({ key, path, mode }) => ({ key, path, mode })) },
          })),
        },
      };
  }
}
