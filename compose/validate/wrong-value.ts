import type { ErrorObject } from 'ajv';
import type { Problem } from '../problem';
import { textOf, toJson, type Node } from '../tree/node';
import type { Path } from '../tree/path';
import { asList } from './as-list';
import { isKeyOfService } from './keys-of-service';

type Described = Pick<Problem, 'message' | 'hint'>;

const TYPES: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number',
};
/** Mappings from names that the user gives to texts, and what such a name is called. */
const TEXTS: Readonly<Record<string, string>> = {
  environment: 'variable',
  args: 'argument',
  labels: 'label',
  annotations: 'annotation',
  sysctls: 'setting',
};
const DURATION = /^(interval|timeout|start_period|start_interval|stop_grace_period|delay|monitor|window)$/;
const SIZE = /^(memory|mem_limit|mem_reservation|memswap_limit|shm_size|size)$/;
/** The form of a value that has to match a pattern, by its key. */
const PATTERNS: Readonly<Record<string, string>> = {
  pull_policy: 'Write always, missing, never, build, daily, weekly, or a time such as every_12h.',
  container_name: 'Write two or more letters, digits, ".", "_" and "-", a letter or digit first.',
};
const LONGEST = 60;

/**
 * Describes a wrong value, and the value to write instead. The words are ours: no word of the schema's checker is
 * shown.
 */
export function describeValue(node: Node | undefined, path: Path, errors: readonly ErrorObject[]): Described {
  const types = [...new Set(errors.filter(({ keyword }) => keyword === 'type').flatMap(typesOf))];
  const other = errors.find(({ keyword }) => !['type', 'oneOf', 'anyOf', 'allOf', '$ref'].includes(keyword));
  const hasType = node === undefined || types.includes(typeOf(node));
  if (other !== undefined && (types.length === 0 || !hasType)) return describeRule(node, path, other);
  const shown = shownValue(node);
  if (types.length === 0) {
    return {
      message: `${shown} does not have one of the forms that Compose takes here.`,
      hint: 'Look this key up in the Compose Specification.',
    };
  }
  // The text of a variable may stand for true or false as well.
  const expected = wordsOf(types.includes('boolean') ? types.filter((type) => type !== 'string') : types);
  if (typeof toValue(node) === 'number' && DURATION.test(String(path.at(-1))))
    return { message: `${shown} is a number without a unit, and not a time.`, hint: instead(node, path, types) };
  return misplaced(node, path) ?? { message: `${shown} is not ${expected}.`, hint: instead(node, path, types) };
}

/** A rule beside the type: a word of several, a pattern, a range. */
function describeRule(node: Node | undefined, path: Path, { keyword, params }: ErrorObject): Described {
  const shown = shownValue(node);
  const key = String(path.at(-1));
  switch (keyword) {
    case 'enum': {
      const values = asList(params['allowedValues']).map((value) => JSON.stringify(value));
      const message = `${shown} is not ${values.length === 1 ? 'the word' : 'one of the words'} that Compose takes here.`;
      return { message, hint: `Write ${values.length === 1 ? '' : 'one of '}${values.join(', ')}.` };
    }
    case 'required': {
      const missing = JSON.stringify(String(params['missingProperty']));
      return { message: `The key ${missing} is missing here.`, hint: `Add ${missing}.` };
    }
    case 'minimum':
    case 'maximum': {
      const limit = String(params['limit']);
      const side = keyword === 'minimum' ? ['less', 'or more'] : ['more', 'or less'];
      return { message: `${shown} is ${side[0]} than ${limit}.`, hint: `Write ${limit} ${side[1]}.` };
    }
    case 'uniqueItems': {
      const [first, second] = [params['j'], params['i']].map((index) => Number(index) + 1);
      return { message: `Items ${first} and ${second} of the list are the same.`, hint: 'Remove one of them.' };
    }
    default:
      return {
        message: `${shown} does not have the form that is needed here.`,
        hint: PATTERNS[key] ?? 'Look this key up in the Compose Specification.',
      };
  }
}

/** A value whose place is wrong rather than its type. */
function misplaced(node: Node | undefined, path: Path): Described | undefined {
  const key = String(path.at(-1));
  if (path.length === 2 && path[0] === 'services' && isKeyOfService(key)) {
    const message = `${JSON.stringify(key)} is a key of a service, and stands where the names of services stand.`;
    return { message, hint: 'Indent the key further, below the name of its service.' };
  }
  const text = textOf(node);
  if (text !== undefined && /^-[^\s-]/.test(text) && node?.kind === 'scalar' && typeof node.value === 'string') {
    return { message: 'A space is missing after the "-".', hint: 'Write "- " before each item of a list.' };
  }
  const holder = TEXTS[String(path.at(-2))];
  if (
    holder !== undefined &&
    typeof path.at(-1) === 'string' &&
    (node?.kind === 'sequence' || node?.kind === 'mapping')
  ) {
    const kind = node.kind === 'sequence' ? 'list' : 'mapping';
    return {
      message: `The ${holder} ${JSON.stringify(key)} has a ${kind} as its value, and takes one text.`,
      hint: `Write the ${kind} as one text in quotes, as the program reads it.`,
    };
  }
  return undefined;
}

/** The hint for a value of a wrong type. */
function instead(node: Node | undefined, path: Path, types: readonly string[]): string {
  const key = String(path.at(-1));
  const text = textOf(node);
  const name = typeof path.at(-1) === 'number' ? '' : `${key}: `;
  if (node === undefined || (node.kind === 'scalar' && node.value === null))
    return `Write a value, or remove "${key}".`;
  if (text !== undefined) {
    const item = node.kind === 'scalar' && typeof node.value === 'string' ? text : JSON.stringify(text);
    if (types.includes('array')) return `Write the list: ${name}[${item}]`;
    if (types.includes('object'))
      return `Write a mapping: on lines of their own below "${key}:", each a key with its value.`;
    if (key === 'restart') return `Write restart: ${text === 'true' ? 'always' : '"no"'}`;
    if (DURATION.test(key)) return `Write a time with its unit: ${name}"${text}s"`;
    if (SIZE.test(key)) return `Write a size with its unit: ${name}"${text}b"`;
    if (types.includes('string')) return `Put the value in quotes: ${name}"${text}"`;
    return `Write ${wordsOf(types)}.`;
  }
  const [pair] = node.kind === 'mapping' && node.entries.size === 1 ? node.entries : [];
  if (typeof path.at(-1) === 'number' && types.includes('string') && pair?.[1].value.kind === 'scalar')
    return `Write "- ${pair[0]}=${textOf(pair[1].value) ?? ''}", or all of them as a mapping.`;
  if (types.includes('array')) return `Write a list: "- " before each item, on lines of their own below "${key}:".`;
  if (types.includes('object'))
    return `Write a mapping: a key and its value on each line below "${key}:", without "- ".`;
  return 'Write one value, without brackets, and not on several lines.';
}

/** A value as a message quotes it; what is long is cut. */
function shownValue(node: Node | undefined): string {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return 'An empty value';
  const text = JSON.stringify(toJson(node));
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
}

function typesOf({ params }: ErrorObject): string[] {
  return asList(params['type']).map(String);
}

function typeOf(node: Node): string {
  if (node.kind === 'mapping') return 'object';
  if (node.kind === 'sequence') return 'array';
  return node.value === null ? 'null' : typeof node.value;
}

function toValue(node: Node | undefined): unknown {
  return node?.kind === 'scalar' ? node.value : undefined;
}

/** "a list, a mapping or a text" */
function wordsOf(types: readonly string[]): string {
  return listed(types.filter((type) => type !== 'null').map((type) => TYPES[type] ?? type));
}

/** "a, b or c" */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
