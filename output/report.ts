import pc from 'picocolors';
import { formatPosition } from '../compose/position';
import type { Problem, Severity } from '../compose/problem';

const HEADINGS: Readonly<Record<Severity, string>> = {
  error: 'Cannot be translated',
  warning: 'Check these: they may not work as under Compose',
  note: 'Decided for you',
};

const COLOURS: Readonly<Record<Severity, (text: string) => string>> = {
  error: pc.red,
  warning: pc.yellow,
  note: pc.cyan,
};

/** Everything that a user should know, the worst first; empty when there is nothing. */
export function formatReport(problems: readonly Problem[]): string {
  return (['error', 'warning', 'note'] as const)
    .flatMap((severity) => {
      const some = problems.filter((problem) => problem.severity === severity);
      return some.length === 0
        ? []
        : [`${COLOURS[severity](pc.bold(HEADINGS[severity]))}\n${some.map(formatOne).join('\n')}`];
    })
    .join('\n\n');
}

function formatOne({ at, path, message, hint }: Problem): string {
  const place = [at === undefined ? '' : formatPosition(at), path ?? ''].filter((part) => part !== '').join(': ');
  return [
    `  ${place === '' ? '' : `${pc.bold(place)}: `}${message}`,
    ...(hint === undefined ? [] : [`      ${pc.dim(hint)}`]),
  ].join('\n');
}
