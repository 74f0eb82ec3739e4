import type { OptionValues } from 'commander';
import { configOf } from '../../compose/config/config';
import { loaded } from '../../charts/translate';
import { printReport } from '../../output/report';
import { terminal } from '../../output/terminal';
import { projectOptions } from '../project-options';

/** Prints the canonical model on standard output, and the problems on standard error. */
export function config(options: OptionValues): void {
  const { project, problems } = loaded(projectOptions(options));
  terminal.printJson(configOf(project));
  printReport({ problems });
}
