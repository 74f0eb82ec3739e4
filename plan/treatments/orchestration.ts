import { approximated, notApplicable, translated, withoutEffect, type Treatments } from './treatment';

const ROLLBACK =
  'Kubernetes keeps the old pods until the new ones are ready; `kubectl rollout undo` restores the previous version.';
const HOOK = 'The hook runs with the privileges of its container.';

/** Where and how often a service runs, what it may use, and what runs beside it. */
export const orchestration: Treatments = {
  'deploy.mode': translated('Deployment, DaemonSet (`global`) or Job (`replicated-job`, `global-job`)'),
  'deploy.replicas': translated('`replicas`'),
  'deploy.labels': notApplicable('The setting is a description for people and for Docker Swarm.'),
  'deploy.endpoint_mode': notApplicable('A Service distributes connections over all pods.'),
  'deploy.resources.limits.cpus': translated('`resources.limits.cpu`'),
  'deploy.resources.limits.memory': translated('`resources.limits.memory`'),
  'deploy.resources.limits.pids': notApplicable('The kubelet limits the number of processes in a pod.'),
  'deploy.resources.reservations.cpus': translated('`resources.requests.cpu`'),
  'deploy.resources.reservations.memory': translated('`resources.requests.memory`'),
  'deploy.resources.reservations.devices': translated(
    '`resources.limits` of the vendor’s device plugin, such as `nvidia.com/gpu`',
  ),
  'deploy.resources.reservations.generic_resources': withoutEffect(
    'Generic resources exist in Docker Swarm only.',
    'Request the resource of a device plugin with a patch in "x-kubernetes".',
  ),
  'deploy.restart_policy.condition': translated('the restart policy of a Job'),
  'deploy.restart_policy.max_attempts': translated('`backoffLimit` of a Job'),
  'deploy.restart_policy.delay': notApplicable(
    'Kubernetes waits 10 seconds before a restart, and doubles the delay each time up to 5 minutes.',
  ),
  'deploy.restart_policy.window': notApplicable(
    'Kubernetes resets the restart delay after 10 minutes without a failure.',
  ),
  'deploy.update_config.parallelism': translated('`maxSurge` or `maxUnavailable`'),
  'deploy.update_config.order': translated('`maxSurge` or `maxUnavailable`'),
  'deploy.update_config.delay': translated('`minReadySeconds`'),
  'deploy.update_config.failure_action': notApplicable(ROLLBACK),
  'deploy.update_config.monitor': notApplicable(ROLLBACK),
  'deploy.update_config.max_failure_ratio': notApplicable(ROLLBACK),
  'deploy.rollback_config': notApplicable(ROLLBACK),
  'deploy.placement.constraints': translated('`nodeAffinity`'),
  'deploy.placement.preferences': translated('`topologySpreadConstraints`'),
  'deploy.placement.max_replicas_per_node': translated(
    '`podAntiAffinity` for 1; a higher number becomes an even spread over the nodes',
  ),
  platform: approximated(
    'A node pulls the image for the platform of the node.',
    'In a cluster with several platforms, choose nodes with "deploy.placement.constraints": "node.platform.arch == x86_64" for linux/amd64, "node.platform.arch == aarch64" for linux/arm64.',
  ),
  runtime: withoutEffect(
    'A cluster names its container runtimes itself, as RuntimeClasses.',
    'Set "runtimeClassName" of the pod with a patch in "x-kubernetes".',
  ),

  gpus: translated('`resources.limits` of the vendor’s device plugin, such as `nvidia.com/gpu`'),
  cpu_quota: translated('`resources.limits.cpu`'),
  cpu_period: translated('`resources.limits.cpu`'),
  cpu_shares: withoutEffect(
    'The CPU weight applies among the containers of one machine; Kubernetes derives the weight from CPU requests.',
    'Set "deploy.resources.reservations.cpus".',
  ),
  cpuset: withoutEffect('The kubelet assigns the CPUs of a node.', 'Limit the CPU time with "cpus".'),
  pids_limit: notApplicable('The kubelet limits the number of processes in a pod.'),
  oom_score_adj: notApplicable('The kubelet sets the OOM score, from the memory request of the pod.'),
  umask: withoutEffect('A container has the umask of its image.', 'Set the umask with "umask" in the entrypoint.'),
  stop_signal: translated('a `preStop` hook that sends the signal, with the shell of the image'),

  network_mode: translated(
    '`hostNetwork` for `host`; the pod of the other service for `service:…`; a NetworkPolicy without any peer for `none`',
  ),
  pid: translated('`hostPID` for `host`'),
  ipc: translated('`hostIPC` for `host`'),
  dns: translated('`dnsConfig`, after the DNS server of the cluster'),
  dns_search: translated('`dnsConfig`, after the DNS server of the cluster'),
  dns_opt: translated('`dnsConfig`, after the DNS server of the cluster'),
  domainname: notApplicable('The domain name of a pod is the one of the cluster.'),
  sysctls: translated('`securityContext.sysctls`; a sysctl that not every node allows is reported'),

  ...Object.fromEntries(
    ['post_start', 'pre_stop'].flatMap((hook) => [
      [`${hook}.*.command`, translated(hook === 'post_start' ? '`lifecycle.postStart`' : '`lifecycle.preStop`')],
      [`${hook}.*.working_dir`, translated('the folder in which a shell runs the command')],
      [`${hook}.*.environment`, translated('environment variables of the command')],
      [`${hook}.*.user`, approximated(HOOK, 'Change the user in the command with "su" or "setpriv".')],
      [
        `${hook}.*.privileged`,
        approximated(HOOK, 'Set "privileged" on the service, if the hook needs the privileges.'),
      ],
    ]),
  ),
};
