/**
 * What becomes of a key: `translated` with all that is in it; `see below` where each key in it has its own treatment;
 * or it has no counterpart in a cluster, and why.
 */
export type Treatment = 'translated' | 'see below' | { readonly notApplicable: string };

const service = (key: string): string => `services.*.${key}`;

const translatedServiceKeys = [
  'image', 'command', 'entrypoint', 'environment', 'env_file', 'ports.*.target', 'ports.*.published', 'ports.*.protocol',
  'expose', 'volumes.*.type', 'volumes.*.source', 'volumes.*.target', 'volumes.*.read_only', 'volumes.*.volume.nocopy',
  'volumes.*.volume.subpath', 'volumes.*.tmpfs.size', 'volumes.*.bind.create_host_path', 'configs.*.source', 'configs.*.target', 'configs.*.mode',
  'secrets.*.source', 'secrets.*.target', 'secrets.*.mode', 'tmpfs', 'shm_size', 'depends_on.*.condition', 'depends_on.*.required',
  'healthcheck', 'restart', 'working_dir', 'user', 'group_add', 'hostname', 'container_name', 'extra_hosts', 'stop_grace_period',
  'tty', 'stdin_open', 'read_only', 'privileged', 'cap_add', 'cap_drop', 'security_opt', 'pull_policy', 'scale', 'cpus', 'mem_limit',
  'mem_reservation', 'deploy.replicas', 'deploy.resources.limits.cpus', 'deploy.resources.limits.memory',
  'deploy.resources.reservations.cpus', 'deploy.resources.reservations.memory', 'labels', 'annotations', 'profiles',
  'build.context', 'build.dockerfile', 'build.dockerfile_inline', 'build.args', 'build.target',
].map(service);

const parents = [
  'services', 'services.*',
  ...['ports', 'ports.*', 'volumes', 'volumes.*', 'volumes.*.volume', 'volumes.*.bind', 'volumes.*.tmpfs', 'configs', 'configs.*',
    'secrets', 'secrets.*', 'depends_on', 'depends_on.*', 'deploy', 'deploy.resources', 'deploy.resources.limits',
    'deploy.resources.reservations', 'build',
  ].map(service),
  'volumes', 'volumes.*', 'configs', 'configs.*', 'secrets', 'secrets.*',
];

const topLevel = [
  'name', 'volumes.*.name', 'volumes.*.external', 'volumes.*.labels', 'configs.*.name', 'configs.*.file', 'configs.*.content',
  'configs.*.environment', 'secrets.*.name', 'secrets.*.file', 'secrets.*.environment',
];

const notApplicable: Readonly<Record<string, string>> = {
  version: 'The key "version" is out of date and has no effect, in Compose either. Remove it.',
  [service('ports.*.host_ip')]: 'A Service has no address of the host to bind to; it is reachable inside the cluster only.',
  [service('ports.*.name')]: 'A note for people only.',
  [service('ports.*.app_protocol')]: 'A note for people only.',
  [service('init')]: 'The container runtime has no init to add; an image that needs one brings it along.',
  [service('attach')]: 'Logs are read with kubectl logs.',
  [service('depends_on.*.restart')]: 'Kubernetes does not restart a pod for the sake of another.',
};

/** The treatment of each key, by its path; `*` stands for any name or index. */
export const treatments: Readonly<Record<string, Treatment>> = {
  ...Object.fromEntries([...translatedServiceKeys, ...topLevel].map((key) => [key, 'translated' as const])),
  ...Object.fromEntries(parents.map((key) => [key, 'see below' as const])),
  ...Object.fromEntries(Object.entries(notApplicable).map(([key, why]) => [key, { notApplicable: why }])),
  // Every published port has it: Compose's own default.
  [service('ports.*.mode')]: 'translated',
};
