import { displayPath, statOf } from '../files';
import type { Lookup } from '../values/lookup';
import type { Problems } from '../problems';
import { entryOf, mapping, scalar, textOf, withEntry, type Entry, type MappingNode, type Node } from '../tree/node';
import { fromVariable } from '../tree/origins';
import { formatPath, type Path } from '../tree/path';
import { Patterns } from '../tree/patterns';
import type { Borders } from '../travel/borders';
import { parseEnvFile, type EnvFile } from './dotenv';
import { readEnvFile, type NamedEnvFile } from './env-file';

/** The limits of what may be read, and the collector that hears of the rest. */
interface Files {
  readonly borders: Borders;
  readonly problems: Problems;
}

/**
 * Gives each container the environment and labels that it gets: `env_file` in order, then `environment`, which wins; a key
 * without a value comes from the shell or `.env`, and stays without one (which unsets it) when neither has it.
 *
 * @see Compose Specification, "environment", "env_file"
 */
export function resolveEnvironments(root: Node, lookup: Lookup, { borders, problems }: Files): Node {
  const result = containers.rewrite(root, (node, _, path) => {
    if (node.kind !== 'mapping') return node;
    return withEnvironment(path, node, lookup, (item, at, known, before) => {
      const file = envFileOf(item, at, borders);
      if (file === undefined) return { values: new Map() };
      const isRaw = textOf(entryOf(item, 'format')) === 'raw';
      return readEnvFile(file, problems, (text) =>
        isRaw ? rawVariables(text) : parseEnvFile(displayPath(file.file), text, known, before),
      );
    });
  });
  return result ?? root;
}

/** The parts of a project that have an environment. */
const containers = new Patterns([
  ['services.*', true] as const,
  ['services.*.pre_start.*', true] as const,
  ['jobs.*', true] as const,
]);

/** Where an item of a list of files stands. */
interface ItemPlace {
  readonly key: 'env_file' | 'label_file';
  readonly path: string;
}

/**
 * Reads the variables of an item of a list of files; a variable in it is that of the shell or `.env`, then the
 * service's own.
 *
 * @param before the variables of the files before it
 */
type ReadItem = (
  item: Node,
  place: ItemPlace,
  known: Lookup,
  before: ReadonlyMap<string, string>,
) => Pick<EnvFile, 'values' | 'origins'>;

function withEnvironment(path: Path, service: MappingNode, lookup: Lookup, readItem: ReadItem): MappingNode {
  const own = entryOf(service, 'environment');
  const variable: Lookup = (key) => lookup(key) ?? textOf(entryOf(own, key));
  const read: Read = (key, index, item, before) => {
    // Labels know nothing of the shell.
    const known: Lookup = key === 'env_file' ? variable : (label) => before.get(label);
    return readItem(item, { key, path: formatPath([...path, key, index]) }, known, before);
  };
  return withBuildArguments(withLabels(withVariables(service, read, lookup), read), lookup);
}

/** The variables of an item of a list of files. */
type Read = (
  key: 'env_file' | 'label_file',
  index: number,
  item: Node,
  before: ReadonlyMap<string, string>,
) => Pick<EnvFile, 'values' | 'origins'>;

function withVariables(service: MappingNode, read: Read, lookup: Lookup): MappingNode {
  const own = service.entries.get('environment');
  if (own === undefined && !service.entries.has('env_file')) return service;
  const variables = fromFiles(service, 'env_file', read);
  if (own?.value.kind === 'mapping') {
    for (const [key, entry] of own.value.entries) {
      const unset = entry.value.kind === 'scalar' && entry.value.value === null;
      variables.set(key, unset ? { ...entry, value: inherited(entry.at, key, lookup) } : entry);
    }
  }
  const at = own?.at ?? service.at;
  return withEntry(service, 'environment', mapping(at, variables), at);
}

/** Labels of the file itself win over those of a `label_file`. */
function withLabels(service: MappingNode, read: Read): MappingNode {
  if (!service.entries.has('label_file')) return service;
  const own = service.entries.get('labels');
  const at = own?.at ?? service.at;
  const labels = [
    ...fromFiles(service, 'label_file', read),
    ...(own?.value.kind === 'mapping' ? own.value.entries : []),
  ];
  return withEntry(service, 'labels', mapping(at, labels), at);
}

/** An argument without a value comes from the shell or `.env`; if neither has one, the Dockerfile's own stays. */
function withBuildArguments(service: MappingNode, lookup: Lookup): MappingNode {
  const build = entryOf(service, 'build');
  const own = entryOf(build, 'args');
  if (build?.kind !== 'mapping' || own?.kind !== 'mapping') return service;
  const args = [...own.entries].flatMap(([key, entry]): [string, Entry][] => {
    if (entry.value.kind !== 'scalar' || entry.value.value !== null) return [[key, entry]];
    const value = lookup(key);
    return value === undefined ? [] : [[key, { ...entry, value: fromVariable(entry.at, key, value) }]];
  });
  const complete = withEntry(build, 'args', mapping(own.at, args), build.entries.get('args')?.at);
  return withEntry(service, 'build', complete, service.entries.get('build')?.at);
}

/** The value of a variable outside of the file; null for none. */
function inherited(at: Node['at'], name: string, lookup: Lookup): Node {
  const value = lookup(name);
  return value === undefined ? scalar(at, null) : fromVariable(at, name, value);
}

/** The variables of all files of a key, those of later files over those of earlier ones. */
function fromFiles(service: MappingNode, key: 'env_file' | 'label_file', read: Read): Map<string, Entry> {
  const files = entryOf(service, key);
  const found = new Map<string, Entry>();
  if (files?.kind !== 'sequence') return found;
  const before = new Map<string, string>();
  files.items.forEach((item, index) => {
    const { values, origins } = read(key, index, item, before);
    for (const [name, value] of values) {
      const from = origins?.get(name) ?? [];
      before.set(name, value);
      found.set(name, { at: item.at, value: { ...scalar(item.at, value), ...(from.length > 0 && { origins: from }) } });
    }
  });
  return found;
}

/** The file that an item names; nothing for one that is not there and need not be. */
function envFileOf(item: Node, { key, path }: ItemPlace, borders: Borders): NamedEnvFile | undefined {
  const file = textOf(item) ?? textOf(entryOf(item, 'path'));
  if (file === undefined) return undefined;
  const isOptional = textOf(entryOf(item, 'required')) === 'false';
  if (isOptional && statOf(file) === undefined) return undefined;
  const isLabels = key === 'label_file';
  const what = isLabels ? 'The label file' : 'The env file';
  const otherwise = isLabels ? 'remove it from "label_file"' : 'mark it with "required: false"';
  return { file, named: { what, at: item.at, path, hint: `Create the file, or ${otherwise}.` }, borders };
}

/** `format: raw`: what follows the first `=` is the value, as it is. */
function rawVariables(text: string): EnvFile {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#') && line.includes('='));
  const values = lines.map((line): [string, string] => {
    const equals = line.indexOf('=');
    return [line.slice(0, equals).trim(), line.slice(equals + 1)];
  });
  return { values: new Map(values), problems: [] };
}
