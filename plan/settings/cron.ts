import { parseDuration } from '../../compose/values/duration';

/** A field of a schedule: its numbers, and the names that the first ones have. */
interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly names?: readonly string[];
}

const FIELDS: readonly Field[] = [
  { name: 'minute', from: 0, to: 59 },
  { name: 'hour', from: 0, to: 23 },
  { name: 'day', from: 1, to: 31 },
  { name: 'month', from: 1, to: 12, names: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ') },
  { name: 'day of the week', from: 0, to: 6, names: 'sun mon tue wed thu fri sat'.split(' ') },
];
const DESCRIPTOR = /^@(yearly|annually|monthly|weekly|daily|midnight|hourly)$/;

/**
 * Why Kubernetes would not take a schedule; undefined when it does. It knows no 7 for Sunday, and no `L`, `W` or `#`.
 *
 * @see https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format
 */
export function wrongInSchedule(schedule: string): string | undefined {
  if (schedule.startsWith('@')) {
    const [, every] = /^@every (.+)$/.exec(schedule) ?? [];
    const isKnown = every === undefined ? DESCRIPTOR.test(schedule) : isDuration(every);
    return isKnown ? undefined : `${schedule} is not a known macro`;
  }
  const parts = schedule.split(/\s+/);
  if (parts.length !== FIELDS.length) return `the schedule has ${parts.length} fields`;
  return FIELDS.map((field, index) => wrongInField(parts[index] ?? '', field)).find((wrong) => wrong !== undefined);
}

function wrongInField(text: string, field: Field): string | undefined {
  const wrong = text.split(',').find((range) => !isRange(range, field));
  return wrong === undefined ? undefined : `the ${field.name} "${wrong}" is not between ${field.from} and ${field.to}`;
}

/** `*`, `?`, `5`, `1-5`, each with or without a step: `/2`. */
function isRange(text: string, field: Field): boolean {
  const [, first = '', last, step = '1'] = /^([^-/]+)(?:-([^-/]+))?(?:\/(\d+))?$/.exec(text) ?? [];
  if (Number(step) === 0) return false;
  if (first === '*' || first === '?') return last === undefined;
  const [start, end] = [numberOf(first, field), numberOf(last ?? first, field)];
  return start >= field.from && start <= end && end <= field.to;
}

function numberOf(text: string, { from, names = [] }: Field): number {
  const index = names.indexOf(text.toLowerCase());
  return index >= 0 ? from + index : /^\d+$/.test(text) ? Number(text) : NaN;
}

/** Go knows no days and weeks. */
function isDuration(text: string): boolean {
  return !/[dw]/.test(text) && parseDuration(text) !== undefined;
}
