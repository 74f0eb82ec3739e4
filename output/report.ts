import { createColors } from 'picocolors';
import { printable } from '../compose/text/printable';
import type { Problem, Severity } from '../compose/problem';
import { groupsOf, told, untold, type Group } from './groups';
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
  warning: 'Check these parts: they may not work as under Compose',
  note: 'Decided for you',
};

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;
/** How a user calls the program: from the sources of the checkout, or from the installed package. */
const PROGRAM = __filename.endsWith('.ts') ? 'npm run -s compose --' : 'npx cdk8s-compose';
const SEVERITIES = ['error', 'warning', 'note'] as const;

/** Lines of a report that a person reads at once; decisions have those that errors and warnings leave. */
const MAX_LINES = 40;

/**
 * Everything that a user should know, the worst first, in the order of the file; one line when all is well. Credentials
 * are in no problem; see `Problems`. Where an error stops everything, decisions do not matter yet; warnings do, as they
 * often explain the error.
 *
 * @param reader absent where a file or a program takes it
 * @param isVerbose whether every place and every decision is shown, however many lines that takes
 */
export function formatReport(report: Report, reader?: Reader, isVerbose = false): string {
  const problems = report.problems.map(printableProblem);
  const isRefused = report.translated === undefined && problems.some(({ severity }) => severity === 'error');
  const sections: Section[] = [];
  for (const severity of SEVERITIES.filter((severity) => !isRefused || severity !== 'note')) {
    const room = severity === 'note' && !isVerbose ? MAX_LINES - linesOf(sections) : Infinity;
    const groups = groupsOf(problems, severity, isVerbose);
    if (groups.length > 0) sections.push(sectionOf(severity, groups, room, reader));
  }
  const left = sumOf(sections, (section) => section.left);
  return [...sections.flatMap(({ text }) => text ?? []), ...summary({ ...report, problems }, left)].join('\n\n');
}

/** The part of a report about one severity. */
interface Section {
  /** Absent where there is no room for any of the groups. */
  readonly text?: string;
  /** How many places it does not tell. */
  readonly left: number;
}

/** @param room how many lines the section may have */
function sectionOf(severity: Severity, groups: readonly Group[], room: number, reader: Reader | undefined): Section {
  const pc = createColors(reader?.coloured ?? false);
  const heading = pc[COLOURS[severity]](pc.bold(HEADINGS[severity]));
  const texts = reader === undefined ? groups.map(formatLines) : formatTable(groups, reader.columns, pc);
  const gap = reader === undefined ? '\n' : '\n\n';
  const count = fitting(texts, room - HEADING_LINES, gap.length - 1);
  const hidden = groups.slice(count);
  return {
    ...(count === 0 ? {} : { text: `${heading}${gap}${texts.slice(0, count).join(gap)}` }),
    left: sumOf(groups, untold) + sumOf(hidden, told),
  };
}

function sumOf<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amountOf(item), 0);
}

/** The lines that a heading, the empty lines around it and the summary take. */
const HEADING_LINES = 5;

/** How many of the first texts fit into so many lines. */
function fitting(texts: readonly string[], lines: number, between: number): number {
  let used = 0;
  const tooMany = texts.findIndex((text) => {
    used += text.split('\n').length + between;
    return used > lines;
  });
  return tooMany === -1 ? texts.length : tooMany;
}

function linesOf(sections: readonly Section[]): number {
  return sumOf(sections, ({ text = '' }) => text.split('\n').length + 1);
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
function summary({ translated, problems, published }: Report, left: number): string[] {
  if (translated === undefined) return [];
  const of = (severity: Severity, one: string): string[] => {
    const { length } = problems.filter((problem) => problem.severity === severity);
    return length === 0 ? [] : [counted(length, one)];
  };
  const counts = [`${counted(translated, 'key')} translated`, ...of('warning', 'warning'), ...of('note', 'decision')];
  return [
    [
      `${counts.join(', ')}.`,
      ...(left === 0
        ? []
        : [`${left} of these ${left === 1 ? 'is' : 'are'} not listed here. To see all: ${PROGRAM} report --verbose`]),
      ...(published === false ? ['Nothing was written, because some keys do not work exactly as under Compose.'] : []),
    ].join('\n'),
  ];
}

function counted(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}

/** Prints the report for the user, beside what the program puts out. @param isVerbose as for `formatReport` */
export function printReport(report: Report, isVerbose = false): void {
  const text = formatReport(report, terminal.reader(), isVerbose);
  if (text !== '') terminal.tellStyled(`\n${text}\n`);
}
