import { App } from 'cdk8s';
import type { OptionValues } from 'commander';
import { addCharts } from '../charts/project-charts';
import { loadProject, type LoadOptions } from '../compose/load';
import { after, ComposeError } from '../compose/problem';
import { isInexact, printReport, type Report } from '../output/report';
import { reportAsJson } from '../output/report-json';
import { terminal } from '../output/terminal';
import { planProject } from '../plan/plan-project';
import { projectOptions } from './project-options';

/** Tells how each key of a project is translated, and writes nothing. */
export function report(options: OptionValues): void {
  const found = translate(projectOptions(options));
  if (options['format'] === 'json') terminal.printJson(reportAsJson(found));
  else printReport(found);
  const refused = found.problems.some(({ severity }) => severity === 'error');
  if (refused || (options['strict'] === true && found.problems.some(isInexact))) process.exitCode = 1;
}

function translate(options: LoadOptions): Report {
  try {
    const loaded = loadProject(options);
    const registry = process.env['IMAGE_REGISTRY'];
    const planned = after(loaded.problems, () => planProject(loaded.project, { registry }));
    const problems = [...loaded.problems, ...planned.problems];
    after(problems, () => addCharts(new App(), planned.plan, loaded.project.credentials));
    return { translated: planned.translated, problems };
  } catch (error) {
    if (error instanceof ComposeError) return { problems: error.problems };
    throw error;
  }
}
