import { createColors } from 'picocolors';
import { printable } from '../compose/text/printable';
import type { Problem, Severity } from '../compose/problem';
import { groupsOf, untold } from './groups';
import { formatLines } from './lines';
import { formatTable } from './table';
import { terminal, type Reader } from './terminal';

/** The results of a translation, for its report. */
export interface Report {
  /** How many keys do on Kubernetes what they do under Compose; absent when it did not come so far. */
  readonly translated?: number;
  readonly problems: readonly Problem[];
  /** Whether manifests were written; absent where none were asked for. */
  readonly published?: boolean;
}

const HEADINGS: Readonly<Record<Severity, string>> = {
  error: 'Cannot be translated',
  warning: 'Check these: they may not work as under Compose',
  note: 'Decided for you',
};

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;
/** How a user calls the program: from the sources of the checkout, or from the installed package. */
const PROGRAM = __filename.endsWith('.ts') ? 'npm run -s compose --' : 'npx cdk8s-compose';
const SEVERITIES = ['error', 'warning', 'note'] as const;

/**
 * Everything that a user should know, the worst first, in the order of the file; one line when all is well. Credentials
 * are in no problem; see `Problems`. Where an error stops everything, decisions do not matter yet; warnings do, as they
 * often explain the error.
 *
 * @param reader absent where a file or a program takes it
 */
export function formatReport(report: Report, reader?: Reader): string {
  const problems = report.problems.map(printableProblem);
  const pc = createColors(reader?.coloured ?? false);
  const isRefused = report.translated === undefined && problems.some(({ severity }) => severity === 'error');
  const told = SEVERITIES.filter((severity) => !isRefused || severity !== 'note');
  const sections = told.flatMap((severity) => {
    const groups = groupsOf(problems, severity);
    if (groups.length === 0) return [];
    const heading = pc[COLOURS[severity]](pc.bold(HEADINGS[severity]));
    return reader === undefined
      ? [`${heading}\n${groups.map(formatLines).join('\n')}`]
      : [`${heading}\n\n${formatTable(groups, reader.columns, pc)}`];
  });
  return [...sections, ...summary({ ...report, problems })].join('\n\n');
}

/** A problem whose words a terminal shows and does not obey, whatever file they come from. */
function printableProblem(problem: Problem): Problem {
  const { at, path, message, hint } = problem;
  return {
    ...problem,
    message: printable(message),
    ...(at === undefined ? {} : { at: { ...at, file: printable(at.file) } }),
    ...(path === undefined ? {} : { path: printable(path) }),
    ...(hint === undefined ? {} : { hint: printable(hint) }),
  };
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
      ...(rest === 0 ? [] : [`To see all: ${PROGRAM} report --format json`]),
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
  const text = formatReport(report, terminal.reader());
  if (text !== '') terminal.tellStyled(`\n${text}\n`);
}
