import type { Problem } from '../problem';
import type { Node } from '../tree/node';
import { formatPath, type Path } from '../tree/path';
import { Patterns } from '../tree/patterns';

/** Mappings whose values may be anything that is no list or mapping. */
const values = [
  ...['environment', 'labels', 'annotations', 'sysctls', 'logging.options', 'provider.options', 'deploy.labels'],
  ...['build.args', 'build.labels', 'networks.*.driver_opts', 'volumes.*.volume.labels', 'gpus.*.options'],
  ...['deploy.resources.reservations.devices.*.options', 'develop.watch.*.exec.environment'],
  ...['post_start.*.environment', 'pre_stop.*.environment'],
].flatMap((key) => ['services.*', 'services.*.pre_start.*', 'jobs.*'].map((root) => `${root}.${key}.*`));

const named = ['networks', 'volumes', 'configs', 'secrets'].flatMap((section) =>
  ['labels', 'driver_opts', 'ipam.options'].map((key) => `${section}.*.${key}.*`),
);

const allowed = new Patterns([...values, ...named, 'name', 'version'].map((pattern) => [pattern, true] as const));

/** Dates where Compose wants a text: for YAML, a date without quotes is not a text. */
export function misplacedDates(node: Node, path: Path = []): Problem[] {
  const last = path.at(-1);
  if (typeof last === 'string' && last.startsWith('x-') && path.length !== 2) return [];
  if (node.kind === 'sequence') return node.items.flatMap((item, index) => misplacedDates(item, [...path, index]));
  if (node.kind === 'mapping')
    return [...node.entries].flatMap(([key, { value }]) => misplacedDates(value, [...path, key]));
  if (node.type !== 'timestamp' || (typeof last === 'string' && allowed.first(path) === true)) return [];
  const message = `${String(node.value)} is a date, and no text.`;
  const hint = `Put the value in quotes: "${String(node.value)}".`;
  return [{ severity: 'error', code: 'wrong-value', at: node.at, path: formatPath(path), message, hint }];
}
