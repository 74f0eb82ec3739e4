import { own } from '../own';
import { scalar, textOf, type Node } from '../tree/node';
import { InvalidForm } from './invalid-form';

/** YAML 1.1's words, which Compose accepts where a boolean is meant. @see https://yaml.org/type/bool.html */
const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  on: true,
  false: false,
  no: false,
  n: false,
  off: false,
};

const boolean = (node: Node): Node => {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  const value = own(BOOLEANS, node.value.toLowerCase());
  if (value === undefined)
    throw new InvalidForm(`${JSON.stringify(node.value)} is neither true nor false.`, 'Write true or false.');
  return scalar(node.at, value);
};

const DECIMAL = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;

const number = (node: Node): Node => {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  if (!DECIMAL.test(node.value))
    throw new InvalidForm(`${JSON.stringify(node.value)} is not a number.`, 'Write a number.');
  return scalar(node.at, Number(node.value));
};

/** A text that is a whole number. */
const whole = (node: Node): Node => {
  if (node.kind === 'scalar' && typeof node.value === 'string' && !/^[-+]?\d+$/.test(node.value))
    throw new InvalidForm(`${JSON.stringify(node.value)} is not a whole number.`, 'Write a whole number.');
  return number(node);
};

/** Digits behind the point of a number count for nothing. */
const integer = (node: Node): Node =>
  node.kind === 'scalar' && typeof node.value === 'number' ? scalar(node.at, Math.trunc(node.value)) : whole(node);

/** An integer that Compose takes as a number only. */
const unquoted = (node: Node): Node => {
  if (node.kind === 'scalar' && typeof node.value === 'string')
    throw new InvalidForm(
      `${JSON.stringify(node.value)} is a text.`,
      'Write a number here, without quotes or variables.',
    );
  return integer(node);
};

const text = (node: Node): Node =>
  node.kind === 'scalar' && node.value !== null && typeof node.value !== 'string'
    ? scalar(node.at, textOf(node) ?? null)
    : node;

/** Refuses a number with a point, even where nothing but zeros follows the point. @throws InvalidForm */
const withoutPoint = (node: Node): Node => {
  if (node.kind === 'scalar' && node.type === 'float')
    throw new InvalidForm(`${node.value} is not written as a whole number.`, 'Write a whole number, without a point.');
  return node;
};

/** A text, or a whole number that is read as one. */
const name = (node: Node): Node => text(withoutPoint(node));

/** The value of an option that the schema says nothing of. */
const option = (node: Node): Node => {
  if (node.kind !== 'scalar')
    throw new InvalidForm('An option has one value.', 'Write a text or a whole number.', node.at);
  return name(node);
};

/** A number that stays text, as its digits count. */
const numeral = (node: Node): Node => {
  number(node);
  return text(node);
};

/** A number that counts something. */
const count = (node: Node): Node => {
  const result = integer(node);
  if (result.kind === 'scalar' && typeof result.value === 'number' && result.value < 0)
    throw new InvalidForm(`${result.value} does not count anything.`, 'Write a whole number, 0 or more.');
  return result;
};

/** How many devices: a number, or all of them. */
const devices = (node: Node): Node => {
  const written = textOf(node)?.toLowerCase();
  return written === 'all' ? scalar(node.at, written) : integer(node);
};

/** A file mode: octal, however it was written. */
const mode = (node: Node): Node => {
  if (node.kind !== 'scalar' || node.value === null) return node;
  const isNumber = typeof node.value === 'number' && node.type !== 'float';
  if (isNumber && Number(node.value) >= 0) return node;
  if (typeof node.value !== 'string' || !/^\+?[0-7]+$/.test(node.value))
    throw new InvalidForm(`${JSON.stringify(node.value)} is not a file mode.`, 'Write a mode such as 0444.');
  return scalar(node.at, parseInt(node.value, 8));
};

/** A `umask`: octal with a leading 0, else decimal, as YAML reads a number. */
const umask = (node: Node): Node => {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  if (!/^(0o?[0-7]+|0x[\da-f]+|0b[01]+|[1-9]\d*|0)$/i.test(node.value))
    throw new InvalidForm(`${JSON.stringify(node.value)} is not a umask.`, 'Write a umask such as 0022.');
  const octal = /^0o?([0-7]+)$/i.exec(node.value)?.[1];
  return scalar(node.at, octal === undefined ? Number(node.value) : parseInt(octal, 8));
};

type Cast = readonly [string, (node: Node) => Node];

const cast = (to: (node: Node) => Node, keys: readonly string[]): Cast[] => keys.map((key) => [key, to]);

/** The types that Compose gives to texts before it looks at a file: what a variable stands for is a text. */
const early: readonly Cast[] = [
  ...cast(boolean, ['tty', 'stdin_open', 'read_only', 'privileged', 'init', 'oom_kill_disable']),
  ...cast(boolean, ['healthcheck.disable', 'volumes.*.read_only', 'volumes.*.volume.nocopy']),
  ...cast(boolean, ['depends_on.*.required', 'depends_on.*.restart', 'networks.*.use_service_name_alias']),
  ...cast(whole, ['cpu_count', 'cpu_period', 'cpu_quota', 'cpu_rt_period', 'cpu_rt_runtime', 'cpu_shares']),
  ...cast(whole, ['oom_score_adj', 'pids_limit', 'ulimits.*', 'ulimits.*.hard', 'ulimits.*.soft', 'scale']),
  ...cast(whole, ['healthcheck.retries', 'ports.*.target', 'deploy.replicas', 'deploy.restart_policy.max_attempts']),
  ...cast(whole, ['deploy.update_config.parallelism', 'deploy.rollback_config.parallelism']),
  ...cast(whole, ['deploy.placement.max_replicas_per_node']),
  ...cast(number, ['deploy.update_config.max_failure_ratio', 'deploy.rollback_config.max_failure_ratio']),
  ...cast(number, ['cpus', 'cpu_percent']),
  ['umask', umask],
];

/** The types that values of a container have in the model. */
const late: readonly Cast[] = [
  ...cast(boolean, ['attach', 'use_api_socket', 'volumes.*.bind.create_host_path', 'env_file.*.required']),
  ...cast(boolean, ['build.no_cache', 'build.pull', 'build.privileged', 'develop.watch.*.initial_sync', 'per_replica']),
  ...cast(boolean, ['post_start.*.privileged', 'pre_stop.*.privileged']),
  ...cast(count, ['healthcheck.retries', 'deploy.restart_policy.max_attempts', 'ports.*.target']),
  ...cast(count, ['deploy.update_config.parallelism', 'deploy.rollback_config.parallelism']),
  ...cast(integer, ['cpu_period', 'cpu_quota', 'cpu_rt_period', 'cpu_rt_runtime', 'pids_limit']),
  ...cast(integer, ['deploy.resources.limits.pids', 'networks.*.priority', 'networks.*.gw_priority', 'cpu_shares']),
  ...cast(integer, ['deploy.resources.reservations.generic_resources.*.discrete_resource_spec.value']),
  ...cast(devices, ['gpus.*.count', 'deploy.resources.reservations.devices.*.count']),
  ...cast(unquoted, ['blkio_config.weight', 'blkio_config.weight_device.*.weight']),
  ['volumes.*.tmpfs.mode', (node) => count(unquoted(node))],
  ...cast(unquoted, ['build.ulimits.*', 'build.ulimits.*.hard', 'build.ulimits.*.soft']),
  ...cast(numeral, ['deploy.resources.limits.cpus', 'deploy.resources.reservations.cpus']),
  ...cast(text, ['user', 'build.provenance', 'build.sbom']),
  ...cast(name, ['group_add.*', 'expose.*', 'ports.*.published']),
  ['storage_opt.*', option],
  ...cast(withoutPoint, ['ports.*', 'ulimits.*', 'build.ulimits.*']),
  ...cast(mode, ['configs.*.mode', 'secrets.*.mode', 'build.secrets.*.mode']),
];

/** Where containers are described. */
export const containers = ['services.*', 'jobs.*', 'services.*.pre_start.*'] as const;

const inContainers = (casts: readonly Cast[]): Cast[] =>
  containers.flatMap((root) => casts.map(([key, to]): Cast => [`${root}.${key}`, to]));

const isNamed = cast(boolean, [
  'volumes.*.external',
  'networks.*.external',
  'networks.*.internal',
  'networks.*.attachable',
  'networks.*.enable_ipv4',
  'networks.*.enable_ipv6',
  'configs.*.external',
  'secrets.*.external',
]);

export const earlyCasts: readonly Cast[] = [...isNamed, ...inContainers(early)];
export const lateCasts: readonly Cast[] = [...inContainers(late), ['jobs.*.triggers.manual', boolean]];
