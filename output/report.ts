import { createColors } from 'picocolors';
import { formatPosition } from '../compose/position';
import type { Problem, Severity } from '../compose/problem';

/** What there is to say of a translation. */
export interface Report {
  /** How many keys do on Kubernetes what they do under Compose; absent when it did not come so far. */
  readonly translated?: number;
  readonly problems: readonly Problem[];
}

const HEADINGS: Readonly<Record<Severity, string>> = {
  error: 'Cannot be translated',
  warning: 'Check these: they may not work as under Compose',
  note: 'Decided for you',
};

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;
const SEVERITIES = ['error', 'warning', 'note'] as const;

/** Whether something does not do quite what it does under Compose; decisions that Compose leaves open are exact. */
export function isInexact({ severity, code }: Problem): boolean {
  return severity !== 'note' || code === 'approximation';
}

/**
 * Everything that a user should know, the worst first, in the order of the file; one line when all is well.
 *
 * @param coloured whether a terminal reads it
 */
export function formatReport({ translated, problems }: Report, coloured = false): string {
  const pc = createColors(coloured);
  const groups = SEVERITIES.flatMap((severity) => {
    const some = problems.filter((problem) => problem.severity === severity).sort(byPlace);
    const heading = pc[COLOURS[severity]](pc.bold(HEADINGS[severity]));
    return some.length === 0 ? [] : [`${heading}\n${some.map((problem) => formatOne(problem, pc)).join('\n')}`];
  });
  return [...groups, ...(translated === undefined ? [] : [summary(translated, problems)])].join('\n\n');
}

function summary(translated: number, problems: readonly Problem[]): string {
  const count = (number: number, one: string, more = `${one}s`): string => `${number} ${number === 1 ? one : more}`;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const notes = problems.filter(({ severity }) => severity === 'note').length;
  const rest = [
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
    ...(notes === 0 ? [] : [count(notes, 'decision')]),
  ];
  return `${count(translated, 'key')} translated${rest.length === 0 ? '' : `, ${rest.join(', ')}`}.`;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.at === undefined || b.at === undefined) return Number(b.at === undefined) - Number(a.at === undefined);
  return a.at.file.localeCompare(b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column;
}

function formatOne({ at, path, message, hint }: Problem, pc: ReturnType<typeof createColors>): string {
  const place = [at === undefined ? '' : formatPosition(at), path ?? ''].filter((part) => part !== '').join(': ');
  return [
    `  ${place === '' ? '' : `${pc.bold(place)}: `}${message}`,
    ...(hint === undefined ? [] : [`      ${pc.dim(hint)}`]),
  ].join('\n');
}

/** Prints the report for the user, beside what the program puts out; with colours on a terminal. */
export function printReport(report: Report): void {
  const text = formatReport(report, process.stderr.isTTY && process.env['NO_COLOR'] === undefined);
  if (text !== '') process.stderr.write(`\n${text}\n\n`);
}
