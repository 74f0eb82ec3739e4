import type { Problems } from '../problem';
import { formatPath, matches, rewrite } from '../tree/path';
import type { Node } from '../tree/node';
import { casts } from './casts';
import { InvalidForm } from './invalid-form';
import { dependsOn, envFiles, fileReferences, toMappingOf } from './references';
import { buildContext, resolveFile } from './files';
import { keyValues, stringList, stringLists } from './lists';
import { healthcheckTest, commandWords } from './commands';
import { ports } from './ports';
import { volumeMount } from './volume-mount';
import { networks } from './networks';
import { duration, size } from './quantities';

/** What a normalising function may need to know. */
export interface Context {
  /** The project folder, absolute: relative paths start there. */
  readonly directory: string;
  /** Tells the user of something at the path that is being normalised. */
  readonly warn: (message: string, hint: string) => void;
}

/** Turns the value at one path into its canonical form. @throws InvalidForm */
type Normalise = (node: Node, context: Context) => Node;

const service = 'services.*';

/** Path patterns and what makes the value there canonical; applied children first. */
const forms: readonly (readonly [string, Normalise])[] = [
  ...casts,
  [`${service}.command`, commandWords],
  [`${service}.entrypoint`, commandWords],
  [`${service}.healthcheck.test`, healthcheckTest],
  ...['interval', 'timeout', 'start_period', 'start_interval'].map(
    (key) => [`${service}.healthcheck.${key}`, duration] as const,
  ),
  [`${service}.stop_grace_period`, duration],
  ...[
    'mem_limit',
    'mem_reservation',
    'shm_size',
    'deploy.resources.limits.memory',
    'deploy.resources.reservations.memory',
    'volumes.*.tmpfs.size',
  ].map((key) => [`${service}.${key}`, size] as const),
  ...['environment', 'labels', 'annotations', 'build.args', 'build.labels', 'sysctls', 'deploy.labels'].map(
    (key) => [`${service}.${key}`, keyValues] as const,
  ),
  [`${service}.extra_hosts`, stringLists],
  ...['tmpfs', 'dns', 'dns_search', 'dns_opt'].map((key) => [`${service}.${key}`, stringList] as const),
  [`${service}.expose`, stringList],
  [`${service}.ports`, ports],
  [`${service}.volumes.*`, volumeMount],
  [`${service}.env_file`, envFiles],
  [`${service}.depends_on`, dependsOn],
  [`${service}.networks`, networks],
  [`${service}.configs.*`, fileReferences],
  [`${service}.secrets.*`, fileReferences],
  [`${service}.build`, buildContext],
  ['configs.*.file', resolveFile],
  ['secrets.*.file', resolveFile],
  ['volumes.*', toMappingOf],
  ['networks.*', toMappingOf],
  ['volumes.*.labels', keyValues],
  ['volumes.*.driver_opts', keyValues],
];

const patterns = forms.map(([pattern, form]) => ({ pattern: pattern.split('.'), form }));

/** Rewrites every short form to its one canonical form, as `docker compose config` shows it. */
export function normalise(root: Node, directory: string, problems: Problems): Node {
  const result = rewrite(root, (node, path) => {
    if (typeof path.at(-1) === 'string' && path.some((part) => String(part).startsWith('x-'))) return node;
    const place = { at: node.at, path: formatPath(path) };
    const warn = (message: string, hint: string): void => {
      problems.add({ severity: 'warning', code: 'approximation', ...place, message, hint });
    };
    try {
      return patterns.reduce(
        (value, { pattern, form }) => (matches(path, pattern) ? form(value, { directory, warn }) : value),
        node,
      );
    } catch (error) {
      if (!(error instanceof InvalidForm)) throw error;
      problems.add({
        severity: 'error',
        code: 'wrong-value',
        at: error.at ?? node.at,
        path: formatPath(path),
        message: error.message,
        hint: error.hint,
      });
      return node;
    }
  });
  return result ?? root;
}
