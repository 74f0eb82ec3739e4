import { isMapping, type Json } from '../tree/node';
import { Patterns } from '../tree/patterns';
import { parseDuration } from '../values/duration';
import { formatDuration } from './duration';
import { rewriteJson } from './rewrite-json';

type Present = (value: Json) => Json | undefined;

/** As it is written; only scalars come here. */
const text = (value: Json): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const duration: Present = (value) => formatDuration(parseDuration(text(value)) ?? 0);
/** A pause of no time is left out. */
const pause: Present = (value) => (duration(value) === '0s' ? undefined : duration(value));
const octal: Present = (value) => (typeof value === 'number' ? `0${value.toString(8)}` : value);
/** As few digits as tell it from other numbers of 32 bits. */
const number: Present = (value) => {
  const exact = Math.fround(Number(value));
  const written = [6, 7, 8].map((digits) => Number(exact.toPrecision(digits)));
  return written.find((short) => Math.fround(short) === exact) ?? Number(exact.toPrecision(9));
};
const count: Present = (value) => (value === 'all' ? -1 : Number(value));
/** No bytes are no limit. */
const size: Present = (value) => (value === '0' ? undefined : value);
const limit: Present = (value) => (value === 0 ? {} : value);
/** A key without a value is left out, unlike an empty mapping. */
const given: Present = (value) => value ?? undefined;
const texts: Present = (value) => [value].flat().map((item) => (item === null ? '<nil>' : text(item)));
/** A host may have no address; a list without hosts is left out. */
const hosts: Present = (value) =>
  isMapping(value) && Object.keys(value).length > 0
    ? Object.entries(value)
        .flatMap(([host, addresses]) =>
          Array.isArray(addresses) ? addresses.map((ip: Json) => `${host}=${text(ip)}`) : [],
        )
        .sort()
    : undefined;
/** Only a folder that must not be made is worth a word. */
const hostPath: Present = (value) => (value === true ? undefined : value);
const none: Present = () => undefined;
const ids: Present = (value) =>
  isMapping(value) ? Object.entries(value).map(([id, path]) => (path === null ? id : `${id}=${text(path)}`)) : value;
/** A watch is printed with a command, which is `null` where the watch runs nothing. */
const withCommand: Present = (value) => (isMapping(value) ? { exec: { command: null }, ...value } : value);
const withParts =
  (...keys: string[]): Present =>
  (value) =>
    isMapping(value) ? { ...Object.fromEntries(keys.map((key) => [key, {}])), ...value } : value;

/** How a value is printed where that is not how the model holds it. */
const table = new Patterns<Present>([
  ['networks.*', withParts('ipam')] as const,
  ['secrets.*.content', none] as const,
  ...['services', 'jobs', 'services.*.pre_start'].flatMap((root) =>
    (
      [
        ...['interval', 'timeout', 'start_period', 'start_interval'].map((key) => [`healthcheck.${key}`, duration]),
        ...['delay', 'window'].map((key) => [`deploy.restart_policy.${key}`, duration]),
        ...['delay', 'monitor'].flatMap((key) =>
          ['update_config', 'rollback_config'].map((config) => [`deploy.${config}.${key}`, pause]),
        ),
        ['stop_grace_period', duration],
        ['configs.*.mode', octal],
        ['secrets.*.mode', octal],
        ['build.secrets.*.mode', octal],
        ['volumes.*.bind.create_host_path', hostPath],
        ...['update_config', 'rollback_config'].map((config) => [`deploy.${config}.max_failure_ratio`, number]),
        ['cpus', number],
        ['cpu_percent', number],
        ['deploy.resources.limits.cpus', number],
        ['deploy.resources.reservations.cpus', number],
        ['deploy.resources.reservations.devices.*.count', count],
        ['gpus.*.count', count],
        ['extra_hosts', hosts],
        ['build.extra_hosts', hosts],
        ['env_file', none],
        ['build.args.*', given],
        ['develop', given],
        ['deploy', (value) => (value === null ? undefined : withParts('resources', 'placement')(value))],
        ['provider.options.*', texts],
        ...['ulimits.*', 'build.ulimits.*'].map((key) => [key, limit]),
        ...['mem_limit', 'mem_reservation', 'memswap_limit', 'mem_swappiness', 'shm_size'].map((key) => [key, size]),
        ...['limits', 'reservations'].map((kind) => [`deploy.resources.${kind}.memory`, size]),
        ...['build.shm_size', 'volumes.*.tmpfs.size'].map((key) => [key, size]),
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
