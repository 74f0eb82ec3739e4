import { dirname, resolve } from 'node:path';
import { displayPath } from '../files';
import { merge, withoutTags, withTagsFrom } from '../merge/merge';
import {
  entryOf,
  mapping,
  textOf,
  withEntry,
  withoutEntry,
  type Entry,
  type MappingNode,
  type Node,
} from '../tree/node';
import { nearest } from '../validate/nearest';
import { merging } from './merging';
import type { Reading } from './reading';
import { refuseRemote } from './remote';

/** The services of one file, raw or prepared, and how to get at one of them. */
interface Services {
  /** The file, absolute. */
  readonly file: string;
  readonly names: readonly string[];
  /** A service in canonical form. */
  readonly get: (name: string) => Node | undefined;
}

/**
 * Gives each service what it extends. The paths of a service in another file start in that file's folder.
 *
 * @see Compose Specification, "extends"
 * @throws ComposeError when what is extended does not exist, or extends itself
 */
export function applyExtends(model: MappingNode, file: string, reading: Reading): MappingNode {
  return ['services', 'jobs'].reduce((result, section) => {
    const services = entryOf(result, section);
    if (services?.kind !== 'mapping') return result;
    const own: Services = { file, names: [...services.entries.keys()], get: (name) => entryOf(services, name) };
    const entries = [...services.entries].map(([name, entry]): [string, Entry] => [
      name,
      { ...entry, value: extended(entry.value, name, own, reading, []) },
    ]);
    return withEntry(result, section, { ...services, entries: new Map(entries) }, result.entries.get(section)?.at);
  }, model);
}

function extended(service: Node, name: string, services: Services, reading: Reading, trail: readonly string[]): Node {
  const reference = entryOf(service, 'extends');
  if (service.kind !== 'mapping' || reference === undefined) return service;
  if (reference.tag === 'reset') return withoutEntry(service, 'extends');
  const { at } = reference;
  const path = `services.${name}.extends`;
  const step = `${name} in ${displayPath(services.file)}`;
  if (trail.includes(step)) {
    reading.refuse({
      code: 'cycle',
      at,
      path,
      message: `The services extend each other in a circle: ${[...trail.slice(trail.indexOf(step)), step].join(' → ')}.`,
      hint: 'Remove one of these extends.',
    });
  }
  const baseName = textOf(entryOf(reference, 'service')) ?? '';
  const baseFile = textOf(entryOf(reference, 'file'));
  const others = baseFile === undefined ? services : servicesOf(baseFile, services, reference, path, reading);
  if (baseName === '') {
    const message = `"${name}" extends a service without a name.`;
    reading.refuse({ code: 'wrong-value', at, path, message, hint: 'Write "extends: {service: name}".' });
  }
  const base = others.get(baseName);
  if (base === undefined) {
    const suggestion = nearest(baseName, others.names);
    return reading.refuse({
      code: 'undeclared',
      at,
      path,
      message: `"${name}" extends "${baseName}", which is not a service in ${displayPath(others.file)}.`,
      hint: suggestion ? `Did you mean "${suggestion}"?` : `Services there are: ${others.names.join(', ')}.`,
    });
  }
  const complete = withoutTags(extended(base, baseName, others, reading, [...trail, step]));
  const written = withoutEntry(service, 'extends');
  const { tag: _, ...own } = written;
  return withTagsFrom(
    written,
    merging(reading, () => merge(complete, own, ['services', name])),
  );
}

/** The services of another file; only the one that is extended is checked. */
function servicesOf(named: string, own: Services, reference: Node, path: string, reading: Reading): Services {
  refuseRemote(named, reference.at, path, reading);
  // The paths of the files of the model itself start in the project folder, wherever these files are.
  const folder = reading.files.includes(own.file) ? reading.directory : dirname(own.file);
  const file = resolve(folder, named);
  const documents = reading.documents(file, {
    what: 'The file that is extended,',
    at: reference.at,
    path,
    hint: 'Check the path in "file".',
  });
  for (const document of documents) reading.checkForms(document);
  const sections = documents.map((document) => entryOf(document, 'services'));
  const names = sections.flatMap((section) => (section?.kind === 'mapping' ? [...section.entries.keys()] : []));
  const get = (name: string): Node | undefined =>
    sections
      .map((section) => entryOf(section, name))
      .filter((service) => service !== undefined)
      .map((service) => prepared(service, name, dirname(file), reading))
      .reduce<Node | undefined>(
        (base, service) =>
          base === undefined ? service : merging(reading, () => merge(base, service, ['services', name])),
        undefined,
      );
  return { file, names, get };
}

/** A service of another file, checked and in canonical form. */
function prepared(service: Node, name: string, directory: string, reading: Reading): Node {
  const services = mapping(service.at, [[name, { at: service.at, value: service }]]);
  const document = mapping(service.at, [['services', { at: service.at, value: services }]]);
  return entryOf(entryOf(reading.prepare(document, directory), 'services'), name) ?? service;
}
