import { existsSync, readFileSync } from 'node:fs';
import { displayPath } from '../files';
import type { Lookup } from '../interpolate/template';
import type { Problems } from '../problem';
import { mapping, scalar, toJson, type Entry, type MappingNode, type Node } from '../tree/node';
import { find, formatPath } from '../tree/path';
import { parseEnvFile } from './dotenv';

/**
 * Gives each service the environment that its container gets: `env_file` in order, then `environment`, which wins; a key
 * without a value comes from the shell or `.env`, and stays without one (which unsets it) when neither has it.
 *
 * @see Compose Specification, "environment", "env_file"
 */
export function resolveEnvironments(root: Node, lookup: Lookup, problems: Problems): Node {
  const services = find(root, ['services']);
  if (root.kind !== 'mapping' || services?.kind !== 'mapping') return root;
  const resolved = [...services.entries].map(([name, entry]): [string, Entry] => [
    name,
    entry.value.kind === 'mapping' ? { ...entry, value: withEnvironment(name, entry.value, lookup, problems) } : entry,
  ]);
  const entry = root.entries.get('services');
  if (entry === undefined) return root;
  return {
    ...root,
    entries: new Map([...root.entries, ['services', { ...entry, value: mapping(services.at, resolved) }]]),
  };
}

function withEnvironment(name: string, service: MappingNode, lookup: Lookup, problems: Problems): MappingNode {
  const own = service.entries.get('environment');
  const files = service.entries.get('env_file')?.value;
  if (own === undefined && files === undefined) return service;
  const variables = new Map<string, Entry>();
  if (files?.kind === 'sequence') {
    files.items.forEach((item, index) => {
      for (const [key, value] of readEnvFile(
        item,
        formatPath(['services', name, 'env_file', index]),
        lookup,
        problems,
      )) {
        variables.set(key, { at: item.at, value: scalar(item.at, value) });
      }
    });
  }
  if (own?.value.kind === 'mapping') {
    for (const [key, entry] of own.value.entries) {
      if (entry.value.kind === 'scalar' && entry.value.value === null) {
        variables.set(key, { ...entry, value: scalar(entry.at, lookup(key) ?? null) });
      } else variables.set(key, entry);
    }
  }
  const at = own?.at ?? service.at;
  return { ...service, entries: new Map([...service.entries, ['environment', { at, value: mapping(at, variables) }]]) };
}

function readEnvFile(item: Node, path: string, lookup: Lookup, problems: Problems): Iterable<[string, string]> {
  const file = find(item, ['path']);
  const required = find(item, ['required']);
  const format = find(item, ['format']);
  if (file?.kind !== 'scalar') return [];
  const name = String(file.value);
  if (!existsSync(name)) {
    if (required === undefined || toJson(required) !== false) {
      problems.add({
        severity: 'error',
        code: 'file',
        at: item.at,
        path,
        message: `The env file ${displayPath(name)} does not exist.`,
        hint: 'Create it, or mark it with "required: false".',
      });
    }
    return [];
  }
  const text = readFileSync(name, 'utf8');
  if (format !== undefined && toJson(format) === 'raw') return rawLines(text);
  const { values, problems: found } = parseEnvFile(displayPath(name), text, lookup);
  problems.add(...found);
  return values;
}

/** `format: raw`: what follows the first `=` is the value, as it is. */
function rawLines(text: string): [string, string][] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#') && line.includes('='))
    .map((line) => [line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1)]);
}
