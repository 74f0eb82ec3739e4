import { own } from '../../compose/own';
import { isLabelValue, isQualifiedName } from '../values/names';
import type { NodeRequirement, SchedulingPlan } from '../plan';
import { tell, type ServiceContext } from '../facts/context';

/** The label of a node that an attribute of Docker's nodes stands for. */
const LABELS: Readonly<Record<string, string>> = {
  'node.hostname': 'kubernetes.io/hostname',
  'node.platform.os': 'kubernetes.io/os',
  'node.platform.arch': 'kubernetes.io/arch',
};
const ARCHITECTURES: Readonly<Record<string, string>> = { x86_64: 'amd64', aarch64: 'arm64' };

/**
 * `deploy.placement`: labels of nodes that a pod needs, and those over whose values the pods are spread. The roles of
 * Swarm's nodes do not exist in Kubernetes, where pods keep away from the control plane; many clusters have one node.
 */
export function planScheduling(context: ServiceContext): SchedulingPlan {
  const { constraints = [], preferences = [], max_replicas_per_node } = context.service.deploy?.placement ?? {};
  if (max_replicas_per_node !== undefined && max_replicas_per_node > 1) {
    tell(context, ['deploy', 'placement', 'max_replicas_per_node'], {
      severity: 'warning',
      code: 'approximation',
      message: 'Kubernetes has no maximum of pods per node; the pods are spread evenly over the nodes.',
      hint: 'Write 1 for at most one pod on each node.',
    });
  }
  const spread = preferences.flatMap((preference, index) => {
    const label = labelOf(preference.spread ?? '');
    if (label === undefined)
      untranslated(context, ['deploy', 'placement', 'preferences', index], preference.spread ?? '');
    return label ?? [];
  });
  return {
    nodes: constraints.flatMap((constraint, index) => requirement(context, constraint, index) ?? []),
    spread: (max_replicas_per_node ?? 1) > 1 ? [...spread, 'kubernetes.io/hostname'] : spread,
    onePerNode: max_replicas_per_node === 1,
  };
}

function requirement(context: ServiceContext, constraint: string, index: number): NodeRequirement | undefined {
  const at = constraint.search(/[=!]=/);
  const attribute = constraint.slice(0, Math.max(at, 0)).trim();
  const value = constraint.slice(at + 2).trim();
  const isEqual = constraint[at] === '=';
  const key = labelOf(attribute);
  if (key === undefined || !isLabelValue(value)) {
    untranslated(context, ['deploy', 'placement', 'constraints', index], constraint);
    return undefined;
  }
  const values = [key === LABELS['node.platform.arch'] ? (own(ARCHITECTURES, value) ?? value) : value];
  return { key, operator: isEqual ? 'In' : 'NotIn', values };
}

function labelOf(attribute: string): string | undefined {
  const label = attribute.startsWith('node.labels.') ? attribute.slice('node.labels.'.length) : own(LABELS, attribute);
  return label !== undefined && isQualifiedName(label) ? label : undefined;
}

function untranslated(context: ServiceContext, path: readonly (string | number)[], text: string): void {
  tell(context, path, {
    severity: 'warning',
    code: 'unsupported',
    message: `"${text}" has no counterpart among the node labels of a cluster, and no effect.`,
    hint: 'Use a node label of the cluster: "node.labels.NAME == VALUE".',
  });
}
