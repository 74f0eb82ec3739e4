import type * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import type { DnsPlan, ServicePlan } from '../../../plan/plan';
import type { Api, Container } from '../api';
import { container } from './container';
import { list, nonEmpty } from './optional-fields';
import { affinity, claimLabels, spread } from './scheduling';
import { volume } from './volume';

/** The template of a workload's pods. This file states or omits each default that cdk8s-plus would add to Compose. */
export function podTemplate(
  { pod, labels, access }: ServicePlan,
  restartPolicy?: 'Never' | 'OnFailure',
): Api<k8s.PodTemplateSpec> {
  const { scheduling } = pod;
  return {
    metadata: {
      labels: { ...labels, ...pod.labels, ...claimLabels(pod.claimGroup) },
      ...nonEmpty('annotations', pod.annotations),
    },
    spec: {
      ...(pod.hostname === undefined ? {} : { hostname: pod.hostname }),
      ...list('hostAliases', pod.hostAliases),
      ...(restartPolicy === undefined ? {} : { restartPolicy }),
      ...serviceAccount(pod.serviceAccount ?? access?.name),
      ...list(
        'imagePullSecrets',
        pod.imagePullSecrets.map((name) => ({ name })),
      ),
      ...hostNamespaces(pod),
      ...(pod.shareProcesses ? { shareProcessNamespace: true } : {}),
      ...(pod.dns === undefined ? {} : { dnsConfig: dnsConfig(pod.dns) }),
      ...nonEmpty('affinity', affinity(pod.claimGroup, scheduling, labels)),
      ...list('topologySpreadConstraints', spread(scheduling, labels)),
      // A Service called jupyter would set JUPYTER_PORT in every pod, and the like.
      enableServiceLinks: false,
      // A service that names a ServiceAccount needs the token of that account.
      automountServiceAccountToken: pod.serviceAccount !== undefined,
      securityContext: {
        seccompProfile: { type: 'RuntimeDefault' },
        ...(pod.security.fsGroup === undefined
          ? {}
          : { fsGroup: pod.security.fsGroup, fsGroupChangePolicy: 'OnRootMismatch' }),
        ...list('supplementalGroups', pod.security.supplementalGroups),
        ...list('sysctls', pod.security.sysctls),
      },
      terminationGracePeriodSeconds: pod.terminationGracePeriod,
      ...list('initContainers', [
        ...pod.initContainers.map(container),
        ...pod.sidecars.map((plan): Container => ({ ...container(plan), restartPolicy: 'Always' })),
      ]),
      containers: [pod.container, ...pod.others].map(container),
      ...list('volumes', pod.volumes.map(volume)),
    },
  };
}

function serviceAccount(name: string | undefined): Pick<Api<k8s.PodSpec>, 'serviceAccountName'> {
  return name === undefined ? {} : { serviceAccountName: name };
}

/** The namespaces of the node. A pod on the node's network still finds services by their names. */
function hostNamespaces({ hostNetwork, hostPid, hostIpc }: ServicePlan['pod']): Partial<Api<k8s.PodSpec>> {
  return {
    ...(hostNetwork ? { hostNetwork, dnsPolicy: 'ClusterFirstWithHostNet' } : {}),
    ...(hostPid ? { hostPID: hostPid } : {}),
    ...(hostIpc ? { hostIPC: hostIpc } : {}),
  };
}

function dnsConfig({ nameservers, searches, options }: DnsPlan): Api<k8s.PodDnsConfig> {
  return { ...list('nameservers', nameservers), ...list('searches', searches), ...list('options', options) };
}
