import type { ScalarNode } from './node';

/** The value of a scalar without quotes, and its type where the value alone does not tell. */
export type PlainScalar = Pick<ScalarNode, 'value' | 'type' | 'digits'>;

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
]);
const ENDLESS = /^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/;
/** The year, month and day; a time of day and its zone, which only behind a "T" has to be there. */
const TIMESTAMP =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt](\d\d?):(\d\d?):(\d\d?)(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)| (\d\d?):(\d\d?):(\d\d?)(?:\.\d+)?)?$/;
const INTEGER = /^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|[1-9]\d*|0)$/;
const FLOAT = /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/;

/**
 * Reads a scalar that is written without quotes as the reference loader's YAML reader does: `0644` is octal, `1_000` and
 * `0b101` are numbers, `yes` is a text, and a date stays the text that is written.
 */
export function plainScalar(source: string): PlainScalar {
  const word = WORDS.get(source);
  if (word !== undefined) return { value: word };
  if (ENDLESS.test(source)) return { value: /n$/i.test(source) ? NaN : Infinity, type: 'float' };
  if (isTimestamp(source)) return { value: source, type: 'timestamp' };
  const digits = /^[-+.\d]/.test(source) ? source.replaceAll('_', '') : source;
  return integer(digits) ?? float(digits) ?? { value: source };
}

function integer(source: string): PlainScalar | undefined {
  const [, sign = '', written] = INTEGER.exec(source) ?? [];
  if (written === undefined || source === '-0') return undefined;
  const octal = /^0[oO]?([0-7]+)$/.exec(written)?.[1];
  const exact = BigInt(octal === undefined ? written.toLowerCase() : `0o${octal}`) * (sign === '-' ? -1n : 1n);
  if (exact >= 2n ** 64n || exact < -(2n ** 63n)) return { value: Number(exact), type: 'float' };
  const value = Number(exact);
  return Number.isSafeInteger(value) ? { value } : { value, digits: String(exact) };
}

function float(source: string): PlainScalar | undefined {
  const value = FLOAT.test(source) ? Number(source) : NaN;
  return Number.isFinite(value) ? { value, type: 'float' } : undefined;
}

function isTimestamp(source: string): boolean {
  const [, year = '', month = '', day = '', ...time] = TIMESTAMP.exec(source) ?? [];
  if (year === '') return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const [hours = 0, minutes = 0, seconds = 0] = time.filter((part) => part !== undefined).map(Number);
  return (
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day) &&
    hours < 24 &&
    minutes < 60 &&
    seconds < 60
  );
}
