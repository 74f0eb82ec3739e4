import type { Json } from '../tree/node';
import { Patterns } from '../tree/patterns';
import { rewriteJson } from './rewrite-json';

/** Values that mean something even when they are empty, zero or false. */
const meaningful = new Patterns(
  [
    'networks.*.ipam',
    'networks.*.enable_ipv4',
    'networks.*.enable_ipv6',
    ...['networks', 'volumes', 'configs', 'secrets'].map((section) => `${section}.*`),
    ...['networks', 'volumes', 'configs', 'secrets'].flatMap((section) => [
      `${section}.*.labels.*`,
      `${section}.*.driver_opts.*`,
    ]),
    'networks.*.ipam.options.*',
    'services',
    'jobs.*.triggers',
    ...['services', 'jobs', 'services.*.pre_start'].flatMap((root) => [
      `${root}.*`,
      ...[
        'command',
        'entrypoint',
        'environment.*',
        'labels.*',
        'annotations.*',
        'sysctls.*',
        'storage_opt.*',
        'logging',
        'logging.options.*',
        'build',
        'build.args.*',
        'build.labels.*',
        'build.additional_contexts.*',
        'networks.*',
        'networks.*.driver_opts.*',
        'networks.*.use_service_name_alias',
        'models.*',
        'ulimits.*',
        'depends_on.*.required',
        'healthcheck',
        'healthcheck.retries',
        ...['interval', 'timeout', 'start_period', 'start_interval'].map((key) => `healthcheck.${key}`),
        'stop_grace_period',
        'init',
        'attach',
        'scale',
        'umask',
        'deploy',
        'deploy.replicas',
        'deploy.labels.*',
        'deploy.resources',
        'deploy.resources.limits',
        'deploy.resources.reservations',
        'deploy.placement',
        'deploy.update_config',
        'deploy.update_config.parallelism',
        'deploy.rollback_config',
        'deploy.rollback_config.parallelism',
        'deploy.restart_policy',
        'deploy.restart_policy.delay',
        'deploy.restart_policy.max_attempts',
        'deploy.restart_policy.window',
        'develop',
        'develop.watch.*.exec',
        'develop.watch.*.exec.command',
        'develop.watch.*.exec.environment.*',
        'volumes.*.bind',
        'volumes.*.bind.create_host_path',
        'volumes.*.volume',
        'volumes.*.volume.labels.*',
        'gpus.*.options.*',
        'deploy.resources.reservations.devices.*.options.*',
        'volumes.*.tmpfs',
        'volumes.*.image',
        ...['post_start', 'pre_stop'].flatMap((hook) => [`${hook}.*.command`, `${hook}.*.environment.*`]),
        'extra_hosts',
        'build.extra_hosts',
        'provider',
        'credential_spec',
        'blkio_config',
      ].map((key) => `${root}.*.${key}`),
    ]),
  ].map((pattern) => [pattern, true] as const),
);

/** Leaves out what is empty, zero or false where that says no more than leaving it out. */
export function omitEmpty(model: Json): Json {
  return (
    rewriteJson(model, (value, path) =>
      path.length === 0 || !isEmpty(value) || path.at(-1) === '*' || isMeaningful(path) ? value : undefined,
    ) ?? {}
  );
}

function isMeaningful(path: readonly string[]): boolean {
  return meaningful.first(path) === true;
}

function isEmpty(value: Json): boolean {
  if (value === null || value === '' || value === 0 || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
