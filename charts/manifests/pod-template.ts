import type * as k8s from 'cdk8s-plus-27/lib/imports/k8s';
import { cut } from '../../plan/values/names';
import { bytesQuantity } from '../../plan/values/quantities';
import type {
  ContainerPlan,
  ContainerSecurity,
  DnsPlan,
  EnvVar,
  Labels,
  PodVolume,
  Probe,
  SchedulingPlan,
  ServicePlan,
} from '../../plan/plan';
import type { Api, Container, SecurityContext } from './api';

/** The pods of a workload. Every default of cdk8s-plus that Compose never asked for is left out or said here. */
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
      // Who names a ServiceAccount wants to use what it may do.
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

/** Tells the pods of a group to each other, for their affinity. */
function claimLabels(group: string | undefined): Record<string, string> {
  return group === undefined ? {} : { 'claims.compose.cdk8s.io/group': cut(group, 63) };
}

const HOSTNAME = 'kubernetes.io/hostname';

/**
 * On which nodes a pod may run. Claims that one node at a time can mount bring the pods that share them to the same
 * node.
 */
function affinity(group: string | undefined, { nodes, onePerNode }: SchedulingPlan, labels: Labels): Api<k8s.Affinity> {
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

/** As even as the nodes allow; an uneven spread is better than a pod that does not run. */
function spread({ spread: keys }: SchedulingPlan, labels: Labels): Api<k8s.TopologySpreadConstraint>[] {
  return keys.map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: { ...labels } },
  }));
}

/** A pod on the node's network knows the services by name all the same. */
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

function container(plan: ContainerPlan): Container {
  return {
    name: plan.name,
    image: plan.image,
    imagePullPolicy: plan.pullPolicy,
    ...(plan.command === undefined ? {} : { command: plan.command }),
    ...(plan.args === undefined ? {} : { args: plan.args }),
    ...(plan.workingDir === undefined ? {} : { workingDir: plan.workingDir }),
    ...list('env', plan.env.map(envVar)),
    ...list(
      'ports',
      plan.ports.map(({ name, port, protocol, hostPort }) => ({
        name,
        containerPort: port,
        protocol,
        ...(hostPort === undefined ? {} : { hostPort }),
      })),
    ),
    ...list(
      'volumeMounts',
      plan.mounts.map(({ volume: name, path, subPath, readOnly }) => ({
        name,
        mountPath: path,
        ...(subPath === undefined ? {} : { subPath }),
        ...(readOnly === undefined ? {} : { readOnly }),
      })),
    ),
    ...(plan.readiness === undefined ? {} : { readinessProbe: probe(plan.readiness) }),
    ...(plan.liveness === undefined ? {} : { livenessProbe: probe(plan.liveness) }),
    ...(plan.startup === undefined ? {} : { startupProbe: probe(plan.startup) }),
    ...nonEmpty('lifecycle', {
      ...(plan.postStart === undefined ? {} : { postStart: { exec: { command: plan.postStart } } }),
      ...(plan.preStop === undefined ? {} : { preStop: { exec: { command: plan.preStop } } }),
    }),
    ...(plan.resources === undefined
      ? {}
      : {
          resources: {
            ...nonEmpty('limits', plan.resources.limits),
            ...nonEmpty('requests', plan.resources.requests),
          },
        }),
    securityContext: securityContext(plan.security),
    ...(plan.tty === undefined ? {} : { tty: plan.tty }),
    ...(plan.stdin === undefined ? {} : { stdin: plan.stdin }),
  };
}

function envVar(variable: EnvVar): Api<k8s.EnvVar> {
  // The API server leaves out an empty value, and `kubectl apply` would add it each time.
  if (variable.kind === 'value')
    return { name: variable.name, ...(variable.value === '' ? {} : { value: variable.value }) };
  return { name: variable.name, valueFrom: { secretKeyRef: { name: variable.secret, key: variable.key } } };
}

function probe({ action, period, timeout, failureThreshold, initialDelay }: Probe): Api<k8s.Probe> {
  return {
    ...probeAction(action),
    ...(initialDelay === undefined ? {} : { initialDelaySeconds: initialDelay }),
    periodSeconds: period,
    timeoutSeconds: timeout,
    failureThreshold,
  };
}

function probeAction(action: Probe['action']): Partial<Api<k8s.Probe>> {
  switch (action.kind) {
    case 'exec':
      return { exec: { command: action.command } };
    case 'http':
      return { httpGet: { path: action.path, port: action.port } };
    case 'tcp':
      return { tcpSocket: { port: action.port } };
  }
}

function securityContext(security: ContainerSecurity): SecurityContext {
  const { addCapabilities, dropCapabilities, seccomp, seLinux, appArmor, ...plain } = security;
  const capabilities = { ...list('add', addCapabilities), ...list('drop', dropCapabilities) };
  return {
    ...plain,
    ...nonEmpty('capabilities', capabilities),
    ...(seccomp === undefined ? {} : { seccompProfile: { type: seccomp } }),
    ...(appArmor === undefined ? {} : { appArmorProfile: { type: appArmor } }),
    ...(seLinux === undefined ? {} : { seLinuxOptions: seLinux }),
  };
}

/** What a client of the API server needs, as Kubernetes itself would mount it. */
const API_ACCESS: Api<k8s.VolumeProjection>[] = [
  { serviceAccountToken: { path: 'token', expirationSeconds: 3600 } },
  { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
];

function volume(plan: PodVolume): Api<k8s.Volume> {
  switch (plan.kind) {
    case 'claim':
      return { name: plan.name, persistentVolumeClaim: { claimName: plan.claim } };
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

/** The key with its list, or nothing when that is empty. */
function list<K extends string, T>(key: K, items: readonly T[]): { [P in K]?: readonly T[] } {
  return items.length === 0 ? {} : ({ [key]: items } as { [P in K]?: readonly T[] });
}

/** The key with its mapping, or nothing when that is empty. */
function nonEmpty<K extends string, T extends object>(key: K, value: T): { [P in K]?: T } {
  return Object.keys(value).length === 0 ? {} : ({ [key]: value } as { [P in K]?: T });
}
