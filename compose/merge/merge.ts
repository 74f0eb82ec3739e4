import { InvalidForm } from '../normalise/invalid-form';
import {
  entryOf,
  textOf,
  toJson,
  withChildren,
  type Entry,
  type MappingNode,
  type Node,
  type SequenceNode,
} from '../tree/node';
import { Patterns } from '../tree/patterns';
import { formatPath, type Path } from '../tree/path';
import { keepUnique } from './unique';

/** Joins what stands at one path in two files. @throws InvalidForm when the two do not fit together */
type Merger = (base: Node, override: Node, path: Path) => Node;

/** Where merging is not "mappings by key, lists one after the other, anything else replaced". */
const special: readonly (readonly [string, Merger])[] = [
  ...['command', 'entrypoint', 'healthcheck.test'].map((key) => [key, replace] as const),
  ...['environment', 'annotations', 'labels', 'sysctls', 'build.args', 'build.labels', 'deploy.labels'].map(
    (key) => [key, mergeKeyValues] as const,
  ),
  ['build.additional_contexts', mergeKeyValues] as const,
  ['logging', mergeLogging] as const,
  ['ulimits.*', mergeUlimit] as const,
].flatMap(([key, merger]) => ['services', 'jobs'].map((root) => [`${root}.*.${key}`, merger] as const));

const mergers = new Patterns<Merger>([
  ...special,
  ...['networks', 'volumes', 'configs', 'secrets'].map((root) => [`${root}.*.labels`, mergeKeyValues] as const),
  ['networks.*.ipam.config', mergeBySubnet] as const,
]);

/**
 * Merges a file over another one, both in canonical form. `!override` replaces what is below, `!reset` takes it away.
 *
 * @see Compose Specification, "Merge"
 * @throws InvalidForm when a value cannot be merged with the one below it
 */
export function merge(base: Node, override: Node, path: Path = []): Node {
  return keepUnique(mergeAt(base, override, path), path);
}

function mergeAt(base: Node, override: Node, path: Path): Node {
  if (override.tag === 'override') return withoutTags(override);
  const merger = mergers.first(path) ?? mergeGenerally;
  return merger(base, override, path);
}

function mergeGenerally(base: Node, override: Node, path: Path): Node {
  if (override.kind === 'scalar' && override.value === null) return base;
  if (base.kind === 'mapping') {
    if (override.kind !== 'mapping') throw misfit(override, path, 'mapping');
    return mergeMappings(base, override, path);
  }
  if (base.kind === 'sequence') {
    if (override.kind !== 'sequence') throw misfit(override, path, 'list');
    return append(base, override);
  }
  return withoutTags(override);
}

function mergeMappings(base: MappingNode, override: MappingNode, path: Path): MappingNode {
  const entries = new Map<string, Entry>(base.entries);
  for (const [key, entry] of override.entries) {
    const before = entries.get(key);
    if (entry.value.tag === 'reset') entries.delete(key);
    else if (before === undefined) entries.set(key, { ...entry, value: withoutTags(entry.value) });
    else entries.set(key, { ...entry, value: mergeAt(before.value, entry.value, [...path, key]) });
  }
  return { ...base, entries };
}

/** Items that are there already are not repeated. */
function append(base: SequenceNode, override: SequenceNode): SequenceNode {
  const seen = new Set(base.items.map((item) => JSON.stringify(toJson(item))));
  const added = override.items.filter((item) => !seen.has(JSON.stringify(toJson(item))));
  return { ...base, items: [...base.items, ...added.map(withoutTags)] };
}

function replace(_base: Node, override: Node): Node {
  return withoutTags(override);
}

/** A key without a value replaces one with a value: it then comes from the shell. */
function mergeKeyValues(base: Node, override: Node, path: Path): Node {
  if (base.kind !== 'mapping' || override.kind !== 'mapping') return mergeGenerally(base, override, path);
  const kept = [...base.entries].filter(([key]) => override.entries.get(key)?.value.tag !== 'reset');
  const added = [...override.entries].filter(([, { value }]) => value.tag !== 'reset');
  return { ...base, entries: new Map([...kept, ...added]) };
}

/** The options of one driver have no meaning for another one. */
function mergeLogging(base: Node, override: Node, path: Path): Node {
  if (base.kind !== 'mapping' || override.kind !== 'mapping') throw misfit(override, path, 'mapping');
  const [before, after] = [base, override].map(({ entries }) => entries.get('driver')?.value);
  const same =
    before === undefined || after === undefined || JSON.stringify(toJson(before)) === JSON.stringify(toJson(after));
  return same ? mergeMappings(base, override, path) : withoutTags(override);
}

function mergeUlimit(base: Node, override: Node, path: Path): Node {
  return base.kind === 'mapping' && override.kind === 'mapping'
    ? mergeMappings(base, override, path)
    : withoutTags(override);
}

/** The pools of the override take the place of those below; one for the same subnet completes it. */
function mergeBySubnet(base: Node, override: Node, path: Path): Node {
  if (base.kind !== 'sequence' || override.kind !== 'sequence') return mergeGenerally(base, override, path);
  const key = (node: Node): string | undefined => textOf(entryOf(node, 'subnet'));
  const items: Node[] = [];
  const put = (pool: Node): void => {
    const index = items.findIndex((other) => key(other) === key(pool));
    if (index < 0) items.push(pool);
    else items[index] = pool;
  };
  for (const below of base.items) {
    let pool = below;
    for (const above of override.items) {
      const isNew = key(above) !== key(pool) && !items.some((other) => key(other) === key(above));
      if (!isNew) pool = mergeGenerally(pool, above, path);
      put(isNew ? above : pool);
    }
  }
  return { ...base, items };
}

/**
 * The result of a merge that is still to be merged over a third tree, with the tags by which it replaces or removes
 * values there as well.
 */
export function withTagsFrom(override: Node, merged: Node): Node {
  if (override.tag !== undefined) return { ...(override.tag === 'reset' ? override : merged), tag: override.tag };
  if (override.kind !== 'mapping' || merged.kind !== 'mapping') return merged;
  const entries = new Map(merged.entries);
  for (const [key, entry] of override.entries) {
    const value = withTagsFrom(entry.value, merged.entries.get(key)?.value ?? entry.value);
    if (value.tag !== undefined || entries.has(key)) entries.set(key, { at: entry.at, value });
  }
  return { ...merged, entries };
}

/** A tree of which nothing is left to merge: what was tagged `!reset` is gone. */
export function withoutTags(node: Node): Node {
  const changed = withChildren(node, (child) => (child.tag === 'reset' ? undefined : withoutTags(child)));
  if (changed.tag === undefined) return changed;
  const { tag: _, ...rest } = changed;
  return rest;
}

function misfit(override: Node, path: Path, expected: string): InvalidForm {
  return new InvalidForm(
    `${formatPath(path)} is a ${expected} in the file below this one.`,
    `Write a ${expected} here, or put "!override" before the value to replace the other one.`,
    override.at,
  );
}
