import { choice, name, schedule, text, wholeNumber, words, type Read, WrongValue, written } from '../settings/values';
import { sets, setsPart, type Label } from './label';

const CONTROLLERS = { deployment: 'Deployment', daemonset: 'DaemonSet', statefulset: 'StatefulSet' } as const;

/** A ReplicationController is what Deployments were before there were any. */
const controller: Read<'Deployment' | 'DaemonSet' | 'StatefulSet'> = (value) => {
  const word = choice('deployment', 'daemonset', 'statefulset', 'replicationcontroller')(value);
  return word === 'replicationcontroller' ? 'Deployment' : CONTROLLERS[word];
};

const percent: Read<number> = (value) => wholeNumber(1)(written(value).replace(/%$/, '').trimEnd());

/** `80`, `80%` or `200Mi`. */
const memory: Read<number | string> = (value) => {
  const amount = written(value).trim();
  if (/^\d{1,3}%?$/.test(amount)) return percent(amount);
  if (/^\d+(\.\d+)?([KMGT]i?|k)$/.test(amount)) return amount;
  throw new WrongValue(
    `"${amount}" is neither a percentage of the memory nor a size.`,
    'Write a value such as "80%" or "200Mi".',
  );
};

/** As Kubernetes calls them. The documentation of kompose names `Never`, which Kubernetes does not know. */
const concurrency: Read<'Allow' | 'Forbid' | 'Replace'> = choice('Allow', 'Forbid', 'Replace');

/** Labels for the kind of workload, the number of pods, and the image. */
export const workloadLabels: Readonly<Record<string, Label>> = {
  'kompose.controller.type': sets('workload', controller),
  'kompose.cronjob.schedule': {
    kind: 'setting',
    read: (value) => ({ workload: 'CronJob', schedule: schedule(value) }),
  },
  'kompose.cronjob.concurrency_policy': sets('concurrencyPolicy', concurrency),
  'kompose.cronjob.backoff_limit': sets('backoffLimit', wholeNumber(0)),
  'kompose.hpa.replicas.min': setsPart('autoscaler', 'min', wholeNumber(1)),
  'kompose.hpa.replicas.max': setsPart('autoscaler', 'max', wholeNumber(1)),
  'kompose.hpa.cpu': setsPart('autoscaler', 'cpu', percent),
  'kompose.hpa.memory': setsPart('autoscaler', 'memory', memory),
  'kompose.image-pull-policy': sets('imagePullPolicy', choice('Always', 'IfNotPresent', 'Never')),
  'kompose.image-pull-secret': sets('imagePullSecrets', (value) => [name(value)]),
  'kompose.serviceaccount-name': sets('serviceAccountName', name),
  'kompose.security-context.fsgroup': sets('fsGroup', wholeNumber(0)),
  'kompose.init.containers.name': setsPart('initContainer', 'name', name),
  'kompose.init.containers.image': setsPart('initContainer', 'image', text),
  'kompose.init.containers.command': setsPart('initContainer', 'command', words),
  'kompose.service.group': {
    kind: 'without effect',
    why: 'Each service keeps its own pods: services in one pod would start, scale and restart together, and share their ports.',
    hint: 'Connect the services over the network, and share files in a named volume.',
  },
};
