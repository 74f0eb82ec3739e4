import type { Problems } from '../../compose/problems';
import type { Project } from '../../compose/project';
import type { Json } from '../../compose/tree/node';
import type { Path } from '../../compose/tree/path';
import { nearest } from '../../compose/validate/nearest';
import { parseDuration } from '../../compose/values/duration';
import { MAX_PORT } from '../../compose/values/port';
import { wrongInSchedule } from './cron';
import { shellWords } from '../../compose/values/shell-words';

/** Thrown for a value without a meaning; the hint names one that has one. */
export class WrongValue extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/** Makes sense of a value. @throws WrongValue */
export type Read<T> = (value: Json) => T;

/** The setting that a value at a path makes; undefined for a value without a meaning, which becomes a problem. */
export function readAt<V, T>(
  project: Project,
  path: Path,
  value: V,
  read: (value: V) => T,
  problems: Problems,
): T | undefined {
  try {
    return read(value);
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    const { message, hint } = error;
    problems.add({ severity: 'error', code: 'wrong-value', ...project.locate(path), message, hint });
    return undefined;
  }
}

/** @see Kubernetes API, DNS subdomain names: what most objects are called */
const NAME = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/;
const QUANTITY = /^[+]?\d+(\.\d+)?([numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/;

/** One of several words, however their letters are written. */
export function choice<T extends string>(...allowed: readonly T[]): Read<T> {
  return (value) => {
    const word = typeof value === 'string' ? value : JSON.stringify(value);
    const found = allowed.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
    if (found !== undefined) return found;
    const meant = nearest(word, allowed);
    throw new WrongValue(
      `"${word}" is not a known value. The values are ${allowed.join(', ')}.`,
      meant === undefined ? 'Write one of these values.' : `Did you mean "${meant}"?`,
    );
  };
}

/** A whole number, also one that is written as a text. */
export function wholeNumber(from: number, to = 2 ** 31 - 1): Read<number> {
  return (value) => {
    const number =
      typeof value === 'number' ? value : typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : NaN;
    if (Number.isInteger(number) && number >= from && number <= to) return number;
    throw new WrongValue(`${JSON.stringify(value)} is not a number.`, `Write a whole number from ${from} to ${to}.`);
  };
}

export const port = wholeNumber(1, MAX_PORT);

/** The text of a single value. */
export const written: Read<string> = (value) => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new WrongValue(`${JSON.stringify(value)} is not a single value.`, 'Write a text.');
};

export const text: Read<string> = (value) => {
  if (typeof value === 'string' && value !== '') return value;
  throw new WrongValue(`${JSON.stringify(value)} is not a text.`, 'Write a text that is not empty.');
};

/** The name of an object of the cluster. */
export const name: Read<string> = matching(
  NAME,
  'a name in Kubernetes',
  'Use lower case letters, digits, "-" and ".".',
);

export const quantity: Read<string> = matching(
  QUANTITY,
  'a quantity of Kubernetes',
  'Write a quantity such as "10Gi" or "500M".',
);

export const bool: Read<boolean> = (value) => {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw new WrongValue(`${JSON.stringify(value)} is neither true nor false.`, 'Write true or false.');
};

export const duration: Read<string> = (value) => {
  if (typeof value === 'string' && parseDuration(value) !== undefined) return value;
  throw new WrongValue(`${JSON.stringify(value)} is not a duration.`, 'Write a duration such as "10s" or "1m30s".');
};

/** Words, as a list, as JSON in a text, or as a shell would split a text. */
export const words: Read<readonly string[]> = (value) => {
  if (Array.isArray(value)) return value.map((word: Json) => text(word));
  const written = text(value);
  if (!written.trim().startsWith('[')) return shellWords(written)?.words ?? [written];
  try {
    const parsed = JSON.parse(written) as Json;
    if (Array.isArray(parsed)) return parsed.map((word: Json) => text(word));
  } catch {
    // Said below, with the hint.
  }
  throw new WrongValue(
    `${written} is not a list of words.`,
    'Write a JSON list such as ["sh", "-c", "echo"], or a command.',
  );
};

/** When a CronJob runs. @see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax */
export const schedule: Read<string> = (value) => {
  const written = text(value).trim();
  const wrong = wrongInSchedule(written);
  if (wrong === undefined) return written;
  throw new WrongValue(
    `"${written}" is not a schedule: ${wrong}.`,
    'Write five fields: minute, hour, day, month, day of the week.',
  );
};

/** A name in the database of time zones. */
export const timeZone: Read<string> = (value) => {
  const written = text(value);
  try {
    if (/^[A-Z]/i.test(written)) return new Intl.DateTimeFormat('en', { timeZone: written }) && written;
  } catch {
    // Said below.
  }
  throw new WrongValue(`"${written}" is not a time zone.`, 'Write a time zone such as "Europe/Paris" or "Etc/UTC".');
};

function matching(pattern: RegExp, what: string, hint: string): Read<string> {
  return (value) => {
    const written = typeof value === 'number' ? String(value) : value;
    if (typeof written === 'string' && pattern.test(written)) return written;
    throw new WrongValue(`${JSON.stringify(value)} is not ${what}.`, hint);
  };
}
