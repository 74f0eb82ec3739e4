import { dirname, join, resolve } from 'node:path';
import { parseEnvFile } from '../environment/dotenv';
import { readEnvFile } from '../environment/env-file';
import { variables } from '../environment/variables';
import { displayPath, isFile, statOf } from '../files';
import type { Lookup } from '../values/lookup';
import { merge, withTagsFrom } from '../merge/merge';
import type { Reference } from '../source/read-source';
import { entryOf, mapping, textOf, toJson, withoutEntry, type MappingNode, type Node } from '../tree/node';
import { fromVariable } from '../tree/origins';
import { merging } from './merging';
import { Reading } from './reading';
import { refuseRemote } from './remote';

/** Reads the files of a reading into one model. @throws ComposeError */
type ReadModel = (reading: Reading, reference: Reference) => MappingNode;

/** The sections that an included file brings along. */
const SECTIONS = ['services', 'jobs', 'volumes', 'networks', 'secrets', 'configs', 'models'];

/**
 * Adds what a document includes; its own values go over those of an included file.
 *
 * @param read how an included file becomes a model, with its own includes
 * @see Compose Specification, "include"
 * @throws ComposeError when a file is missing or includes itself
 */
export function applyIncludes(document: MappingNode, file: string, reading: Reading, read: ReadModel): MappingNode {
  const includes = entryOf(document, 'include');
  const own = withoutEntry(document, 'include');
  if (includes?.kind !== 'sequence') return own;
  return includes.items.reduce<MappingNode>((model, item, index) => {
    const key = JSON.stringify([reading.directory, toJson(item)]);
    const included = reading.included.once(reading.lookup, key, () =>
      readIncluded(item, `include[${index}]`, file, reading, read),
    );
    const sections = mapping(
      included.at,
      [...included.entries].filter(([key]) => SECTIONS.includes(key)),
    );
    const merged = withTagsFrom(
      model,
      merging(reading, () => merge(sections, model)),
    );
    return merged.kind === 'mapping' ? merged : model;
  }, own);
}

function readIncluded(item: Node, path: string, file: string, reading: Reading, read: ReadModel): MappingNode {
  const { at } = item;
  const texts = (key: string): string[] => {
    const node = entryOf(item, key);
    const items = node?.kind === 'sequence' ? node.items : [node];
    return items.flatMap((one) => textOf(one) ?? []);
  };
  const named = texts('path');
  for (const name of named) refuseRemote(name, at, path, reading);
  const files = named.map((name) => resolve(reading.directory, name));
  const [main] = files;
  if (main === undefined) {
    const message = 'This includes nothing.';
    reading.problems.add({ severity: 'warning', code: 'wrong-value', at, path, message, hint: 'Write a path.' });
    return mapping(at, []);
  }
  const trail = [...reading.including, file];
  const again = files.find((name) => trail.includes(name));
  if (again !== undefined) {
    reading.refuse({
      code: 'cycle',
      at,
      path,
      message: `The files include each other in a circle: ${[...trail, again].map(displayPath).join(' → ')}.`,
      hint: 'Remove one of these includes.',
    });
  }
  const directory = projectDirectory(texts('project_directory')[0] ?? '', main, at, path, reading);
  const environment = includedEnvironment(texts('env_file'), directory, at, path, reading);
  if (environment !== undefined) reading.included.environments.push(environment);
  const lookup: Lookup =
    environment === undefined ? reading.lookup : (name) => reading.lookup(name) ?? environment(name);
  const inner = new Reading({ lookup, directory, files, including: trail }, reading.texts, reading.included);
  const model = read(inner, {
    what: 'The included file',
    at,
    path,
    hint: 'Check the path: it starts in the project folder.',
  });
  return withVariables(model, lookup);
}

/** Where the relative paths of an included file start: its own folder when no other one is named. */
function projectDirectory(
  named: string,
  main: string,
  at: Node['at'],
  path: string,
  { directory: outer, problems }: Reading,
): string {
  const folder = resolve(outer, named);
  if (named === '' || statOf(folder)?.isDirectory() === true) return named === '' ? dirname(main) : folder;
  if (isFile(folder)) return dirname(folder);
  const message = `The project directory ${displayPath(folder)} does not exist.`;
  const hint = `Check the path: it starts in ${displayPath(outer)}.`;
  problems.add({ severity: 'warning', code: 'file', at, path, message, hint });
  return folder;
}

/** The variables of an included file: of its own env files, else of `.env` in its folder. */
function includedEnvironment(
  named: readonly string[],
  directory: string,
  at: Node['at'],
  path: string,
  { directory: outer, problems, lookup, texts }: Reading,
): Lookup | undefined {
  const beside = join(directory, '.env');
  const files =
    named.length > 0
      ? named.filter((name) => name !== '/dev/null').map((name) => resolve(outer, name))
      : isFile(beside)
        ? [beside]
        : [];
  const values = new Map<string, string>();
  const hint = 'Create the file, or remove it from "env_file".';
  const known: Lookup = (name) => lookup(name) ?? values.get(name);
  for (const file of files) {
    const one = { file, named: { at, path, hint }, borders: texts.borders };
    const read = readEnvFile(one, problems, (text) => parseEnvFile(displayPath(file), text, known));
    for (const [name, value] of read.values) values.set(name, value);
  }
  problems.throwIfErrors();
  return files.length === 0 ? undefined : (name) => values.get(name);
}

/** Variables without a value get that of the included file's own environment, where that has one. */
function withVariables(model: MappingNode, lookup: Lookup): MappingNode {
  const result = variables.rewrite(model, (node, _, path) => {
    const value = node.kind === 'scalar' && node.value === null ? lookup(String(path.at(-1))) : undefined;
    return value === undefined ? node : fromVariable(node.at, String(path.at(-1)), value);
  });
  return result?.kind === 'mapping' ? result : model;
}
