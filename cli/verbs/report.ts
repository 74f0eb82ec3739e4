import type { OptionValues } from 'commander';
import { translate } from '../../charts/translate';
import type { LoadOptions } from '../../compose/load';
import { ComposeError, isInexact } from '../../compose/problem';
import { printReport, type Report } from '../../output/report';
import { reportAsJson } from '../../output/report-json';
import { terminal } from '../../output/terminal';
import { projectOptions } from '../project-options';

/** Tells how each key of a project is translated, and writes nothing. */
export function report(options: OptionValues): void {
  const found = reportOf(projectOptions(options));
  if (options['format'] === 'json') terminal.printJson(reportAsJson(found));
  else printReport(found, options['verbose'] === true);
  const refused = found.problems.some(({ severity }) => severity === 'error');
  if (refused || (options['strict'] === true && found.problems.some(isInexact))) process.exitCode = 1;
}

function reportOf(options: LoadOptions): Report {
  try {
    const { translated, problems } = translate({ ...options, registry: process.env['IMAGE_REGISTRY'] });
    return { translated, problems };
  } catch (error) {
    if (error instanceof ComposeError) return { problems: error.problems };
    throw error;
  }
}
