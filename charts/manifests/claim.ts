import type * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { ClaimPlan } from '../../plan/plan';
import type { Api } from './api';

/** The request of a claim, for a PersistentVolumeClaim and for the template of one. */
export function claimSpec({ accessMode, size, storageClass }: ClaimPlan): Api<k8s.PersistentVolumeClaimSpec> {
  return {
    accessModes: [accessMode],
    resources: { requests: { storage: size } },
    ...(storageClass === undefined ? {} : { storageClassName: storageClass }),
  };
}
