import { createColors } from 'picocolors';
import type { Problem, Severity } from '../compose/problem';
import { groupsOf, untold } from './groups';
import { formatLines } from './lines';
import { formatTable } from './table';

/** What there is to say of a translation. */
export interface Report {
  /** How many keys do on Kubernetes what they do under Compose; absent when it did not come so far. */
  readonly translated?: number;
  readonly problems: readonly Problem[];
  /** Whether manifests were written; absent where none were asked for. */
  readonly published?: boolean;
}

/** Who reads a report on a terminal. */
export interface Terminal {
  /** Characters in a line. */
  readonly columns: number;
  readonly coloured: boolean;
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
 * Everything that a user should know, the worst first, in the order of the file; one line when all is well. Credentials
 * are in no problem; see `Problems`.
 *
 * @param terminal absent where a file or a program takes it
 */
export function formatReport(report: Report, terminal?: Terminal): string {
  const { problems } = report;
  const pc = createColors(terminal?.coloured ?? false);
  const sections = SEVERITIES.flatMap((severity) => {
    const groups = groupsOf(problems, severity);
    if (groups.length === 0) return [];
    const heading = pc[COLOURS[severity]](pc.bold(HEADINGS[severity]));
    return terminal === undefined
      ? [`${heading}\n${groups.map(formatLines).join('\n')}`]
      : [`${heading}\n\n${formatTable(groups, terminal.columns, pc)}`];
  });
  return [...sections, ...summary(report)].join('\n\n');
}

/** How much there was of what, in one line; with more where something is not told or not done. */
function summary({ translated, problems, published }: Report): string[] {
  if (translated === undefined) return [];
  const of = (severity: Severity, one: string): string[] => {
    const { length } = problems.filter((problem) => problem.severity === severity);
    return length === 0 ? [] : [counted(length, one)];
  };
  const counts = [`${counted(translated, 'key')} translated`, ...of('warning', 'warning'), ...of('note', 'decision')];
  const rest = SEVERITIES.flatMap((severity) => groupsOf(problems, severity)).reduce(
    (sum, group) => sum + untold(group),
    0,
  );
  return [
    [
      `${counts.join(', ')}.`,
      ...(rest === 0 ? [] : [`To see all: npm run -s compose -- report --format json`]),
      ...(published === false
        ? ['Nothing was written, as not everything does exactly what it does under Compose.']
        : []),
    ].join('\n'),
  ];
}

function counted(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}

/** Prints the report for the user, beside what the program puts out. */
export function printReport(report: Report): void {
  const { isTTY, columns } = process.stderr;
  const text = formatReport(
    report,
    isTTY ? { columns: columns || 80, coloured: process.env['NO_COLOR'] === undefined } : undefined,
  );
  if (text !== '') process.stderr.write(`\n${text}\n\n`);
}
