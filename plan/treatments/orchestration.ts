import { approximated, notApplicable, translated, withoutEffect, type Treatments } from './treatment';

const ROLLBACK = 'Kubernetes keeps the old pods until new ones are ready; "kubectl rollout undo" goes back.';
const HOOK = 'The hook runs as the container does.';

/** Where and how often a service runs, what it may use, and what runs beside it. */
export const orchestration: Treatments = {
  'deploy.mode': translated('Deployment, DaemonSet (`global`) or Job (`replicated-job`, `global-job`)'),
  'deploy.replicas': translated('`replicas`'),
  'deploy.labels': notApplicable('A note for people and programs of Docker Swarm.'),
  'deploy.endpoint_mode': notApplicable('A Service spreads its connections over the pods.'),
  'deploy.resources.limits.cpus': translated('`resources.limits.cpu`'),
  'deploy.resources.limits.memory': translated('`resources.limits.memory`'),
  'deploy.resources.limits.pids': notApplicable('The kubelet limits the processes of a pod.'),
  'deploy.resources.reservations.cpus': translated('`resources.requests.cpu`'),
  'deploy.resources.reservations.memory': translated('`resources.requests.memory`'),
  'deploy.resources.reservations.devices': translated(
    '`resources.limits` of the vendor’s device plugin, such as `nvidia.com/gpu`',
  ),
  'deploy.resources.reservations.generic_resources': withoutEffect(
    'These are resources of Docker Swarm.',
    'Ask for the resource of a device plugin in the manifest.',
  ),
  'deploy.restart_policy.condition': translated('the restart policy of a Job'),
  'deploy.restart_policy.max_attempts': translated('`backoffLimit` of a Job'),
  'deploy.restart_policy.delay': notApplicable('Kubernetes waits 10 seconds and longer each time, up to 5 minutes.'),
  'deploy.restart_policy.window': notApplicable('Kubernetes starts to count again after 10 minutes without a failure.'),
  'deploy.update_config.parallelism': translated('`maxSurge` or `maxUnavailable`'),
  'deploy.update_config.order': translated('`maxSurge` or `maxUnavailable`'),
  'deploy.update_config.delay': translated('`minReadySeconds`'),
  'deploy.update_config.failure_action': notApplicable(ROLLBACK),
  'deploy.update_config.monitor': notApplicable(ROLLBACK),
  'deploy.update_config.max_failure_ratio': notApplicable(ROLLBACK),
  'deploy.rollback_config': notApplicable(ROLLBACK),
  'deploy.placement.constraints': translated('`nodeAffinity`'),
  'deploy.placement.preferences': translated('`topologySpreadConstraints`'),
  'deploy.placement.max_replicas_per_node': translated('`podAntiAffinity`, where it is 1'),
  platform: approximated(
    'A node pulls the image for its own platform.',
    'Where nodes differ, choose them in "deploy.placement.constraints": "node.platform.arch == x86_64".',
  ),
  runtime: withoutEffect(
    'A cluster names its runtimes itself, as RuntimeClasses.',
    'Patch "runtimeClassName" into the pod.',
  ),

  gpus: translated('`resources.limits` of the vendor’s device plugin, such as `nvidia.com/gpu`'),
  cpu_quota: translated('`resources.limits.cpu`'),
  cpu_period: translated('`resources.limits.cpu`'),
  cpu_shares: withoutEffect(
    'It compares with other containers of one machine.',
    'Reserve CPUs with "deploy.resources.reservations".',
  ),
  cpuset: withoutEffect('The kubelet decides about the CPUs of a node.', 'Limit how much CPU it uses with "cpus".'),
  pids_limit: notApplicable('The kubelet limits the processes of a pod.'),
  oom_score_adj: notApplicable('The kubelet sets it, by what the pod reserves of the memory.'),
  umask: withoutEffect('A container has the umask of its image.', 'Set it in the entrypoint with "umask".'),
  stop_signal: translated('a `preStop` hook that sends it, by the shell of the image'),

  network_mode: translated(
    '`hostNetwork` where it is `host`; the pod of the other service where it is `service:…`; a NetworkPolicy that lets nobody in or out where it is `none`',
  ),
  pid: translated('`hostPID`, where it is `host`'),
  ipc: translated('`hostIPC`, where it is `host`'),
  dns: translated('`dnsConfig`, beside the DNS of the cluster'),
  dns_search: translated('`dnsConfig`, beside the DNS of the cluster'),
  dns_opt: translated('`dnsConfig`, beside the DNS of the cluster'),
  domainname: notApplicable('The domain of a pod is that of the cluster.'),
  sysctls: translated('`securityContext.sysctls`, where every node allows them'),

  ...Object.fromEntries(
    ['post_start', 'pre_stop'].flatMap((hook) => [
      [`${hook}.*.command`, translated(hook === 'post_start' ? '`lifecycle.postStart`' : '`lifecycle.preStop`')],
      [`${hook}.*.working_dir`, translated('the folder in which a shell runs it')],
      [`${hook}.*.environment`, translated('variables of the command')],
      [`${hook}.*.user`, approximated(HOOK, 'Change the user in the command, with "su" or "setpriv".')],
      [`${hook}.*.privileged`, approximated(HOOK, 'Give it to the service, if the hook cannot do without.')],
    ]),
  ),
};
