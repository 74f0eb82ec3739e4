import { createColors } from 'picocolors';
import { formatPosition } from '../compose/position';
import type { Problem, Severity } from '../compose/problem';

const HEADINGS: Readonly<Record<Severity, string>> = {
  error: 'Cannot be translated',
  warning: 'Check these: they may not work as under Compose',
  note: 'Decided for you',
};

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/**
 * Everything that a user should know, the worst first; empty when there is nothing.
 *
 * @param coloured whether a terminal reads it
 */
export function formatReport(problems: readonly Problem[], coloured = false): string {
  const pc = createColors(coloured);
  return (['error', 'warning', 'note'] as const)
    .flatMap((severity) => {
      const some = problems.filter((problem) => problem.severity === severity);
      return some.length === 0
        ? []
        : [
            `${pc[COLOURS[severity]](pc.bold(HEADINGS[severity]))}\n${some.map((problem) => formatOne(problem, pc)).join('\n')}`,
          ];
    })
    .join('\n\n');
}

function formatOne({ at, path, message, hint }: Problem, pc: ReturnType<typeof createColors>): string {
  const place = [at === undefined ? '' : formatPosition(at), path ?? ''].filter((part) => part !== '').join(': ');
  return [
    `  ${place === '' ? '' : `${pc.bold(place)}: `}${message}`,
    ...(hint === undefined ? [] : [`      ${pc.dim(hint)}`]),
  ].join('\n');
}

/** Prints the report for the user, beside what the program puts out; with colours on a terminal. */
export function printReport(problems: readonly Problem[]): void {
  const report = formatReport(problems, process.stderr.isTTY && process.env['NO_COLOR'] === undefined);
  if (report !== '') process.stderr.write(`\n${report}\n\n`);
}
