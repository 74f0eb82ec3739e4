import type { Service } from '../../compose/model/service';
import { parseDuration } from '../../compose/values/duration';
import type { RollingUpdate, ServicePlan, Workload } from '../plan';
import { tell, type ServiceContext } from '../facts/context';
import type { Storage } from '../storage/storage';
import { mayEnd } from '../facts/ending';
import { planCronJob, planJob } from './job';
import { mostPods } from '../facts/most-pods';
import { kindOf } from '../facts/workload-kind';
import { restartOf } from '../facts/restart';
import { statefulSetName } from '../facts/stateful-set-name';

/** One pod after the other, the new one first. */
const ONE_BY_ONE: RollingUpdate = { maxSurge: 1, maxUnavailable: 0 };

/** One after the other, the old one first: two of them cannot be on one node. */
const IN_PLACE: RollingUpdate = { maxSurge: 0, maxUnavailable: 1 };

/**
 * A Job for what ends, a StatefulSet for what owns data, a DaemonSet for what runs on every node, else a Deployment; one
 * that holds a claim stops its old pod before the new one starts.
 */
export function planWorkload(
  context: ServiceContext,
  storage: Pick<Storage, 'claimTemplates' | 'ownsData'>,
  writesClaim: boolean,
  pod: ServicePlan['pod'],
): Workload {
  const { service, name, settings } = context;
  if (context.ending === 'scheduled') return planCronJob(context);
  if (context.ending !== undefined) return planJob(context, pod);
  const kind = kindOf(context, storage.ownsData);
  const replicas =
    settings.autoscaler === undefined ? { replicas: service.deploy?.replicas ?? service.scale ?? 1 } : {};
  const restart = restartOf(service);
  if (restart !== undefined && restart.policy !== 'always') {
    tell(context, restart.path, {
      severity: 'warning',
      code: 'approximation',
      message: `"${restart.path.at(-1)}: ${restart.said}" has no effect: Kubernetes always restarts the container of a ${kind}.`,
      hint: 'Remove the key if the service runs continuously; if the service ends, let other services wait with service_completed_successfully.',
    });
  }
  if (kind === 'Deployment' && mayEnd(context)) tellOfEnd(context);
  if (kind === 'StatefulSet') {
    tellOfHostname(context);
    if (storage.claimTemplates.length > 0) tellOfCopies(context);
    return {
      kind,
      name: statefulSetName(name),
      ...replicas,
      serviceName: name,
      claimTemplates: storage.claimTemplates,
    };
  }
  if (writesClaim) tellOfNodes(context, kind);
  const delay = parseDuration(service.deploy?.update_config?.delay ?? '') ?? 0;
  const minReady = delay === 0 ? {} : { minReady: Math.ceil(delay) };
  const isAlone = takesFromNode(context, pod);
  const isOnlyWriter = writesClaim || writesNode(pod);
  if (isOnlyWriter || isAlone) tellOfOrder(context);
  const update = rollingUpdate(service, kind === 'DaemonSet' || isAlone ? IN_PLACE : ONE_BY_ONE, isAlone);
  if (kind === 'DaemonSet') return { kind, update, ...minReady };
  return { kind, ...replicas, strategy: isOnlyWriter ? 'Recreate' : update, ...minReady };
}

/** Compose starts what has ended once more with the next `up`, and not before. */
function tellOfEnd(context: ServiceContext): void {
  tell(context, [], {
    severity: 'note',
    code: 'default',
    message:
      'The Compose file does not show whether the service ends; the workload runs continuously, and Kubernetes restarts the container when it ends.',
    hint: 'If the service ends after its work, write "restart: \'no\'" to get a Job; otherwise write "restart: always".',
  });
}

/** A StatefulSet calls its pods after itself. */
function tellOfHostname(context: ServiceContext): void {
  const { hostname } = context.service;
  if (hostname === undefined) return;
  tell(context, ['hostname'], {
    severity: 'note',
    code: 'approximation',
    message: `Other services reach the pod as "${hostname}"; inside the pod, the host name is ${statefulSetName(context.name)}-0, because a StatefulSet names its pods.`,
    hint: 'If a program needs this exact name, write "x-kubernetes: {workload: Deployment}" before the first data is stored.',
  });
}

/** Under Compose all containers of a service would write to the same volume, which databases do not bear. */
function tellOfCopies(context: ServiceContext): void {
  const count = mostPods(context);
  if (count < 2) return;
  tell(context, context.service.scale === undefined ? ['deploy', 'replicas'] : ['scale'], {
    severity: 'warning',
    code: 'approximation',
    message: `Each of the ${count} pods has its own volumes and does not see the data of the others.`,
    hint: "Run one copy, or configure the database's own replication.",
  });
}

/** Several pods with one claim that one node at a time can mount. */
function tellOfNodes(context: ServiceContext, kind: 'DaemonSet' | 'Deployment'): void {
  const count = mostPods(context);
  if (kind === 'Deployment' && count < 2) return;
  tell(context, ['volumes'], {
    severity: kind === 'DaemonSet' ? 'warning' : 'note',
    code: kind === 'DaemonSet' ? 'approximation' : 'default',
    message:
      kind === 'DaemonSet'
        ? 'The service runs on every node, but its volume can be mounted on one node only; pods on other nodes do not start.'
        : 'All pods of the service run on one node, because they share a volume that only one node at a time can mount.',
    hint: 'Write "x-kubernetes: {accessMode: ReadWriteMany}" on the volume, if the cluster has such storage.',
  });
}

/** Whether a pod writes to files of its node: two pods on one node would write to the same. */
function writesNode({ volumes, container }: ServicePlan['pod']): boolean {
  return volumes.some(
    ({ kind, name }) =>
      kind === 'host path' && container.mounts.some((mount) => mount.volume === name && mount.readOnly !== true),
  );
}

/** A new pod that has no place beside the old one would wait for ever, and so would the update. */
function tellOfOrder(context: ServiceContext): void {
  if (context.service.deploy?.update_config?.order !== 'start-first') return;
  tell(context, ['deploy', 'update_config', 'order'], {
    severity: 'warning',
    code: 'approximation',
    message:
      'The old pod stops before the new one starts, because the two cannot share a volume, a port of the node, a device or a node.',
    hint: 'Expect a short pause at each update, or remove the "order".',
  });
}

/** Whether a pod takes something that its node has once, ports, a device or the place itself, so the next pod has no place beside it. */
function takesFromNode(
  { settings }: ServiceContext,
  { hostNetwork, container, scheduling }: ServicePlan['pod'],
): boolean {
  const limits = Object.keys(container.resources?.limits ?? {});
  const isAlone = settings.hostPorts === true || hostNetwork === true || scheduling.onePerNode;
  return isAlone || limits.some((name) => name.includes('/'));
}

/** `update_config`: `parallelism` containers at a time (0: all of them), the old ones stopped first or the new ones started, where they have a place beside each other. */
function rollingUpdate({ deploy }: Service, otherwise: RollingUpdate, isAlone: boolean): RollingUpdate {
  const config = deploy?.update_config;
  if (config === undefined) return otherwise;
  const count = config.parallelism === 0 ? '100%' : (config.parallelism ?? 1);
  return config.order === 'start-first' && !isAlone
    ? { maxSurge: count, maxUnavailable: 0 }
    : { maxSurge: 0, maxUnavailable: count };
}
