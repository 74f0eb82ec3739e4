import { approximated, notApplicable, refused, translated, withoutEffect, type Treatments } from './treatment';

const POD_MEMORY = 'The memory of a pod is limited as a whole; a node has no swap for it.';
const HOST_IO = 'Kubernetes does not divide the disks of a node.';
const ADDRESS = 'A pod gets its address from the cluster; it is reached by name.';
const BY_NAME = 'Write the name of the service wherever this address is written.';

/** What a container of a service is. */
export const container: Treatments = {
  image: translated('image of the container'),
  command: translated('`args`'),
  entrypoint: translated('`command`'),
  environment: translated('`env`; credentials come from a Secret'),
  env_file: translated('`env`, below `environment`'),
  label_file: translated('annotations of the pod, below `labels`'),
  working_dir: translated('`workingDir`'),
  user: translated('`securityContext.runAsUser` and `runAsGroup`, where it is a number'),
  group_add: translated('`securityContext.supplementalGroups`, where it is a number'),
  tty: translated('`tty`'),
  stdin_open: translated('`stdin`'),
  read_only: translated('`securityContext.readOnlyRootFilesystem`'),
  privileged: translated('`securityContext.privileged`, and the namespace allows it'),
  cap_add: translated('`securityContext.capabilities.add`'),
  cap_drop: translated('`securityContext.capabilities.drop`'),
  security_opt: translated('`securityContext`, where it has a field for it; the rest is told'),
  labels: translated('annotations of the pod; those of kompose do what they do there'),
  annotations: translated('annotations of the pod'),
  hostname: translated('`hostname` of the pod, and a Service of that name'),
  container_name: translated('a Service of that name'),
  extra_hosts: translated('`hostAliases` of the pod; what is no address is told'),
  pull_policy: translated('`imagePullPolicy`; what is looked up by the clock is told'),
  profiles: translated('whether the service is there'),
  tmpfs: translated('`emptyDir` in memory; options that it does not have are told'),
  shm_size: translated('`emptyDir` in memory at /dev/shm, with that limit'),
  stop_grace_period: translated('`terminationGracePeriodSeconds`'),
  healthcheck: translated('readiness probe, and a startup probe for `start_period`'),
  restart: translated('the kind of the workload, where it ends; see the report'),
  links: translated('a Service of the alias, and the wait for the service'),
  cpus: translated('`resources.limits.cpu`'),
  mem_limit: translated('`resources.limits.memory`'),
  mem_reservation: translated('`resources.requests.memory`'),
  scale: translated('`replicas`'),

  init: translated('`shareProcessNamespace`: the first process of the pod reaps the others'),
  attach: notApplicable('Logs are read with kubectl logs.'),
  logging: notApplicable('The cluster collects what a container prints, and rotates it by itself.'),
  isolation: notApplicable('It is about Windows; the nodes are Linux.'),
  credential_spec: notApplicable('It is about Windows; the nodes are Linux.'),
  cpu_count: notApplicable('It is about Windows; the nodes are Linux.'),
  cpu_percent: notApplicable('It is about Windows; the nodes are Linux.'),
  mac_address: notApplicable(ADDRESS),
  cgroup_parent: notApplicable('The kubelet arranges the control groups of a node.'),
  cgroup: notApplicable('The kubelet arranges the control groups of a node.'),
  uts: notApplicable('A pod has its own host name.'),
  userns_mode: notApplicable('The nodes decide about user namespaces.'),
  pull_refresh_after: notApplicable('An image is looked up again when a pod starts, with "pull_policy: always".'),
  storage_opt: notApplicable('The file systems of containers are those of the node.'),
  develop: notApplicable('It is about the machine on which a program is written.'),
  extends: translated('what it says, merged'),
  'depends_on.*.condition': translated('an initContainer that waits'),
  'depends_on.*.required': translated('whether there is an initContainer that waits'),
  'depends_on.*.restart': notApplicable('Kubernetes does not restart a pod for the sake of another.'),

  oom_kill_disable: notApplicable('A node that runs out of memory has to stop something.'),
  memswap_limit: notApplicable(POD_MEMORY),
  mem_swappiness: notApplicable(POD_MEMORY),
  blkio_config: withoutEffect(HOST_IO, 'Ask for a storage class that is fast enough.'),
  cpu_rt_period: withoutEffect(
    'Real-time scheduling is up to the node.',
    'Configure the container runtime of the node.',
  ),
  cpu_rt_runtime: withoutEffect(
    'Real-time scheduling is up to the node.',
    'Configure the container runtime of the node.',
  ),
  ulimits: withoutEffect(
    'A container has the limits of the node’s container runtime, which are high or without end as a rule.',
    'Set them in the entrypoint with "ulimit", or at the node.',
  ),
  device_cgroup_rules: withoutEffect('A pod sees no devices of the node.', 'Use a device plugin of the cluster.'),
  devices: withoutEffect(
    'A pod sees no devices of the node.',
    'Use a device plugin of the cluster; with "privileged: true" it sees all devices that its node has.',
  ),
  external_links: withoutEffect(
    'What runs outside of the project has no name here.',
    'Make a Service of type ExternalName, or use the full name of the Service in its namespace.',
  ),
  use_api_socket: refused(
    'A cluster has no container engine to talk to.',
    'Use the Kubernetes API with a ServiceAccount instead.',
  ),
  provider: refused(
    'It is another program that runs this service, on the machine of the user.',
    'Run what it provides in the cluster, or name its address in the environment of those that use it.',
  ),

  'ports.*.target': translated('port of the container and of its Service'),
  'ports.*.published': translated(
    'an annotation of the Service, for port-forwards, and who is let in by a NetworkPolicy',
  ),
  'ports.*.protocol': translated('protocol of the port'),
  'ports.*.mode': notApplicable('A Service is reachable on every node.', 'ingress'),
  'ports.*.host_ip': notApplicable(
    'A Service has no address of the host to bind to; it is reachable inside the cluster only.',
  ),
  'ports.*.name': notApplicable('A note for people only.'),
  'ports.*.app_protocol': notApplicable('A note for people only.'),
  expose: translated('port of the container and of its Service'),

  'volumes.*.type': translated('claim, content, both, or `emptyDir`'),
  'volumes.*.source': translated('the claim or the content'),
  'volumes.*.target': translated('`mountPath`'),
  'volumes.*.read_only': translated('`readOnly`'),
  'volumes.*.volume.nocopy': translated('whether an initContainer fills the claim from the image'),
  'volumes.*.volume.subpath': translated('`subPath`'),
  'volumes.*.volume.labels': notApplicable('A note for people only.'),
  'volumes.*.tmpfs.size': translated('`sizeLimit`'),
  'volumes.*.tmpfs.mode': approximated(
    'An `emptyDir` is writable for everybody (0777).',
    'Set the mode in the command, with "chmod", if the program looks at it.',
  ),
  'volumes.*.image.subpath': translated('the folder that an initContainer copies from the image'),
  'volumes.*.consistency': notApplicable('It is about Docker Desktop.'),
  'volumes.*.bind.create_host_path': notApplicable(
    'A folder that is not there is a claim, and an error where this is false.',
    true,
  ),
  'volumes.*.bind.propagation': notApplicable('There is no host whose folders are mounted.'),
  'volumes.*.bind.recursive': notApplicable('There is no host whose folders are mounted.'),
  'volumes.*.bind.selinux': notApplicable('There is no host whose folders are mounted.'),
  volumes_from: translated('the mounts of the other service'),

  ...Object.fromEntries(
    ['configs', 'secrets'].flatMap((kind) => [
      [`${kind}.*.source`, translated(kind === 'configs' ? 'ConfigMap' : 'Secret')],
      [`${kind}.*.target`, translated('`mountPath`')],
      [`${kind}.*.mode`, translated('mode of the file')],
      [`${kind}.*.uid`, translated('the user that an initContainer copies the file as')],
      [`${kind}.*.gid`, translated('the group that an initContainer copies the file as')],
    ]),
  ),

  'networks.*.aliases': translated('a Service of that name'),
  'networks.*.use_service_name_alias': notApplicable('A Service always has the name of its service.'),
  'networks.*.interface_name': notApplicable(ADDRESS),
  'networks.*.ipv4_address': approximated(ADDRESS, BY_NAME),
  'networks.*.ipv6_address': approximated(ADDRESS, BY_NAME),
  'networks.*.link_local_ips': approximated(ADDRESS, BY_NAME),
  'networks.*.mac_address': notApplicable(ADDRESS),
  'networks.*.driver_opts': notApplicable('The network of the cluster serves for every driver.'),
  'networks.*.priority': notApplicable('A pod is on one network.'),
  'networks.*.gw_priority': notApplicable('A pod is on one network.'),

  models: refused(
    'It is the container engine that runs a model, and a cluster has none.',
    'Run a model server as a service, and set the variables that "models" would have set.',
  ),
};
