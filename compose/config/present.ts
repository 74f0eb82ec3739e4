import type { Json } from '../tree/node';
import { Patterns } from '../tree/patterns';
import { parseDuration } from '../values/duration';
import { formatDuration } from './duration';
import { rewriteJson } from './rewrite-json';

type Present = (value: Json) => Json | undefined;

const isMapping = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As it is written; only scalars come here. */
const text = (value: Json): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const duration: Present = (value) => formatDuration(parseDuration(text(value)) ?? 0);
const octal: Present = (value) => (typeof value === 'number' ? `0${value.toString(8)}` : value);
const number: Present = (value) =>
  Math.fround(Number(value)) === 0 ? 0 : Number(Math.fround(Number(value)).toPrecision(7));
const count: Present = (value) => (value === 'all' ? -1 : Number(value));
const hosts: Present = (value) =>
  isMapping(value)
    ? Object.entries(value)
        .flatMap(([host, addresses]) =>
          Array.isArray(addresses) ? addresses.map((ip: Json) => `${host}=${text(ip)}`) : [],
        )
        .sort()
    : value;
/** Only a folder that must not be made is worth a word. */
const hostPath: Present = (value) => (value === true ? undefined : value);
const none: Present = () => undefined;
/** An argument without a value is none. */
const valued: Present = (value) => value ?? undefined;
const ids: Present = (value) =>
  isMapping(value) ? Object.entries(value).map(([id, path]) => (path === null ? id : `${id}=${text(path)}`)) : value;
/** What a watch runs is printed even if it runs nothing. */
const withCommand: Present = (value) => (isMapping(value) ? { exec: { command: null }, ...value } : value);
const withParts =
  (...keys: string[]): Present =>
  (value) =>
    isMapping(value) ? { ...Object.fromEntries(keys.map((key) => [key, {}])), ...value } : value;

/** How a value is printed where that is not how the model holds it. */
const table = new Patterns<Present>([
  ['networks.*', withParts('ipam')] as const,
  ['secrets.*.content', none] as const,
  ...['services', 'jobs'].flatMap((root) =>
    (
      [
        ...['interval', 'timeout', 'start_period', 'start_interval'].map((key) => [`healthcheck.${key}`, duration]),
        ...['delay', 'window'].map((key) => [`deploy.restart_policy.${key}`, duration]),
        ...['delay', 'monitor'].flatMap((key) =>
          ['update_config', 'rollback_config'].map((config) => [`deploy.${config}.${key}`, duration]),
        ),
        ['stop_grace_period', duration],
        ['configs.*.mode', octal],
        ['secrets.*.mode', octal],
        ['build.secrets.*.mode', octal],
        ['volumes.*.bind.create_host_path', hostPath],
        ['cpus', number],
        ['cpu_percent', number],
        ['deploy', withParts('resources', 'placement')],
        ['deploy.resources.limits.cpus', number],
        ['deploy.resources.reservations.cpus', number],
        ['deploy.resources.reservations.devices.*.count', count],
        ['gpus.*.count', count],
        ['extra_hosts', hosts],
        ['build.extra_hosts', hosts],
        ['env_file', none],
        ['build.args.*', valued],
        ['build.ssh', ids],
        ['develop.watch.*', withCommand],
      ] as [string, Present][]
    ).map(([key, how]) => [`${root}.*.${key}`, how] as const),
  ),
]);

/** Mappings with keys of the user's own. */
const FREE = [
  'environment',
  'labels',
  'annotations',
  'args',
  'sysctls',
  'options',
  'driver_opts',
  'depends_on',
  'networks',
];

/** Prints durations, sizes, modes and lists of hosts as Compose does. Extensions of services are left out, as there. */
export function present(model: Json): Json {
  return (
    rewriteJson(model, (value, path) => {
      if (path.length > 2 && path.at(-1)?.startsWith('x-') && !FREE.includes(path.at(-2) ?? '')) return undefined;
      const how = table.first(path);
      return how === undefined ? value : how(value);
    }) ?? {}
  );
}
