import { scalar, type Node } from '../tree/node';
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
  const value = BOOLEANS[node.value.toLowerCase()];
  if (value === undefined)
    throw new InvalidForm(`${JSON.stringify(node.value)} is neither true nor false.`, 'Write true or false.');
  return scalar(node.at, value);
};

const number = (node: Node): Node => {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  const value = Number(node.value);
  if (node.value.trim() === '' || Number.isNaN(value)) {
    throw new InvalidForm(`${JSON.stringify(node.value)} is not a number.`, 'Write a number.');
  }
  return scalar(node.at, value);
};

const text = (node: Node): Node =>
  node.kind === 'scalar' && node.value !== null && typeof node.value !== 'string'
    ? scalar(node.at, String(node.value))
    : node;

/** A number that stays text, as its digits count. */
const numeral = (node: Node): Node => {
  number(node);
  return text(node);
};

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** A number that counts something. */
const count = (node: Node): Node => {
  const result = number(node);
  if (result.kind === 'scalar' && typeof result.value === 'number' && !isCount(result.value))
    throw new InvalidForm(`${result.value} does not count anything.`, 'Write a whole number, 0 or more.');
  return result;
};

/** A file mode: octal, however it was written. */
const mode = (node: Node): Node => {
  if (node.kind !== 'scalar' || node.value === null || isCount(node.value)) return node;
  if (typeof node.value !== 'string' || !/^(0o?)?[0-7]+$/.test(node.value))
    throw new InvalidForm(`${JSON.stringify(node.value)} is not a file mode.`, 'Write it like 0444.');
  return scalar(node.at, parseInt(node.value.replace('0o', ''), 8));
};

/** A `umask`: octal with a leading 0, else decimal, as YAML reads a number. */
const umask = (node: Node): Node => {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  if (!/^(0o?[0-7]+|\d+)$/.test(node.value))
    throw new InvalidForm(`${JSON.stringify(node.value)} is not a umask.`, 'Write it like 0022.');
  const octal = /^0o?([0-7]+)$/.exec(node.value)?.[1];
  return scalar(node.at, octal === undefined ? Number(node.value) : parseInt(octal, 8));
};

type Cast = readonly [string, (node: Node) => Node];

const cast = (to: (node: Node) => Node, keys: readonly string[]): Cast[] => keys.map((key) => [key, to]);

/** The type that a value of a container has after its variables were replaced by text. */
export const containerCasts: readonly Cast[] = [
  ...cast(boolean, [
    'tty',
    'stdin_open',
    'read_only',
    'privileged',
    'init',
    'attach',
    'use_api_socket',
    'healthcheck.disable',
    'volumes.*.read_only',
    'volumes.*.volume.nocopy',
    'volumes.*.bind.create_host_path',
    'depends_on.*.required',
    'depends_on.*.restart',
    'env_file.*.required',
    'oom_kill_disable',
    'networks.*.use_service_name_alias',
    'build.no_cache',
    'build.pull',
    'build.privileged',
  ]),
  ...cast(count, [
    'healthcheck.retries',
    'deploy.update_config.parallelism',
    'deploy.rollback_config.parallelism',
    'deploy.restart_policy.max_attempts',
    'ports.*.target',
  ]),
  ...cast(number, [
    'deploy.replicas',
    'deploy.update_config.max_failure_ratio',
    'deploy.rollback_config.max_failure_ratio',
    'deploy.placement.max_replicas_per_node',
    'deploy.resources.limits.pids',
    'scale',
    'cpus',
    'cpu_count',
    'cpu_percent',
    'cpu_period',
    'cpu_quota',
    'cpu_rt_period',
    'cpu_rt_runtime',
    'cpu_shares',
    'oom_score_adj',
    'pids_limit',
    'ulimits.*',
    'ulimits.*.hard',
    'ulimits.*.soft',
    'build.ulimits.*',
    'build.ulimits.*.hard',
    'build.ulimits.*.soft',
  ]),
  ...cast(numeral, ['deploy.resources.limits.cpus', 'deploy.resources.reservations.cpus']),
  ...cast(text, ['user', 'ports.*.published', 'group_add.*', 'build.provenance', 'build.sbom']),
  ...cast(mode, ['configs.*.mode', 'secrets.*.mode', 'build.secrets.*.mode', 'volumes.*.tmpfs.mode']),
  ['umask', umask],
];

/** The same at the top level of a file. */
export const topLevelCasts: readonly Cast[] = cast(boolean, [
  'volumes.*.external',
  'networks.*.external',
  'networks.*.internal',
  'networks.*.attachable',
  'networks.*.enable_ipv4',
  'networks.*.enable_ipv6',
  'configs.*.external',
  'secrets.*.external',
]);
