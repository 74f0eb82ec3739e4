import { scalar, type Node } from '../tree/node';
import { InvalidForm } from './invalid-form';

/** YAML 1.1's words, which Compose accepts where a boolean is meant. */
const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  on: true,
  '1': true,
  false: false,
  no: false,
  n: false,
  off: false,
  '0': false,
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

/** A file mode: octal, however it was written. */
const mode = (node: Node): Node => {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
  if (!/^(0o?)?[0-7]+$/.test(node.value))
    throw new InvalidForm(`${JSON.stringify(node.value)} is not a file mode.`, 'Write it like 0444.');
  return scalar(node.at, parseInt(node.value.replace('0o', ''), 8));
};

const service = 'services.*';

/** The type that a value has after its variables were replaced by text. */
export const casts: readonly (readonly [string, (node: Node) => Node])[] = [
  ...[
    'tty',
    'stdin_open',
    'read_only',
    'privileged',
    'init',
    'healthcheck.disable',
    'volumes.*.read_only',
    'volumes.*.volume.nocopy',
    'volumes.*.bind.create_host_path',
    'depends_on.*.required',
    'depends_on.*.restart',
    'env_file.*.required',
    'oom_kill_disable',
  ].map((key) => [`${service}.${key}`, boolean] as const),
  ...['healthcheck.retries', 'deploy.replicas', 'scale', 'cpus', 'pids_limit', 'ports.*.target'].map(
    (key) => [`${service}.${key}`, number] as const,
  ),
  ...[
    'deploy.resources.limits.cpus',
    'deploy.resources.reservations.cpus',
    'user',
    'ports.*.published',
    'group_add.*',
  ].map((key) => [`${service}.${key}`, text] as const),
  ...['configs.*.mode', 'secrets.*.mode', 'volumes.*.tmpfs.mode'].map((key) => [`${service}.${key}`, mode] as const),
  ...[
    'volumes.*.external',
    'networks.*.external',
    'networks.*.internal',
    'configs.*.external',
    'secrets.*.external',
  ].map((key) => [key, boolean] as const),
];
