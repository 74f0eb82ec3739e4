import { MAX_REPLACED_OF_FILE } from '../limits';
import { positionsIn, type Position } from '../position';
import type { Problem } from '../problem';
import { tooMuch } from '../interpolate/interpolate';
import { substitute, TemplateError } from '../interpolate/template';
import type { Lookup } from '../values/lookup';
import type { Origin } from '../tree/origin';

/** The variables of an env file, in order; a key without `=` is taken from `lookup`, and left out if that has none. */
export interface EnvFile {
  readonly values: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** The parts of a value that came from other variables, by the name of the variable. */
  readonly origins?: ReadonlyMap<string, readonly Origin[]>;
}

/** `NAME=`, `NAME: ` or `NAME` alone, after an optional `export`. */
const STATEMENT =
  /[\t\v\f\r \x85\xa0]*(?:export[\t\v\f\r \x85\xa0]+)?([\p{L}\p{N}_.[\]-]+)[\t\v\f\r \x85\xa0]*(?:([=:])[\t\v\f\r \x85\xa0]*|(?=\n|$))/uy;
/** A line of neither form, without a name for a value. */
const NAMELESS = /(?:[=:][^\n]*|[\p{L}\p{N}_.[\] -]+$)/uy;
const BLANK = /(?:\s+|#[^\n]*)*/y;
const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '"': '"',
  '\\': '\\',
  $: '$$',
};

/**
 * Reads `.env` and `env_file`: comments, `export`, single quotes (literal), double quotes (escapes, variables, several
 * lines), bare values (variables, a comment after ` #`).
 *
 * @param before what earlier files say
 * @see Compose Specification, "env_file format"
 */
export function parseEnvFile(
  file: string,
  text: string,
  lookup: Lookup,
  before: ReadonlyMap<string, string> = new Map(),
): EnvFile {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const place = positionsIn(file, source);
  const values = new Map<string, string>();
  const origins = new Map<string, readonly Origin[]>();
  const problems: Problem[] = [];
  const known: Lookup = (name) => lookup(name) ?? values.get(name) ?? before.get(name);
  let offset = 0;
  let characters = 0;
  const fail = (at: number, message: string, hint: string): EnvFile => {
    problems.push({ severity: 'error', code: 'file', at: place(at), message, hint });
    return { values, problems, origins };
  };
  for (;;) {
    BLANK.lastIndex = offset;
    offset += BLANK.exec(source)?.[0].length ?? 0;
    if (offset >= source.length) return { values, problems, origins };
    STATEMENT.lastIndex = offset;
    const statement = STATEMENT.exec(source);
    const name = statement?.[1];
    NAMELESS.lastIndex = offset;
    const nameless = statement ? null : NAMELESS.exec(source);
    if (nameless !== null) {
      const message = `${JSON.stringify(nameless[0])} has no name, and is left out.`;
      const at = place(offset);
      problems.push({ severity: 'warning', code: 'file', at, message, hint: 'Write NAME=value.' });
      offset += nameless[0].length;
      continue;
    }
    if (!statement || name === undefined) return fail(offset, 'This line is not a variable.', 'Write NAME=value.');
    const start = offset + statement[0].length;
    if (statement[2] === undefined) {
      const inherited = lookup(name);
      if (inherited !== undefined) values.set(name, inherited);
      offset = start;
      continue;
    }
    const value = readValue(source, start);
    if (value === undefined) return fail(start, `The quote that starts the value of ${name} has no end.`, 'Close it.');
    try {
      const read = value.literal ? { text: value.text, unset: [], origins: [] } : substitute(value.text, known);
      if (read.unset.length > 0) problems.push(withoutValue(name, place(start)));
      characters += read.text.length;
      if (characters > MAX_REPLACED_OF_FILE) throw tooMuch();
      values.set(name, read.text);
      origins.set(name, read.origins);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      return fail(start, error.message, error.hint);
    }
    offset = value.end;
  }
}

/** A part of a value that is empty. The value may be a password, of which the missing name would be a part. */
function withoutValue(name: string, at: Position): Problem {
  return {
    severity: 'warning',
    code: 'interpolation',
    at,
    message: `The value of ${name} contains a "$" before the name of a variable that is not set, so this part is empty.`,
    hint: `To keep the "$", put the value into single quotes: ${name}='…'.`,
  };
}

/** The value that starts at an offset, without its quotes; undefined when a quote is not closed. */
function readValue(source: string, start: number): { text: string; literal: boolean; end: number } | undefined {
  const quote = source[start];
  if (quote !== '"' && quote !== "'") {
    const newline = source.indexOf('\n', start);
    const end = newline < 0 ? source.length : newline;
    const line = source.slice(start, end).split(' #')[0] ?? '';
    return { text: line.trimEnd(), literal: false, end };
  }
  let text = '';
  for (let i = start + 1; i < source.length; i++) {
    const char = source[i] ?? '';
    if (char === quote) return { text, literal: quote === "'", end: i + 1 };
    const next = source[i + 1] ?? '';
    if (char === '\\' && next !== '') {
      i++;
      const octal = quote === '"' ? /^0(\d{0,3})/.exec(source.slice(i, i + 4))?.[1] : undefined;
      if (octal !== undefined) {
        text += /^[0-3][0-7]{2}$/.test(octal) ? String.fromCharCode(parseInt(octal, 8)) : `\\${octal}`;
        i += octal.length;
      } else if (next === quote) text += next;
      else text += quote === '"' ? (ESCAPES[next] ?? `\\${next}`) : `\\${next}`;
    } else text += char;
  }
  return undefined;
}
