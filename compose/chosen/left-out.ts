import type { Position } from '../position';
import type { Problem } from '../problem';
import type { Enabled } from './profiles';
import { entryOf, mapping, sequence, textOf, withEntry, type Entry, type MappingNode, type Node } from '../tree/node';
import { formatPath } from '../tree/path';
import { nearest } from '../validate/nearest';

/** The variable that names what is left out, for `cdk8s synth`, which takes no options. */
const VARIABLE = 'CDK8S_COMPOSE_WITHOUT';

/** Keys of a service that share something of another one, which has to be there. */
const SHARED = ['network_mode', 'ipc', 'pid', 'uts', 'cgroup'];

/** The services and jobs that the user of the command leaves out: by option, and by `CDK8S_COMPOSE_WITHOUT`. */
export function namesLeftOut(named: readonly string[], shell: NodeJS.ProcessEnv): ReadonlySet<string> {
  const words = [...named, shell[VARIABLE] ?? ''].flatMap((text) => text.split(/[\s,]+/));
  return new Set(words.filter((word) => word !== ''));
}

/**
 * The model without some services and jobs, as if their profiles were not enabled. Others do not wait for these any more,
 * and a warning says so; a service that shares a namespace or the volumes of one cannot be without it.
 *
 * @param names as the Compose file has them
 */
export function leaveOut({ root, disabled }: Enabled, names: ReadonlySet<string>): Enabled & { problems: Problem[] } {
  if (names.size === 0) return { root, disabled, problems: [] };
  const problems = unknownNames({ root, disabled }, names);
  const left = { services: new Map(disabled.services), jobs: new Map(disabled.jobs) };
  let rest = root;
  for (const section of ['services', 'jobs'] as const) {
    const containers = entryOf(rest, section);
    if (containers?.kind !== 'mapping') continue;
    const kept: [string, Entry][] = [];
    for (const [name, entry] of containers.entries) {
      if (names.has(name)) left[section].set(name, entry.value);
      else kept.push([name, { ...entry, value: withoutThem(entry.value, names, [section, name], problems) }]);
    }
    rest = withEntry(rest, section, mapping(containers.at, kept), rest.entries.get(section)?.at);
  }
  return { root: rest, disabled: left, problems };
}

function unknownNames({ root, disabled }: Enabled, names: ReadonlySet<string>): Problem[] {
  const present = ['services', 'jobs'].flatMap((section) => {
    const containers = entryOf(root, section);
    return containers?.kind === 'mapping' ? [...containers.entries.keys()] : [];
  });
  const known = [...present, ...disabled.services.keys(), ...disabled.jobs.keys()];
  return [...names]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      return {
        severity: 'error',
        code: 'undeclared',
        message: `The project has no service "${name}" to leave out (--without, ${VARIABLE}).`,
        hint: meant === undefined ? `The services are: ${known.join(', ')}.` : `Did you mean "${meant}"?`,
      };
    });
}

/** A service or job without what it says of others that are left out. */
function withoutThem(node: Node, names: ReadonlySet<string>, path: readonly string[], problems: Problem[]): Node {
  if (node.kind !== 'mapping') return node;
  const name = path.at(-1) ?? '';
  const refuse = (key: string, other: string, at: Position): void => {
    problems.push({
      severity: 'error',
      code: 'undeclared',
      at,
      path: formatPath([...path, key]),
      message: `"${name}" cannot start without "${other}", which is left out (--without).`,
      hint: `Leave out "${name}" as well, or remove "${key}".`,
    });
  };
  for (const key of SHARED) {
    const value = entryOf(node, key);
    const other = /^service:(.*)$/.exec(textOf(value) ?? '')?.[1];
    if (value !== undefined && other !== undefined && names.has(other)) refuse(key, other, value.at);
  }
  for (const item of itemsOf(node, 'volumes_from')) {
    const other = textOf(item)?.split(':')[0] ?? '';
    if (names.has(other)) refuse('volumes_from', other, item.at);
  }
  const links = node.entries.get('links');
  const kept = itemsOf(node, 'links').filter((item) => !names.has(textOf(item)?.split(':')[0] ?? ''));
  const unlinked = links === undefined ? node : withEntry(node, 'links', sequence(links.value.at, kept), links.at);
  const awaited = unlinked.entries.get('depends_on');
  if (awaited?.value.kind !== 'mapping') return unlinked;
  const others = [...awaited.value.entries].filter(([other, { at }]) => {
    if (!names.has(other)) return true;
    problems.push({
      severity: 'warning',
      code: 'approximation',
      at,
      path: formatPath([...path, 'depends_on', other]),
      message: `"${name}" depends on "${other}", which is left out (--without), and does not wait for it.`,
      hint: `Check that "${name}" works without "${other}".`,
    });
    return false;
  });
  return withEntry(unlinked, 'depends_on', mapping(awaited.value.at, others), awaited.at);
}

function itemsOf(node: MappingNode, key: string): readonly Node[] {
  const value = entryOf(node, key);
  return value?.kind === 'sequence' ? value.items : [];
}
