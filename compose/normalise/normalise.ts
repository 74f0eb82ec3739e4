import type { Problem } from '../problem';
import { Patterns } from '../tree/patterns';
import { carryOrigins } from '../tree/origins';
import { formatPath, type Path } from '../tree/path';
import type { Node } from '../tree/node';
import { containers, earlyCasts, lateCasts } from './casts';
import { commandWords, healthcheckTest } from './commands';
import { MAX_PORTS_OF_FILE } from '../limits';
import type { Context } from './context';
import {
  build,
  contextPath,
  contextPaths,
  device,
  external,
  file,
  gpus,
  paths,
  pullPolicy,
  ssh,
  volume,
  watchedPath,
} from './files';
import { invalidForms } from './invalid-form';
import { addresses, keyValues, namedMapping, stringList, stringLists, texts, variables } from './lists';
import { exposed, ports } from './ports';
import { duration, size } from './quantities';
import { dependsOn, envFiles, include, schedule, serviceReference, sourceReference } from './references';
import { volumeMount } from './volume-mount';

/** The collector of problems. */
interface Sink {
  readonly add: (...problems: readonly Problem[]) => void;
}

/** Turns the value at one path into its canonical form. @throws InvalidForm */
type Normalise = (node: Node, context: Context) => Node;

type Form = readonly [string, Normalise];

const forms = (normalise: Normalise, keys: readonly string[]): Form[] => keys.map((key) => [key, normalise]);

/** Forms below a service, a job, or a container that runs before a service starts. */
const containerForms: readonly Form[] = [
  ...forms(commandWords, ['command', 'entrypoint', 'post_start.*.command', 'pre_stop.*.command']),
  ...forms(commandWords, ['develop.watch.*.exec.command']),
  ...forms(duration, [
    'stop_grace_period',
    ...['interval', 'timeout', 'start_period', 'start_interval'].map((key) => `healthcheck.${key}`),
  ]),
  ...forms(duration, ['deploy.restart_policy.delay', 'deploy.restart_policy.window']),
  ...forms(
    duration,
    ['update_config', 'rollback_config'].flatMap((key) => [`deploy.${key}.delay`, `deploy.${key}.monitor`]),
  ),
  ...forms(size, [
    'mem_limit',
    'mem_reservation',
    'memswap_limit',
    'mem_swappiness',
    'shm_size',
    'build.shm_size',
    'deploy.resources.limits.memory',
    'deploy.resources.reservations.memory',
    'volumes.*.tmpfs.size',
    ...['read_bps', 'write_bps', 'read_iops', 'write_iops'].map((kind) => `blkio_config.device_${kind}.*.rate`),
  ]),
  ...forms(variables, ['environment', 'post_start.*.environment', 'pre_stop.*.environment', 'build.args']),
  ['develop.watch.*.exec.environment', variables],
  ...forms(texts, ['labels', 'annotations', 'sysctls', 'build.labels', 'deploy.labels', 'volumes.*.volume.labels']),
  ...forms(texts, ['storage_opt', 'logging.options']),
  ['networks.*.driver_opts', keyValues],
  ...forms(texts, ['gpus.*.options', 'deploy.resources.reservations.devices.*.options']),
  ...forms(stringLists, ['extra_hosts', 'build.extra_hosts']),
  ...forms(stringList, ['tmpfs', 'dns_search', 'dns_opt', 'expose', 'build.no_cache_filter']),
  ['dns', addresses],
  ...forms(stringList, ['develop.watch.*.ignore', 'develop.watch.*.include']),
  ['label_file', paths],
  ['develop.watch.*.path', watchedPath],
  ['build.context', contextPath],
  ['build.additional_contexts', contextPaths],
  ...forms(sourceReference, ['configs.*', 'secrets.*', 'build.secrets.*']),
  ...forms(namedMapping, ['networks', 'models']),
  ['healthcheck.test', healthcheckTest],
  ['ports', ports],
  ['expose.*', exposed],
  ['volumes.*', volumeMount],
  ['devices.*', device],
  ['gpus', gpus],
  ['pull_policy', pullPolicy],
  ['env_file', envFiles],
  ['depends_on', dependsOn],
  ['extends', serviceReference],
  ['build', build],
  ['build.ssh', ssh],
];

/** Path patterns and what makes the value there canonical; applied children first. */
const table: readonly Form[] = [
  ...lateCasts,
  ...containers.flatMap((root) => containerForms.map(([key, form]): Form => [`${root}.${key}`, form])),
  ...forms(file, ['configs.*.file', 'secrets.*.file']),
  ['jobs.*.triggers.schedule.*', schedule],
  ...forms(
    texts,
    ['volumes', 'networks', 'configs', 'secrets'].map((section) => `${section}.*.labels`),
  ),
  ...forms(keyValues, ['volumes.*.driver_opts', 'networks.*.driver_opts', 'networks.*.ipam.options']),
  ...forms(volume, ['volumes.*', 'networks.*']),
  ...forms(external, ['volumes.*', 'networks.*', 'configs.*', 'secrets.*']),
  ['include.*', include],
];

const types = new Patterns<Normalise>(earlyCasts);
const patterns = new Patterns(table);

/** Compose leaves what is below an extension as it is; the things of the top level may have any name. */
function isExtension(path: Path): boolean {
  return path.some((part, index) => String(part).startsWith('x-') && index !== 1);
}

/** Gives texts the types that the specification's schema asks for, where Compose does so by itself. */
export function castTexts(root: Node, problems: Sink): Node {
  return apply(types, root, '', problems, () => undefined);
}

/**
 * Rewrites every short form to its one canonical form, as `docker compose config` shows it.
 *
 * @param note takes note of each path of this machine that is written from the directory or from a home; absolute
 */
export function normalise(root: Node, directory: string, problems: Sink, note: Context['note']): Node {
  return apply(patterns, root, directory, problems, note);
}

function apply(table: Patterns<Normalise>, root: Node, directory: string, problems: Sink, note: Context['note']): Node {
  let ports = 0;
  const takePorts = (count: number): boolean => {
    ports += count;
    return ports <= MAX_PORTS_OF_FILE;
  };
  const result = table.rewrite(root, (node, forms, path) => {
    if (node.tag === 'reset' || isExtension(path)) return node;
    const warn = (message: string, hint: string): void => {
      problems.add({ severity: 'warning', code: 'approximation', at: node.at, path: formatPath(path), message, hint });
    };
    try {
      return forms.reduce(
        (value, form) => carryOrigins(value, form(value, { directory, note, takePorts, warn })),
        node,
      );
    } catch (error) {
      for (const { message, hint, at = node.at, below } of invalidForms(error)) {
        const where = formatPath([...path, ...below]);
        problems.add({ severity: 'error', code: 'wrong-value', at, path: where, message, hint });
      }
      return node;
    }
  });
  return result ?? root;
}
