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
import { formatPath } from '../tree/path';
import { nearest } from '../validate/nearest';
import { merging } from './merging';
import type { Reading } from './reading';
import { refuseRemote } from './remote';

/** The services, or jobs, of one file, raw or prepared, and how to get at one of them. */
interface Services {
  /** The file, absolute. */
  readonly file: string;
  readonly section: string;
  readonly names: readonly string[];
  /** A service in canonical form. */
  readonly get: (name: string) => Node | undefined;
  /** Those that have what they extend already. */
  readonly complete: Map<string, Node>;
}

/** A service that extends another one. */
interface Extending {
  readonly services: Services;
  readonly name: string;
  readonly service: MappingNode;
  /** Its `extends`, and the path of that. */
  readonly reference: Node;
  readonly path: string;
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
    const names = [...services.entries.keys()];
    const own = { file, section, names, get: (name: string) => entryOf(services, name), complete: new Map() };
    const others = new Map<string, Services>();
    const entries = [...services.entries].map(([name, entry]): [string, Entry] => [
      name,
      { ...entry, value: extended(entry.value, name, own, others, reading) },
    ]);
    return withEntry(result, section, { ...services, entries: new Map(entries) }, result.entries.get(section)?.at);
  }, model);
}

/** A service with what it extends. A chain of them may be longer than calls can nest. @param others of the files so far */
function extended(
  service: Node,
  name: string,
  services: Services,
  others: Map<string, Services>,
  reading: Reading,
): Node {
  const steps = new Map<string, Extending>();
  let base = { service, name, services };
  for (;;) {
    const step = asExtending(base);
    if (step === undefined) break;
    const place = `${base.name} in ${displayPath(base.services.file)}`;
    if (steps.has(place)) circle([...steps.keys(), place], step, reading);
    steps.set(place, step);
    base = baseOf(step, others, reading);
  }
  let result = base.services.complete.get(base.name) ?? withoutReset(base.service);
  for (const step of [...steps.values()].reverse()) {
    const written = withoutEntry(step.service, 'extends');
    const { tag: _, ...own } = written;
    const complete = withoutTags(result);
    result = withTagsFrom(
      written,
      merging(reading, () => merge(complete, own, ['services', step.name])),
    );
    step.services.complete.set(step.name, result);
    const excess = reading.texts.extended.add(result, step.reference.at, step.path);
    if (excess !== undefined) reading.refuse(excess);
  }
  return result;
}

/** The work that remains for a service; undefined for one that extends none, or is complete. */
function asExtending({
  service,
  name,
  services,
}: Pick<Extending, 'name' | 'services'> & { readonly service: Node }): Extending | undefined {
  const reference = entryOf(service, 'extends');
  const isDone = services.complete.has(name) || reference?.tag === 'reset';
  if (service.kind !== 'mapping' || reference === undefined || isDone) return undefined;
  return { services, name, service, reference, path: formatPath([services.section, name, 'extends']) };
}

/** Removes an `extends` that `!reset` cancelled. */
function withoutReset(service: Node): Node {
  return service.kind === 'mapping' ? withoutEntry(service, 'extends') : service;
}

/** @throws ComposeError always */
function circle(trail: readonly string[], { reference: { at }, path }: Extending, reading: Reading): never {
  const steps = trail.slice(trail.indexOf(trail.at(-1) ?? ''));
  return reading.refuse({
    code: 'cycle',
    at,
    path,
    message: `The services extend each other in a circle: ${steps.join(' → ')}.`,
    hint: 'Remove one of these extends.',
  });
}

/** The service that another one extends. @throws ComposeError when there is no such service */
function baseOf(
  extending: Extending,
  others: Map<string, Services>,
  reading: Reading,
): { readonly service: Node; readonly name: string; readonly services: Services } {
  const { services, name, reference, path } = extending;
  const { at } = reference;
  const baseName = textOf(entryOf(reference, 'service')) ?? '';
  const baseFile = textOf(entryOf(reference, 'file'));
  const from = baseFile === undefined ? services : servicesOf(baseFile, extending, others, reading);
  if (baseName === '') {
    const message = `"${name}" extends a service without a name.`;
    reading.refuse({ code: 'wrong-value', at, path, message, hint: 'Write "extends: {service: name}".' });
  }
  const base = from.get(baseName);
  if (base !== undefined) return { service: base, name: baseName, services: from };
  const suggestion = nearest(baseName, from.names);
  return reading.refuse({
    code: 'undeclared',
    at,
    path,
    message: `"${name}" extends "${baseName}", which is not a service in ${displayPath(from.file)}.`,
    hint: suggestion ? `Did you mean "${suggestion}"?` : `Services there are: ${from.names.join(', ')}.`,
  });
}

/** The services of another file; only the one that is extended is checked. */
function servicesOf(
  named: string,
  { services: own, reference, path }: Extending,
  others: Map<string, Services>,
  reading: Reading,
): Services {
  refuseRemote(named, reference.at, path, reading);
  // The paths of the files of the model itself start in the project folder, wherever these files are.
  const folder = reading.files.includes(own.file) ? reading.directory : dirname(own.file);
  const file = resolve(folder, named);
  const known = others.get(file);
  if (known !== undefined) return known;
  const documents = reading.documents(file, {
    what: 'The file that is extended,',
    at: reference.at,
    path,
    hint: 'Check the path in "file".',
  });
  for (const document of documents) reading.checkForms(document);
  const sections = documents.map((document) => entryOf(document, 'services'));
  const names = sections.flatMap((section) => (section?.kind === 'mapping' ? [...section.entries.keys()] : []));
  const found = new Map<string, Node | undefined>();
  const get = (name: string): Node | undefined => {
    if (!found.has(name)) found.set(name, read(name));
    return found.get(name);
  };
  const read = (name: string): Node | undefined =>
    sections
      .map((section) => entryOf(section, name))
      .filter((service) => service !== undefined)
      .map((service) => prepared(service, name, dirname(file), reading))
      .reduce<Node | undefined>(
        (base, service) =>
          base === undefined ? service : merging(reading, () => merge(base, service, ['services', name])),
        undefined,
      );
  const services = { file, section: 'services', names, get, complete: new Map<string, Node>() };
  others.set(file, services);
  return services;
}

/** A service of another file, checked and in canonical form. */
function prepared(service: Node, name: string, directory: string, reading: Reading): Node {
  const services = mapping(service.at, [[name, { at: service.at, value: service }]]);
  const document = mapping(service.at, [['services', { at: service.at, value: services }]]);
  return entryOf(entryOf(reading.prepare(document, directory), 'services'), name) ?? service;
}
