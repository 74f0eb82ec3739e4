import { isCredentialName } from '../credentials/names';
import { MAX_DEFAULTS, MAX_REPLACED } from '../limits';
import type { Lookup } from '../values/lookup';
import type { Origin } from '../tree/origin';

/** The result of replacing the variables of a template. */
export interface Substitution {
  readonly text: string;
  /** The variables that were not set and had no default, each once. */
  readonly unset: readonly string[];
  /** The parts of the text that are the value, or the default, of a variable. */
  readonly origins: readonly Origin[];
}

/** Thrown for a template that cannot be read, or a `${NAME:?message}` without a value. */
export class TemplateError extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

const NAME = /[_a-zA-Z][_a-zA-Z0-9]*/y;
const OPERATOR = /^(:-|-|:\?|\?|:\+|\+)/;

/**
 * Replaces variables in a text: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:?message}`,
 * `${NAME?message}`, `${NAME:+other}`, `${NAME+other}`, nested; `$$` is a dollar sign.
 *
 * @see Compose Specification, "Interpolation"
 * @throws TemplateError
 */
export function substitute(template: string, lookup: Lookup): Substitution {
  return substituteAt(0, template, lookup);
}

function substituteAt(depth: number, template: string, lookup: Lookup): Substitution {
  if (depth > MAX_DEFAULTS) {
    const message = `More than ${MAX_DEFAULTS} variables stand in each other's defaults.`;
    throw new TemplateError(message, 'Give some of them a value in .env, and write their names alone.');
  }
  const unset = new Set<string>();
  const origins: Origin[] = [];
  const braceIn = closingBraces(template);
  let text = '';
  const add = (value: Substitution): void => {
    for (const { start, end, variable } of value.origins) {
      origins.push({ start: text.length + start, end: text.length + end, variable });
    }
    for (const name of value.unset) unset.add(name);
    text += value.text;
    if (text.length > MAX_REPLACED) throw tooLong();
  };
  let index = 0;
  for (;;) {
    const dollar = template.indexOf('$', index);
    if (dollar < 0) return { text: text + template.slice(index), unset: [...unset], origins };
    text += template.slice(index, dollar);
    index = dollar + 1;
    if (template[index] === '$') {
      text += '$';
      index++;
    } else if (template[index] === '{') {
      const end = braceIn(index);
      if (end < 0) throw invalid(template);
      add(expand(depth, template.slice(index + 1, end), template, lookup));
      index = end + 1;
    } else {
      const name = nameAt(template, index);
      if (name === undefined) {
        // A lone dollar sign is no variable: it stays.
        text += '$';
        continue;
      }
      add(valueOf(name, lookup(name)));
      index += name.length;
    }
  }
}

function nameAt(text: string, index: number): string | undefined {
  NAME.lastIndex = index;
  return NAME.exec(text)?.[0];
}

function valueOf(variable: string, value: string | undefined): Substitution {
  if (value === undefined) return { text: '', unset: [variable], origins: [] };
  return { text: value, unset: [], origins: value === '' ? [] : [{ start: 0, end: value.length, variable }] };
}

function expand(depth: number, expression: string, template: string, lookup: Lookup): Substitution {
  const name = nameAt(expression, 0);
  if (name === undefined) throw invalid(template);
  const value = lookup(name);
  const tail = expression.slice(name.length);
  if (tail === '') return valueOf(name, value);
  const operator = OPERATOR.exec(tail)?.[0];
  if (operator === undefined) throw invalid(template);
  const argument = tail.slice(operator.length);
  const present = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
  switch (operator.at(-1)) {
    case '-':
      return present ? valueOf(name, value) : asDefault(name, substituteAt(depth + 1, argument, lookup));
    case '+':
      return present ? substituteAt(depth + 1, argument, lookup) : valueOf(name, value ?? '');
    default:
      if (present) return valueOf(name, value);
      throw missing(name, argument === '' ? '' : substituteAt(depth + 1, argument, withheld(lookup)).text);
  }
}

/** The default of a variable is as much of a credential as its value is. */
function asDefault(variable: string, { text, unset, origins }: Substitution): Substitution {
  return text === ''
    ? { text, unset, origins }
    : { text, unset, origins: [...origins, ...valueOf(variable, text).origins] };
}

function missing(name: string, message: string): TemplateError {
  return new TemplateError(
    `The variable ${name} has no value${message === '' ? '' : `: ${message}`}`.replace(/[^.!?]$/, '$&.'),
    `Set ${name} in .env beside the Compose file, or in the environment.`,
  );
}

/** For a message, which shows no credential, whatever it is. */
function withheld(lookup: Lookup): Lookup {
  return (name) => (isCredentialName(name) && lookup(name) !== undefined ? '***' : lookup(name));
}

/**
 * Finds the index of the brace that closes the one at an index, on the same line; -1 if none does. As in Compose, what
 * stands right behind an opening brace closes nothing, and where the braces do not match, the last one counts.
 */
function closingBraces(text: string): (open: number) => number {
  let lineEnd = -1;
  let last = -1;
  return (open) => {
    if (open > lineEnd) {
      const newline = text.indexOf('\n', open);
      lineEnd = newline < 0 ? text.length : newline;
      last = text.lastIndexOf('}', lineEnd);
    }
    if (last < open) return -1;
    let depth = 0;
    for (let i = open; i <= last; i++) {
      if (text[i] === '}' && --depth === 0) return i;
      if (text[i] === '{') {
        depth++;
        i++;
      }
    }
    return last;
  };
}

function tooLong(): TemplateError {
  return new TemplateError(
    `The text has more than ${MAX_REPLACED} characters once its variables are replaced.`,
    'Give the variables shorter values, or keep the text in a file of its own.',
  );
}

function invalid(template: string): TemplateError {
  return new TemplateError(
    `${JSON.stringify(template)} is not a valid variable expression.`,
    'Write "${NAME}" or "${NAME:-default}", and "$$" for a dollar sign.',
  );
}
