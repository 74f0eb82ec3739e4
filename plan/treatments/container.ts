import { approximated, notApplicable, refused, translated, withoutEffect, type Treatments } from './treatment';

const POD_MEMORY = 'Kubernetes limits the memory of a pod and has no setting for swap.';
const HOST_IO = 'Kubernetes does not limit the disk throughput of a container.';
const ADDRESS = 'The cluster assigns the address of a pod; other services reach the pod by the name of its Service.';
const BY_NAME = 'Replace this address by the name of the service wherever a program uses the address.';

/** The keys that describe the container of a service. */
export const container: Treatments = {
  image: translated('image of the container'),
  command: translated('`args`'),
  entrypoint: translated('`command`'),
  environment: translated('`env`; credentials come from a Secret'),
  env_file: translated('`env`, below `environment`'),
  label_file: translated('annotations of the pod, below `labels`'),
  working_dir: translated('`workingDir`'),
  user: translated('`securityContext.runAsUser` and `runAsGroup`; a name that is not known is reported'),
  group_add: translated('`securityContext.supplementalGroups`; a name that is not known is reported'),
  tty: translated('`tty`'),
  stdin_open: translated('`stdin`'),
  read_only: translated('`securityContext.readOnlyRootFilesystem`'),
  privileged: translated('`securityContext.privileged`, in a namespace that allows privileged pods'),
  cap_add: translated('`securityContext.capabilities.add`'),
  cap_drop: translated('`securityContext.capabilities.drop`'),
  security_opt: translated('`securityContext`; options without a field there are reported'),
  labels: translated('annotations of the pod; labels of kompose work as in kompose'),
  annotations: translated('annotations of the pod'),
  hostname: translated('`hostname` of the pod, and a Service with this name'),
  container_name: translated('a Service with this name'),
  extra_hosts: translated('`hostAliases` of the pod; an entry without an IP address is reported'),
  pull_policy: translated('`imagePullPolicy`; `daily`, `weekly` and `every_…` are reported'),
  profiles: translated('the choice of services that are translated'),
  tmpfs: translated('`emptyDir` in memory; options without a counterpart there are reported'),
  shm_size: translated('`emptyDir` in memory at /dev/shm, with this size limit'),
  stop_grace_period: translated('`terminationGracePeriodSeconds`'),
  healthcheck: translated('readiness probe, and a startup probe for `start_period`'),
  restart: translated('the kind of the workload: a service that ends and is not restarted becomes a Job'),
  links: translated('a Service with the name of the alias, and an initContainer that waits for the service'),
  cpus: translated('`resources.limits.cpu`'),
  mem_limit: translated('`resources.limits.memory`'),
  mem_reservation: translated('`resources.requests.memory`'),
  scale: translated('`replicas`'),

  init: translated('`shareProcessNamespace`: the first process of the pod reaps all others'),
  attach: notApplicable('`kubectl logs` shows the output of every container.'),
  logging: notApplicable('The cluster collects and rotates the output of containers itself.'),
  isolation: notApplicable('The setting concerns Windows containers; the nodes run Linux.'),
  credential_spec: notApplicable('The setting concerns Windows containers; the nodes run Linux.'),
  cpu_count: notApplicable('The setting concerns Windows containers; the nodes run Linux.'),
  cpu_percent: notApplicable('The setting concerns Windows containers; the nodes run Linux.'),
  mac_address: notApplicable(ADDRESS),
  cgroup_parent: notApplicable('The kubelet manages the control groups of a node.'),
  cgroup: notApplicable('The kubelet manages the control groups of a node.'),
  uts: notApplicable('Every pod has a host name of its own.'),
  userns_mode: notApplicable('The container runtime of the node configures user namespaces.'),
  pull_refresh_after: notApplicable(
    'With "pull_policy: always", the kubelet looks for a newer image when a pod starts.',
  ),
  storage_opt: notApplicable('The container runtime of the node configures the file systems of containers.'),
  develop: notApplicable('The setting concerns development on one machine (`docker compose watch`).'),
  extends: translated('the service that is extended, merged'),
  'depends_on.*.condition': translated('an initContainer that waits'),
  'depends_on.*.required': translated('the choice whether an initContainer waits'),
  'depends_on.*.restart': notApplicable('Kubernetes does not restart a pod when a pod of another service restarts.'),

  oom_kill_disable: notApplicable('A node that runs out of memory always stops containers.'),
  memswap_limit: notApplicable(POD_MEMORY),
  mem_swappiness: notApplicable(POD_MEMORY),
  blkio_config: withoutEffect(HOST_IO, 'Name a storage class that is fast enough.'),
  cpu_rt_period: withoutEffect(
    'Kubernetes has no setting for real-time scheduling.',
    'Configure the container runtime of the node.',
  ),
  cpu_rt_runtime: withoutEffect(
    'Kubernetes has no setting for real-time scheduling.',
    'Configure the container runtime of the node.',
  ),
  ulimits: withoutEffect(
    'A container gets the limits of the container runtime on its node, which are usually high or unlimited.',
    'Set the limits with "ulimit" in the entrypoint, or in the container runtime of the node.',
  ),
  device_cgroup_rules: withoutEffect('A container gets no devices of its node.', 'Use a device plugin of the cluster.'),
  devices: withoutEffect(
    'A container gets no devices of its node.',
    'Use a device plugin of the cluster, or set "privileged: true" to give the container all devices of its node.',
  ),
  external_links: withoutEffect(
    'A container outside of the project has no name in the cluster.',
    'Create a Service of type ExternalName, or use the full name of its Service: NAME.NAMESPACE.',
  ),
  use_api_socket: refused(
    'A pod cannot reach a container engine.',
    'Use the Kubernetes API with a ServiceAccount instead.',
  ),
  provider: refused(
    'An external program provides this service, on the machine of the user.',
    'Run the same software as a service with an image, or set its address in the environment of its clients.',
  ),

  'ports.*.target': translated('port of the container and of its Service'),
  'ports.*.published': translated(
    'an annotation of the Service for port-forwards, and the peers that the NetworkPolicy admits',
  ),
  'ports.*.protocol': translated('protocol of the port'),
  'ports.*.mode': notApplicable(
    'A Service opens no port on a node, unless its type is NodePort or LoadBalancer.',
    'ingress',
  ),
  'ports.*.host_ip': notApplicable('A Service has an address in the cluster and binds to no address of a machine.'),
  'ports.*.name': notApplicable('The setting is a description for people and other programs.'),
  'ports.*.app_protocol': notApplicable('The setting is a description for people and other programs.'),
  expose: translated('port of the container and of its Service'),

  'volumes.*.type': translated('claim, content, both, or `emptyDir`'),
  'volumes.*.source': translated(
    'the claim or the content; a folder of the machine is a claim that begins empty, which is reported, and a file, a socket or a system folder of the machine is refused',
  ),
  'volumes.*.target': translated('`mountPath`'),
  'volumes.*.read_only': translated('`readOnly`'),
  'volumes.*.volume.nocopy': translated('the choice whether an initContainer copies files of the image into the claim'),
  'volumes.*.volume.subpath': translated('`subPath`'),
  'volumes.*.volume.labels': notApplicable('The setting is a description for people and other programs.'),
  'volumes.*.tmpfs.size': translated('`sizeLimit`'),
  'volumes.*.tmpfs.mode': approximated(
    'Every user can write to an `emptyDir` (mode 0777).',
    'Set the mode with "chmod" in the command, if the program checks the mode.',
  ),
  'volumes.*.image.subpath': translated('the folder that an initContainer copies from the image'),
  'volumes.*.consistency': notApplicable('The setting concerns Docker Desktop.'),
  'volumes.*.bind.create_host_path': notApplicable(
    'A folder that does not exist becomes an empty claim; with `false`, a missing folder is an error.',
    true,
  ),
  'volumes.*.bind.propagation': notApplicable(
    'Bind mounts become claims or content, so the option has no counterpart in a cluster.',
  ),
  'volumes.*.bind.recursive': notApplicable(
    'Bind mounts become claims or content, so the option has no counterpart in a cluster.',
  ),
  'volumes.*.bind.selinux': notApplicable(
    'Bind mounts become claims or content, so the option has no counterpart in a cluster.',
  ),
  volumes_from: translated('the volumes of the other service'),

  ...Object.fromEntries(
    ['configs', 'secrets'].flatMap((kind) => [
      [`${kind}.*.source`, translated(kind === 'configs' ? 'ConfigMap' : 'Secret')],
      [`${kind}.*.target`, translated('`mountPath`')],
      [`${kind}.*.mode`, translated('mode of the file')],
      [`${kind}.*.uid`, translated('the owner of the file, which an initContainer copies')],
      [`${kind}.*.gid`, translated('the group of the file, which an initContainer copies')],
    ]),
  ),

  'networks.*.aliases': translated('a Service with this name'),
  'networks.*.use_service_name_alias': notApplicable('The Service always has the name of its service.'),
  'networks.*.interface_name': notApplicable(ADDRESS),
  'networks.*.ipv4_address': approximated(ADDRESS, BY_NAME),
  'networks.*.ipv6_address': approximated(ADDRESS, BY_NAME),
  'networks.*.link_local_ips': approximated(ADDRESS, BY_NAME),
  'networks.*.mac_address': notApplicable(ADDRESS),
  'networks.*.driver_opts': notApplicable('The network of the cluster replaces every network driver.'),
  'networks.*.priority': notApplicable('A pod has one network interface only.'),
  'networks.*.gw_priority': notApplicable('A pod has one network interface only.'),

  models: refused(
    'Docker Model Runner serves these models; a cluster has no such service.',
    'Run a model server as a service, and set the variables that "models" sets under Compose.',
  ),
};
