import { MAX_DEFAULTS } from '../limits';

/** A variable's value, or undefined when it is not set. */
export type Lookup = (name: string) => string | undefined;

/** What became of a template: its text, and the variables that were not set and had no default. */
export interface Substitution {
  readonly text: string;
  readonly unset: readonly string[];
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

const NAME = /^[_a-zA-Z][_a-zA-Z0-9]*/;
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
  const unset: string[] = [];
  let text = '';
  let rest = template;
  for (;;) {
    const dollar = rest.indexOf('$');
    if (dollar < 0) return { text: text + rest, unset };
    text += rest.slice(0, dollar);
    rest = rest.slice(dollar + 1);
    if (rest.startsWith('$')) {
      text += '$';
      rest = rest.slice(1);
    } else if (rest.startsWith('{')) {
      const end = closingBrace(rest);
      if (end < 0) throw invalid(template);
      const value = expand(depth, rest.slice(1, end), template, lookup);
      text += value.text;
      unset.push(...value.unset);
      rest = rest.slice(end + 1);
    } else {
      const name = NAME.exec(rest)?.[0];
      if (name === undefined) {
        // A lone dollar sign is no variable: it stays.
        text += '$';
        continue;
      }
      const value = lookup(name);
      if (value === undefined) unset.push(name);
      text += value ?? '';
      rest = rest.slice(name.length);
    }
  }
}

function expand(depth: number, expression: string, template: string, lookup: Lookup): Substitution {
  const name = NAME.exec(expression)?.[0];
  if (name === undefined) throw invalid(template);
  const value = lookup(name);
  const tail = expression.slice(name.length);
  if (tail === '') return value === undefined ? { text: '', unset: [name] } : { text: value, unset: [] };
  const operator = OPERATOR.exec(tail)?.[0];
  if (operator === undefined) throw invalid(template);
  const argument = tail.slice(operator.length);
  const present = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
  switch (operator.at(-1)) {
    case '-':
      return present ? { text: value ?? '', unset: [] } : substituteAt(depth + 1, argument, lookup);
    case '+':
      return present ? substituteAt(depth + 1, argument, lookup) : { text: value ?? '', unset: [] };
    default:
      if (present) return { text: value ?? '', unset: [] };
      throw new TemplateError(
        `The variable ${name} has no value${argument === '' ? '' : `: ${substituteAt(depth + 1, argument, lookup).text}`}`.replace(
          /[^.!?]$/,
          '$&.',
        ),
        `Set ${name} in .env beside the Compose file, or in the environment.`,
      );
  }
}

/**
 * The index of the brace that closes the one at index 0, on the same line; -1 if none does. As in Compose, what stands
 * right behind an opening brace closes nothing, and where the braces do not match, the last one counts.
 */
function closingBrace(text: string): number {
  const [line = ''] = text.split('\n');
  const last = line.lastIndexOf('}');
  let depth = 0;
  for (let i = 0; i <= last; i++) {
    if (line[i] === '}' && --depth === 0) return i;
    if (line[i] === '{') {
      depth++;
      i++;
    }
  }
  return last;
}

function invalid(template: string): TemplateError {
  return new TemplateError(
    `${JSON.stringify(template)} is not a valid variable expression.`,
    'Write "${NAME}" or "${NAME:-default}", and "$$" for a dollar sign.',
  );
}
