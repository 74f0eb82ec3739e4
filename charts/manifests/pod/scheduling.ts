import type * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { Labels, SchedulingPlan } from '../../../plan/plan';
import { cut } from '../../../plan/values/names';
import type { Api } from '../api';
import { list } from './optional-fields';

/** The label of the pods that share claims, which their affinity selects. */
export function claimLabels(group: string | undefined): Record<string, string> {
  return group === undefined ? {} : { 'claims.compose.cdk8s.io/group': cut(group, 63) };
}

const HOSTNAME = 'kubernetes.io/hostname';

/**
 * The nodes that may run a pod. Pods that share a claim go to one node, as a claim may be mounted on one node at a time.
 */
export function affinity(
  group: string | undefined,
  { nodes, onePerNode }: SchedulingPlan,
  labels: Labels,
): Api<k8s.Affinity> {
  return {
    ...(nodes.length === 0
      ? {}
      : {
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: {
              nodeSelectorTerms: [
                { matchExpressions: nodes.map(({ values, ...node }) => ({ ...node, ...list('values', values) })) },
              ],
            },
          },
        }),
    ...(group === undefined
      ? {}
      : {
          podAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: [
              { labelSelector: { matchLabels: claimLabels(group) }, topologyKey: HOSTNAME },
            ],
          },
        }),
    ...(onePerNode
      ? {
          podAntiAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: [
              { labelSelector: { matchLabels: { ...labels } }, topologyKey: HOSTNAME },
            ],
          },
        }
      : {}),
  };
}

/** Spreads pods as evenly as the nodes allow. A pod that fits no even spread still runs. */
export function spread({ spread: keys }: SchedulingPlan, labels: Labels): Api<k8s.TopologySpreadConstraint>[] {
  return keys.map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: { ...labels } },
  }));
}
