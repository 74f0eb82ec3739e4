import schema from '../schema/compose-spec.json';
import type { Problem } from '../problem';
import { entryOf, type Node } from '../tree/node';
import { find, locate, type Path } from '../tree/path';
import { isKeyOfService } from './keys-of-service';
import { nearest } from './nearest';

type Described = Pick<Problem, 'code' | 'message' | 'hint'>;

const TOP_LEVEL: readonly string[] = Object.keys(schema.properties);
/** Sections in which the user gives the names. */
const NAMED = ['services', 'jobs', 'networks', 'volumes', 'configs', 'secrets', 'models'];
/** Mappings from names that the user gives to texts. */
const TEXTS = ['environment', 'args', 'labels', 'annotations', 'sysctls'];

/** Describes a key that the schema does not know at its place. @param known the keys that it knows there */
export function describeKey(root: Node, path: Path, known: readonly string[]): Described {
  const key = String(path.at(-1));
  const [section] = path;
  if (key === '' && TEXTS.includes(String(path.at(-2)))) {
    return {
      code: 'wrong-value',
      message: 'A variable or label has no name.',
      hint: 'Write its name before the colon.',
    };
  }
  if (path.length === 2 && NAMED.includes(String(section))) {
    const message = `${JSON.stringify(key)} is not a name that Compose takes here.`;
    return { code: 'wrong-value', message, hint: 'Write letters, digits, ".", "_" and "-" only.' };
  }
  const message = `${JSON.stringify(key)} is not a key of the Compose Specification here.`;
  return { code: 'unknown-key', message, hint: placeOf(root, path, key, known) };
}

/** Where the key belongs, as far as that shows. */
function placeOf(root: Node, path: Path, key: string, known: readonly string[]): string {
  const value = find(root, path);
  const isService = ['image', 'build'].some((name) => entryOf(value, name) !== undefined);
  const [section, name = '', part = ''] = path.map(String);
  if (isService && path.length === 1) return 'Write services below "services:".';
  if (isService && section === 'services')
    return `Indent the name of a service like "${name}", directly below "services:".`;
  if (path.length === 1 && isKeyOfService(key))
    return 'Write this key of a service below the name of a service, below "services:".';
  if (path.length === 3 && TOP_LEVEL.includes(key)) return 'Write this key of the top level without an indent.';
  if (section === 'services' && path.length === 3 && TOP_LEVEL.includes(name))
    return `If "${name}" is the section of the top level, write "${name}:" without an indent.`;
  if (section === 'services' && path.length > 3 && isKeyOfService(key))
    return `Indent this key of a service like "${part}".`;
  const suggestion = nearest(key, known);
  return suggestion === undefined
    ? 'Remove the key, or start its name with "x-" to keep the key as a note.'
    : `Did you mean "${suggestion}"?`;
}

/** A manifest of Kubernetes that was given as a Compose file. */
export function kubernetesManifest(root: Node): Problem | undefined {
  const isManifest = ['apiVersion', 'kind'].every((key) => entryOf(root, key) !== undefined);
  if (!isManifest || entryOf(root, 'services') !== undefined) return undefined;
  return {
    severity: 'error',
    code: 'file',
    at: locate(root, ['apiVersion']),
    message: 'This is a manifest of Kubernetes, and not a Compose file.',
    hint: 'Name the Compose file. A manifest that belongs to a project stands in it under "x-kubernetes: {resources: […]}".',
  };
}
